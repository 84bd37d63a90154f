import { segmentsCross } from './segments-cross.js';

/** Where two lines cross, and how steeply. */
export interface Crossing {
  readonly x: number;
  readonly y: number;
  /** Tangent of the sharper of the angles between them; infinite at a right angle. */
  readonly tangent: number;
}

/**
 * Every point where two broken lines cross.
 *
 * @param a - x, y, x, y, …
 * @param b - x, y, x, y, …
 * @returns The points.
 */
export function tieCrossings(a: Float64Array, b: Float64Array): readonly Crossing[] {
  const found: Crossing[] = [];
  for (let i = 0; i + 3 < a.length; i += 2) {
    for (let j = 0; j + 3 < b.length; j += 2) {
      const [ax, ay, bx, by] = [a[i]!, a[i + 1]!, a[i + 2]!, a[i + 3]!];
      const [cx, cy, dx, dy] = [b[j]!, b[j + 1]!, b[j + 2]!, b[j + 3]!];
      if (!segmentsCross(ax, ay, bx, by, cx, cy, dx, dy)) continue;
      const [ux, uy, vx, vy] = [bx - ax, by - ay, dx - cx, dy - cy];
      const area = ux * vy - uy * vx;
      const along = ((cx - ax) * vy - (cy - ay) * vx) / area;
      const dot = ux * vx + uy * vy;
      found.push({
        x: ax + along * ux,
        y: ay + along * uy,
        tangent: Math.abs(dot) > 0 ? Math.abs(area / dot) : Infinity,
      });
    }
  }
  return found;
}
