import type { Box } from './layout-types.js';

/**
 * Whether two rectangles overlap.
 *
 * @param a - A rectangle.
 * @param b - Another.
 * @param space - White space that counts as overlap too.
 * @returns True when they do.
 */
export function boxesMeet(a: Box, b: Box, space = 0): boolean {
  return a.left < b.right + space && b.left < a.right + space && a.top < b.bottom + space && b.top < a.bottom + space;
}
