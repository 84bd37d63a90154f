import type { Csr } from './csr.js';

/** Mends the distances from one source after one vertex is removed. */
export interface DistanceRepair {
  /**
   * Finds the new distances of the vertices of which every shortest path used the removed one; all others keep theirs.
   *
   * @param source - Where distances start.
   * @param removed - The vertex removed.
   * @param distance - Distances from the source before; −1 when out of reach.
   * @param lost - The vertices to mend, from index 0.
   * @param count - How many of `lost` to read.
   * @param budget - When mending would scan more arcs than this, search anew from the source instead.
   * @returns Arcs scanned.
   */
  readonly mend: (
    source: number,
    removed: number,
    distance: Int32Array,
    lost: Uint32Array,
    count: number,
    budget: number,
  ) => number;
  /** New distance of each vertex of the last `lost`; −1 when out of reach. */
  readonly mended: Int32Array;
}

/**
 * Room for mending distances in one graph, used again for every source and every vertex removed. Mending scans the
 * arcs of the lost vertices twice, whatever the size of the graph.
 *
 * @param out - Out-contacts.
 * @param into - In-contacts; the same object for an undirected graph.
 * @returns The room.
 */
export function distanceRepair(out: Csr, into: Csr): DistanceRepair {
  const { n } = out;
  const mended = new Int32Array(n);
  const isLost = new Uint8Array(n);
  const plain = new Int32Array(n);
  const queue = new Uint32Array(n);
  // Lost vertices by the distance that an untouched neighbour offers: the first of each distance, then the next.
  const first = new Int32Array(n + 1).fill(-1);
  const next = new Int32Array(n);

  const search = (source: number, removed: number, count: number): number => {
    let arcs = 0;
    let missing = count;
    plain.fill(-1);
    plain[source] = 0;
    queue[0] = source;
    for (let head = 0, tail = 1; head < tail && missing > 0; head++) {
      const v = queue[head]!;
      const end = out.offsets[v + 1]!;
      arcs += end - out.offsets[v]!;
      for (let a = out.offsets[v]!; a < end; a++) {
        const w = out.targets[a]!;
        if (plain[w]! >= 0 || w === removed) continue;
        plain[w] = plain[v]! + 1;
        queue[tail++] = w;
        if (isLost[w] === 0) continue;
        mended[w] = plain[w]!;
        missing--;
      }
    }
    return arcs;
  };

  const repair = (removed: number, distance: Int32Array, lost: Uint32Array, count: number): void => {
    let waiting = 0;
    let d = n;
    for (let i = 0; i < count; i++) {
      const w = lost[i]!;
      let best = n;
      const end = into.offsets[w + 1]!;
      for (let a = into.offsets[w]!; a < end; a++) {
        const u = into.targets[a]!;
        if (distance[u]! >= 0 && distance[u]! + 1 < best && u !== removed && isLost[u] === 0) best = distance[u]! + 1;
      }
      if (best === n) continue;
      mended[w] = best;
      next[w] = first[best]!;
      first[best] = w;
      waiting++;
      if (best < d) d = best;
    }
    for (let head = 0, tail = 0; waiting > 0 || head < tail; d++) {
      for (let w = first[d]!; w >= 0; w = next[w]!) {
        waiting--;
        if (mended[w] === d) queue[tail++] = w;
      }
      first[d] = -1;
      for (const level = tail; head < level; head++) {
        const v = queue[head]!;
        const end = out.offsets[v + 1]!;
        for (let a = out.offsets[v]!; a < end; a++) {
          const w = out.targets[a]!;
          if (isLost[w] === 0 || (mended[w]! >= 0 && mended[w]! <= d + 1)) continue;
          mended[w] = d + 1;
          queue[tail++] = w;
        }
      }
    }
  };

  return {
    mended,
    mend(source, removed, distance, lost, count, budget) {
      let arcs = 0;
      for (let i = 0; i < count; i++) {
        const w = lost[i]!;
        isLost[w] = 1;
        mended[w] = -1;
        arcs += into.offsets[w + 1]! - into.offsets[w]! + out.offsets[w + 1]! - out.offsets[w]!;
      }
      if (arcs > budget) arcs = search(source, removed, count);
      else repair(removed, distance, lost, count);
      for (let i = 0; i < count; i++) isLost[lost[i]!] = 0;
      return arcs;
    },
  };
}
