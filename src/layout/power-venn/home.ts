import type { VennStatements } from '../../model/venn/venn-statements.js';

/** Where actors lie in a drawing, from the middle of its boundary, in units of its largest radius. */
export type Places = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

/**
 * The places wished for, in the order of the circles.
 *
 * @param circles - Of this drawing.
 * @param places - Of another.
 * @returns x₀…, y₀…; NaN for a circle that the other drawing does not have.
 */
export function home(circles: VennStatements['circles'], places: Places): Float64Array {
  const wish = new Float64Array(2 * circles.length).fill(Number.NaN);
  for (const [i, { id }] of circles.entries()) {
    const place = places.get(id);
    if (place === undefined) continue;
    wish[i] = place.x;
    wish[circles.length + i] = place.y;
  }
  return wish;
}
