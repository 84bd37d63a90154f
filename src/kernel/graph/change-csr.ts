import type { Csr } from './csr.js';

/**
 * An undirected graph with ties added and vertices cut loose. Vertices keep their numbers: one that is left out stays
 * as an isolate.
 *
 * @param csr - An undirected graph.
 * @param added - Ties to add, pairs of different vertices; ties already there change nothing.
 * @param without - 1 for vertices that lose all ties, also those added; none when absent.
 * @returns The new graph. O(n + m log degree).
 */
export function changeCsr(
  csr: Csr,
  added: readonly (readonly [number, number])[],
  without: Uint8Array = new Uint8Array(csr.n),
): Csr {
  const { n, offsets, targets } = csr;
  const extra = new Map<number, number[]>();
  const give = (v: number, w: number): void => {
    const row = extra.get(v);
    if (row === undefined) extra.set(v, [w]);
    else row.push(w);
  };
  for (const [a, b] of added) {
    if (without[a] === 1 || without[b] === 1) continue;
    give(a, b);
    give(b, a);
  }
  const changed = new Uint32Array(n + 1);
  const row = new Uint32Array(targets.length + 2 * added.length);
  let length = 0;
  for (let v = 0; v < n; v++) {
    const start = length;
    if (without[v] === 0) {
      for (let k = offsets[v]!; k < offsets[v + 1]!; k++) {
        const w = targets[k]!;
        if (without[w] === 0) row[length++] = w;
      }
      const more = extra.get(v);
      if (more !== undefined) {
        const known = new Set(row.subarray(start, length));
        for (const w of new Set(more)) if (!known.has(w)) row[length++] = w;
        row.subarray(start, length).sort();
      }
    }
    changed[v + 1] = length;
  }
  return { n, offsets: changed, targets: row.slice(0, length) };
}
