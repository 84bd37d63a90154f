import type { Csr } from './csr.js';
import { forwardTies } from './forward-ties.js';
import { forwardTriangles, type OnTriangle } from './forward-triangles.js';

/**
 * Every triangle once, O(m^1.5): ties point from the vertex with fewer contacts to the one with more, so that nobody
 * has more than √(2m) of them.
 *
 * @param csr - Contacts both ways.
 * @param visit - Called for each triangle; `ab` is the index in `csr.targets` of the arc from a to b, and so on.
 */
export function triangles(csr: Csr, visit: OnTriangle): void {
  const ties = forwardTies(csr);
  const { arcs } = ties;
  forwardTriangles(ties, (a, b, c, ab, ac, bc) => visit(a, b, c, arcs[ab]!, arcs[ac]!, arcs[bc]!));
}
