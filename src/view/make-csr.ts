import type { Csr } from '../kernel/graph/csr.js';

/** Arcs as flat arrays, with where each came from. */
export interface CsrWithOrigin {
  readonly csr: Csr;
  /** For each entry of `csr.targets`, the index of the arc it was made from. */
  readonly arc: Uint32Array;
}

/**
 * Sorts arcs into compressed sparse rows by two stable counting passes.
 *
 * @param n - Number of vertices.
 * @param sources - Source of each arc.
 * @param targets - Target of each arc, distinct per source.
 * @returns Rows in ascending order of target.
 * @remarks O(n + m).
 */
export function makeCsr(n: number, sources: Uint32Array, targets: Uint32Array): CsrWithOrigin {
  const m = sources.length;
  const byTarget = new Uint32Array(m);
  const count = new Uint32Array(n + 1);
  for (const target of targets) count[target + 1] = (count[target + 1] ?? 0) + 1;
  for (let v = 0; v < n; v++) count[v + 1] = (count[v + 1] ?? 0) + (count[v] ?? 0);
  for (let a = 0; a < m; a++) {
    const target = targets[a] as number;
    const place = count[target] as number;
    byTarget[place] = a;
    count[target] = place + 1;
  }
  const offsets = new Uint32Array(n + 1);
  for (const source of sources) offsets[source + 1] = (offsets[source + 1] ?? 0) + 1;
  for (let v = 0; v < n; v++) offsets[v + 1] = (offsets[v + 1] ?? 0) + (offsets[v] ?? 0);
  const next = offsets.slice();
  const sorted = new Uint32Array(m);
  const arc = new Uint32Array(m);
  for (const a of byTarget) {
    const source = sources[a] as number;
    const place = next[source] as number;
    sorted[place] = targets[a] as number;
    arc[place] = a;
    next[source] = place + 1;
  }
  return { csr: { n, offsets, targets: sorted }, arc };
}
