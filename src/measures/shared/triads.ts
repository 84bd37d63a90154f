import { triangles } from '../../kernel/graph/triangles.js';
import type { View } from '../../view/view.js';
import { arcWays } from './arc-ways.js';

/**
 * Tells of each closed triad i → j → k with i → k, by ordered triple of actors (in an undirected view, of each
 * triangle six times). O(m^1.5), so open pairs never need to be listed.
 *
 * @param view - The view.
 * @param visit - Called with i, j (in the middle) and k.
 */
export function closedTriads(view: View, visit: (i: number, j: number, k: number) => void): void {
  const ways = arcWays(view);
  triangles(view.weak, (a, b, c, ab, ac, bc) => {
    const x = ways[ab]!;
    const y = ways[ac]!;
    const z = ways[bc]!;
    // Bit 1 of x is a → b, bit 2 is b → a; likewise y for a and c, z for b and c.
    if (x & 1 && z & 1 && y & 1) visit(a, b, c);
    if (z & 2 && x & 2 && y & 2) visit(c, b, a);
    if (y & 1 && z & 2 && x & 1) visit(a, c, b);
    if (z & 1 && y & 2 && x & 2) visit(b, c, a);
    if (x & 2 && y & 1 && z & 1) visit(b, a, c);
    if (y & 2 && x & 1 && z & 2) visit(c, a, b);
  });
}
