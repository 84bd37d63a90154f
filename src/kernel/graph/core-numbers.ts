import type { Csr } from './csr.js';

/**
 * k-core numbers: the largest k such that the vertex belongs to a part in which everybody has at least k contacts
 * within the part. Vertices are peeled off in order of their remaining contacts, O(n + arcs).
 *
 * @param csr - Contacts both ways.
 * @returns Core number of each vertex.
 * @see Batagelj & Zaveršnik (2003), An O(m) Algorithm for Cores Decomposition of Networks,
 *   https://arxiv.org/abs/cs/0310049
 */
export function coreNumbers(csr: Csr): Uint32Array {
  const { n, offsets, targets } = csr;
  const degree = new Uint32Array(n);
  let most = 0;
  for (let v = 0; v < n; v++) {
    degree[v] = offsets[v + 1]! - offsets[v]!;
    if (degree[v]! > most) most = degree[v]!;
  }
  // Counting sort: `first[d]` is where the vertices of remaining degree d begin in `order`.
  const first = new Uint32Array(most + 2);
  for (let v = 0; v < n; v++) first[degree[v]! + 1]!++;
  for (let d = 0; d <= most; d++) first[d + 1]! += first[d]!;
  const order = new Uint32Array(n);
  const place = new Uint32Array(n);
  const next = first.slice();
  for (let v = 0; v < n; v++) {
    place[v] = next[degree[v]!]!++;
    order[place[v]!] = v;
  }
  for (let p = 0; p < n; p++) {
    const v = order[p]!;
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++) {
      const w = targets[k]!;
      if (degree[w]! <= degree[v]!) continue;
      // One contact fewer: swap w with the first of its kind that is not yet peeled, and let its kind begin later.
      const start = first[degree[w]!]!;
      const other = order[start]!;
      order[place[w]!] = other;
      place[other] = place[w]!;
      order[start] = w;
      place[w] = start;
      first[degree[w]!] = start + 1;
      degree[w]!--;
    }
  }
  return degree;
}
