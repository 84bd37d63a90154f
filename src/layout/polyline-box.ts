import type { Box } from './layout-types.js';

/**
 * The smallest upright rectangle that holds a broken line.
 *
 * @param line - x, y, x, y, …
 * @returns The rectangle.
 */
export function polylineBox(line: Float64Array): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let k = 0; k + 1 < line.length; k += 2) {
    left = Math.min(left, line[k]!);
    right = Math.max(right, line[k]!);
    top = Math.min(top, line[k + 1]!);
    bottom = Math.max(bottom, line[k + 1]!);
  }
  return { left, top, right, bottom };
}
