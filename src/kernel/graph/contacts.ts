import type { Csr } from './csr.js';

/**
 * Rows of contacts of an undirected graph from its ties as columns, by one counting sort.
 *
 * @param n - Number of vertices.
 * @param source - One end of each tie.
 * @param target - The other end; no loops, no pair twice among those that count.
 * @param counts - 1 for each tie that counts.
 * @returns The rows, each in the order of the ties. O(n + m).
 */
export function contacts(n: number, source: Uint32Array, target: Uint32Array, counts: Uint8Array): Csr {
  const offsets = new Uint32Array(n + 1);
  for (let t = 0; t < source.length; t++) {
    if (counts[t] !== 1) continue;
    offsets[source[t]! + 1]!++;
    offsets[target[t]! + 1]!++;
  }
  for (let v = 0; v < n; v++) offsets[v + 1]! += offsets[v]!;
  const targets = new Uint32Array(offsets[n]!);
  const next = offsets.slice(0, n);
  for (let t = 0; t < source.length; t++) {
    if (counts[t] !== 1) continue;
    const [a, b] = [source[t]!, target[t]!];
    targets[next[a]!++] = b;
    targets[next[b]!++] = a;
  }
  return { n, offsets, targets };
}
