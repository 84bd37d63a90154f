import type { Csr } from './csr.js';

/**
 * The arc that leads back, for each arc of an undirected graph. Rows ascend, so each row is filled in the order in which
 * it is met.
 *
 * @param csr - Contacts both ways.
 * @returns Index into the targets, per arc. O(n + arcs).
 */
export function returnArcs({ n, offsets, targets }: Csr): Uint32Array {
  const back = new Uint32Array(targets.length);
  const next = offsets.slice(0, n);
  for (let v = 0; v < n; v++) {
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++) back[k] = next[targets[k]!]!++;
  }
  return back;
}
