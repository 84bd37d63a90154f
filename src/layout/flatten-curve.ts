import type { PlacedTie } from './layout-types.js';

/** Pieces a curved tie is cut into for measuring. */
const pieces = 20;

/**
 * A tie's course as a broken line.
 *
 * @param tie - The tie.
 * @returns x, y, x, y, …: two points for a straight tie.
 */
export function flattenCurve({ straight, curve }: PlacedTie): Float64Array {
  const [x0, y0, x1, y1, x2, y2, x3, y3] = curve;
  if (straight) return Float64Array.of(x0, y0, x3, y3);
  const line = new Float64Array(2 * pieces + 2);
  for (let k = 0; k <= pieces; k++) {
    const t = k / pieces;
    const s = 1 - t;
    const a = s * s * s;
    const b = 3 * s * s * t;
    const c = 3 * s * t * t;
    const d = t * t * t;
    line[2 * k] = a * x0 + b * x1 + c * x2 + d * x3;
    line[2 * k + 1] = a * y0 + b * y1 + c * y2 + d * y3;
  }
  return line;
}
