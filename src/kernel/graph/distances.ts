import type { Csr } from './csr.js';

/**
 * Number of steps from one vertex to every other, by breadth-first search, O(n + arcs).
 *
 * @param csr - Arcs to follow.
 * @param source - Vertex to start from.
 * @param without - A vertex to act as if it were not there; −1 for none. It must not be the source.
 * @param into - Array of length n to fill, so that many calls need not allocate.
 * @returns Steps to each vertex; −1 where no path leads.
 */
export function distances(csr: Csr, source: number, without = -1, into = new Int32Array(csr.n)): Int32Array {
  const { n, offsets, targets } = csr;
  into.fill(-1);
  const queue = new Uint32Array(n);
  into[source] = 0;
  queue[0] = source;
  let tail = 1;
  for (let head = 0; head < tail; head++) {
    const v = queue[head]!;
    const next = into[v]! + 1;
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++) {
      const w = targets[k]!;
      if (w === without || into[w]! >= 0) continue;
      into[w] = next;
      queue[tail++] = w;
    }
  }
  return into;
}
