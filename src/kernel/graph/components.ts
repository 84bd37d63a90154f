import type { Csr } from './csr.js';

/** Connected components of a graph. */
export interface Components {
  /** How many there are. */
  readonly count: number;
  /** Number of the component of each vertex, counted from 0 in the order of their smallest vertices. */
  readonly of: Int32Array;
  /** Number of vertices of each component. */
  readonly sizes: Uint32Array;
}

/**
 * Connected components by breadth-first search, O(n + arcs).
 *
 * @param csr - Contacts both ways; for a digraph give the weak one.
 * @returns Component of each vertex, numbered by smallest vertex, and their sizes.
 */
export function components(csr: Csr): Components {
  const { n, offsets, targets } = csr;
  const of = new Int32Array(n).fill(-1);
  const queue = new Uint32Array(n);
  const ends: number[] = [];
  let tail = 0;
  for (let root = 0; root < n; root++) {
    if (of[root]! >= 0) continue;
    const number = ends.length;
    of[root] = number;
    let head = tail;
    queue[tail++] = root;
    while (head < tail) {
      const v = queue[head++]!;
      for (let k = offsets[v]!; k < offsets[v + 1]!; k++) {
        const w = targets[k]!;
        if (of[w]! >= 0) continue;
        of[w] = number;
        queue[tail++] = w;
      }
    }
    ends.push(tail);
  }
  const sizes = Uint32Array.from(ends, (end, number) => end - (number === 0 ? 0 : ends[number - 1]!));
  return { count: ends.length, of, sizes };
}
