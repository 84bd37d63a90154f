import type { Box, Strip } from './layout-types.js';

/**
 * Whether a box reaches out of its tier's strip.
 *
 * @param box - The box.
 * @param strip - The strip, if there is one.
 * @returns True when more than half a pixel lies outside.
 */
export function leavesStrip(box: Box, strip: Strip | undefined): boolean {
  return strip !== undefined && (box.top < strip.top - 0.5 || box.bottom > strip.bottom + 0.5);
}
