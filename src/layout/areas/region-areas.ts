import type { Arc } from './arcs.js';

/**
 * Areas of all regions that circles make: by Green's theorem each arc adds to the region inside it what it takes from the
 * one outside.
 *
 * @param pieces - From {@link arcs}.
 * @param x - Centres.
 * @param y - Centres.
 * @param r - Radii.
 * @returns Area per set of circles as bits: inside these, outside the others. Entry 0 has no meaning.
 */
export function regionAreas(pieces: readonly Arc[], x: Float64Array, y: Float64Array, r: Float64Array): Float64Array {
  const areas = new Float64Array(1 << r.length);
  for (const { circle, others, turn, dx, dy } of pieces) {
    const radius = r[circle] as number;
    const part = 0.5 * (radius * radius * turn + (x[circle] as number) * dy - (y[circle] as number) * dx);
    const inner = others | (1 << circle);
    areas[inner] = (areas[inner] as number) + part;
    areas[others] = (areas[others] as number) - part;
  }
  return areas;
}
