import type { Csr } from './csr.js';

/** Told of each triangle once: its vertices and, for each of its sides, the index of the arc in the order named. */
export type OnTriangle = (a: number, b: number, c: number, ab: number, ac: number, bc: number) => void;

/**
 * Every triangle once, O(m^1.5): ties point from the vertex with fewer contacts to the one with more, so that nobody
 * has more than √(2m) of them.
 *
 * @param csr - Contacts both ways.
 * @param visit - Called for each triangle; `ab` is the index in `csr.targets` of the arc from a to b, and so on.
 */
export function triangles(csr: Csr, visit: OnTriangle): void {
  const { n, offsets, targets } = csr;
  const before = (v: number, w: number): boolean => {
    const difference = offsets[v + 1]! - offsets[v]! - (offsets[w + 1]! - offsets[w]!);
    return difference < 0 || (difference === 0 && v < w);
  };
  const starts = new Uint32Array(n + 1);
  const arcs = new Uint32Array(targets.length / 2);
  let count = 0;
  for (let v = 0; v < n; v++) {
    starts[v] = count;
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++) if (before(v, targets[k]!)) arcs[count++] = k;
  }
  starts[n] = count;
  const arcTo = new Int32Array(n).fill(-1);
  for (let a = 0; a < n; a++) {
    const from = starts[a]!;
    const to = starts[a + 1]!;
    if (to - from < 2) continue;
    for (let x = from; x < to; x++) arcTo[targets[arcs[x]!]!] = arcs[x]!;
    for (let x = from; x < to; x++) {
      const ab = arcs[x]!;
      const b = targets[ab]!;
      for (let y = starts[b]!; y < starts[b + 1]!; y++) {
        const bc = arcs[y]!;
        const c = targets[bc]!;
        const ac = arcTo[c]!;
        if (ac >= 0) visit(a, b, c, ab, ac, bc);
      }
    }
    for (let x = from; x < to; x++) arcTo[targets[arcs[x]!]!] = -1;
  }
}
