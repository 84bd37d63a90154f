import type { ForwardTies } from './forward-ties.js';

/** Told of each triangle once: its vertices and the places of its sides in the list of ties, in the order named. */
export type OnTriangle = (a: number, b: number, c: number, ab: number, ac: number, bc: number) => void;

/**
 * Every triangle once, O(m^1.5): from each vertex over two ties, with the ends of its own ties marked.
 *
 * @param ties - From `forwardTies`.
 * @param visit - Called for each triangle; `ab` is the place in `heads` of the tie from a to b, and so on.
 */
export function forwardTriangles({ starts, heads }: ForwardTies, visit: OnTriangle): void {
  const n = starts.length - 1;
  const tieTo = new Int32Array(n).fill(-1);
  for (let a = 0; a < n; a++) {
    const from = starts[a]!;
    const to = starts[a + 1]!;
    if (to - from < 2) continue;
    for (let ab = from; ab < to; ab++) tieTo[heads[ab]!] = ab;
    for (let ab = from; ab < to; ab++) {
      const b = heads[ab]!;
      const end = starts[b + 1]!;
      for (let bc = starts[b]!; bc < end; bc++) {
        const c = heads[bc]!;
        const ac = tieTo[c]!;
        if (ac >= 0) visit(a, b, c, ab, ac, bc);
      }
    }
    for (let ab = from; ab < to; ab++) tieTo[heads[ab]!] = -1;
  }
}
