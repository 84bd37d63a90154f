import type { Csr } from './csr.js';

/** Lengths closer than this, relative to their size, are the same, as in `weightedPaths`. */
const close = 1e-10;

/**
 * Betweenness over arcs with costs, counting only pairs in different classes, by Dijkstra's searches and Brandes' sums.
 * O(n · arcs · log n).
 *
 * @param csr - Arcs to follow.
 * @param costs - Cost of each arc, finite and above 0.
 * @param classes - Class of each vertex: only pairs of different classes count; −1 counts in no pair.
 * @param ends - 1 for vertices between which paths are counted. Others only carry paths.
 * @returns Shares of shortest paths per vertex over ordered pairs, its own paths left out: halve them for unordered ones.
 * @see Brandes (2008), On Variants of Shortest-Path Betweenness Centrality,
 *   https://doi.org/10.1016/j.socnet.2007.11.001
 */
export function weightedCrossPaths(csr: Csr, costs: Float64Array, classes: Int32Array, ends: Uint8Array): Float64Array {
  const { n, offsets, targets } = csr;
  const through = new Float64Array(n);
  const search = makeSearch(n);
  const { order, place, far, paths, share } = search;
  for (let s = 0; s < n; s++) {
    if (ends[s] === 0 || classes[s]! < 0) continue;
    const settled = forward(csr, costs, s, search);
    for (let p = settled - 1; p >= 0; p--) {
      const v = order[p]!;
      let sum = 0;
      for (let k = offsets[v]!; k < offsets[v + 1]!; k++) {
        const w = targets[k]!;
        if (place[w]! > p && Math.abs(far[v]! + costs[k]! - far[w]!) <= close * far[w]!) sum += share[w]!;
      }
      if (p > 0) through[v]! += paths[v]! * sum;
      const counts = ends[v] === 1 && classes[v]! >= 0 && classes[v] !== classes[s];
      share[v] = counts ? 1 / paths[v]! + sum : sum;
    }
    for (let p = 0; p < settled; p++) {
      far[order[p]!] = Infinity;
      place[order[p]!] = -1;
    }
  }
  return through;
}

interface Search {
  /** Vertices in the order in which their distance became final. */
  readonly order: Uint32Array;
  /** Place in that order; −1 before. */
  readonly place: Int32Array;
  /** Distance from the source, so far. */
  readonly far: Float64Array;
  /** Number of shortest paths from the source. */
  readonly paths: Float64Array;
  /** What each shortest path to a vertex hands back to the vertex before. */
  readonly share: Float64Array;
}

const makeSearch = (n: number): Search => ({
  order: new Uint32Array(n),
  place: new Int32Array(n).fill(-1),
  far: new Float64Array(n).fill(Infinity),
  paths: new Float64Array(n),
  share: new Float64Array(n),
});

/** Dijkstra's search with counts of shortest paths. Returns how many vertices it reached. */
function forward({ offsets, targets }: Csr, costs: Float64Array, source: number, search: Search): number {
  const { order, place, far, paths } = search;
  // A vertex joins the queue again whenever a shorter way to it is found; what is out of date is skipped on the way out.
  const queue: Waiting[] = [];
  far[source] = 0;
  paths[source] = 1;
  push(queue, { vertex: source, distance: 0 });
  let settled = 0;
  for (let next = pop(queue); next !== undefined; next = pop(queue)) {
    const v = next.vertex;
    if (place[v]! >= 0) continue;
    place[v] = settled;
    order[settled++] = v;
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++) {
      const w = targets[k]!;
      if (place[w]! >= 0) continue;
      const distance = next.distance + costs[k]!;
      const known = far[w]!;
      if (known < Infinity && Math.abs(distance - known) <= close * known) {
        paths[w]! += paths[v]!;
      } else if (distance < known) {
        far[w] = distance;
        paths[w] = paths[v]!;
        push(queue, { vertex: w, distance });
      }
    }
  }
  return settled;
}

interface Waiting {
  readonly vertex: number;
  readonly distance: number;
}

/** Adds to a binary heap with the nearest on top. */
function push(heap: Waiting[], entry: Waiting): void {
  let at = heap.length;
  heap.push(entry);
  while (at > 0) {
    const above = (at - 1) >> 1;
    if (heap[above]!.distance <= entry.distance) break;
    heap[at] = heap[above]!;
    at = above;
  }
  heap[at] = entry;
}

/** Takes the nearest. */
function pop(heap: Waiting[]): Waiting | undefined {
  const top = heap[0];
  const last = heap.pop();
  if (top === undefined || last === undefined || heap.length === 0) return top;
  let at = 0;
  for (let below = 1; below < heap.length; below = 2 * at + 1) {
    if (below + 1 < heap.length && heap[below + 1]!.distance < heap[below]!.distance) below++;
    if (heap[below]!.distance >= last.distance) break;
    heap[at] = heap[below]!;
    at = below;
  }
  heap[at] = last;
  return top;
}
