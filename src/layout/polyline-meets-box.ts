import type { Box } from './layout-types.js';
import { segmentMeetsBox } from './segment-meets-box.js';

/**
 * Whether a broken line enters an upright rectangle.
 *
 * @param line - x, y, x, y, …
 * @param box - The rectangle.
 * @param margin - Widens the rectangle on every side.
 * @returns True when some point of the line lies within.
 */
export function polylineMeetsBox(line: Float64Array, box: Box, margin = 0): boolean {
  const left = box.left - margin;
  const top = box.top - margin;
  const right = box.right + margin;
  const bottom = box.bottom + margin;
  for (let k = 0; k + 3 < line.length; k += 2) {
    if (segmentMeetsBox(line[k]!, line[k + 1]!, line[k + 2]!, line[k + 3]!, left, top, right, bottom)) return true;
  }
  return false;
}
