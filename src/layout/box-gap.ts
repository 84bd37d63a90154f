import type { Box } from './layout-types.js';

/**
 * White space between two rectangles.
 *
 * @returns Distance between their nearest points in px, 0 where they meet.
 */
export function boxGap(a: Box, b: Box): number {
  const across = Math.max(0, a.left - b.right, b.left - a.right);
  const down = Math.max(0, a.top - b.bottom, b.top - a.bottom);
  return Math.sqrt(across * across + down * down);
}
