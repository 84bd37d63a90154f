import type { Csr } from './csr.js';

/**
 * How many paths lead from a vertex to a set of vertices without sharing any other vertex, ends in the set included
 * (Menger: as many as the fewest vertices that, once removed, leave no path). Unit-capacity flow to one sink behind the
 * set, every vertex split in two: O(k(n + m)) for k paths.
 *
 * @param out - Out-contacts.
 * @param isTarget - 1 for members of the set.
 * @param without - A vertex to act as if it were not there; −1 for none.
 * @returns A function of the source, which must be neither in the set nor `without`, and of what to do with each path
 *   found (its vertices, the source first).
 * @see Menger (1927); Even (1979), Graph Algorithms, ch. 6.
 */
export function disjointPaths(
  out: Csr,
  isTarget: Uint8Array,
  without = -1,
): (source: number, hear?: (path: readonly number[]) => void) => number {
  const { n, offsets, targets } = out;
  // A vertex on a path found so far, and the vertex before it on that path.
  const isUsed = new Uint8Array(n);
  const before = new Int32Array(n);
  // States of the search: 2v arrives at v, 2v + 1 leaves it.
  const cameFrom = new Int32Array(2 * n);
  const queue = new Uint32Array(2 * n);

  /** Searches for one more path; returns the target it ends in, or −1. */
  const search = (source: number): number => {
    cameFrom.fill(-1);
    let tail = 0;
    const visit = (state: number, from: number): void => {
      if (cameFrom[state]! >= 0) return;
      cameFrom[state] = from;
      queue[tail++] = state;
    };
    visit(2 * source + 1, 2 * source + 1);
    for (let head = 0; head < tail; head++) {
      const state = queue[head]!;
      const v = state >>> 1;
      if ((state & 1) === 1) {
        for (let a = offsets[v]!; a < offsets[v + 1]!; a++) {
          const w = targets[a]!;
          if (w !== source && w !== without && !(isUsed[w] === 1 && before[w] === v)) visit(2 * w, state);
        }
        if (isUsed[v] === 1) visit(2 * v, state);
      } else if (isUsed[v] === 1) visit(2 * before[v]! + 1, state);
      else if (isTarget[v] === 1) return v;
      else visit(state + 1, state);
    }
    return -1;
  };

  /** Lays the path just found over those before, undoing what it crosses. */
  const lay = (source: number, target: number): void => {
    const start = 2 * source + 1;
    for (let state = 2 * target; state !== start;) {
      const from = cameFrom[state]!;
      const v = state >>> 1;
      const u = from >>> 1;
      if ((state & 1) === 0 && (from & 1) === 1) {
        if (u === v) isUsed[v] = 0;
        else {
          before[v] = u;
          isUsed[v] = 1;
        }
      }
      state = from;
    }
  };

  return (source, hear) => {
    isUsed.fill(0);
    let count = 0;
    for (let target = search(source); target >= 0; target = search(source)) {
      lay(source, target);
      count++;
    }
    if (hear === undefined) return count;
    for (let v = 0; v < n; v++) {
      if (isUsed[v] === 0 || isTarget[v] === 0) continue;
      const path = [v];
      while (path[0] !== source) path.unshift(before[path[0]!]!);
      hear(path);
    }
    return count;
  };
}
