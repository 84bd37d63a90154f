import type { Csr } from './csr.js';

/** Which shortest paths count. */
export interface WeightedPathsOptions {
  /** 1 for vertices between which paths are counted; all when absent. Others only carry paths. */
  readonly ends?: Uint8Array;
  /**
   * Class of each vertex: shares count pairs of different classes only, −1 counts in no pair. Distances are then those
   * from vertices that count, to all ends. Absent: every pair.
   */
  readonly classes?: Int32Array;
  /** Whether to add up what each arc carries, too. */
  readonly arcs?: boolean;
}

/** What shortest paths over costs give, summed over ordered pairs of ends. */
export interface WeightedPaths {
  /** Shares of shortest paths per vertex, its own paths left out. */
  readonly vertices: Float64Array;
  /** The same per arc, in the order of the targets; empty unless asked for. */
  readonly arcs: Float64Array;
  /** Number of ends that each vertex reaches. */
  readonly reached: Float64Array;
  /** Sum of the distances to them. */
  readonly distance: Float64Array;
  /** Sum of one over the distances to them. */
  readonly inverse: Float64Array;
}

/**
 * Two lengths closer than this, relative to their size, are the same: 1/5 + 1/5 + 1/5 is not 3/5 in floating point.
 * igraph uses the same bound.
 */
const close = 1e-10;

/**
 * Betweenness and distances over arcs with costs, by Dijkstra's searches and Brandes' sums. O(n · arcs + n² log n).
 *
 * @param csr - Arcs to follow.
 * @param costs - Cost of each arc, finite and above 0.
 * @param options - Which pairs count, and whether arcs are wanted.
 * @returns Sums over ordered pairs: halve shares for unordered ones.
 * @see Brandes (2001), A Faster Algorithm for Betweenness Centrality, https://doi.org/10.1080/0022250X.2001.9990249
 * @see Brandes (2008), On Variants of Shortest-Path Betweenness Centrality,
 *   https://doi.org/10.1016/j.socnet.2007.11.001, for classes
 */
export function weightedPaths(csr: Csr, costs: Float64Array, options: WeightedPathsOptions = {}): WeightedPaths {
  const { n, offsets, targets } = csr;
  const { ends, classes } = options;
  const vertices = new Float64Array(n);
  const arcs = new Float64Array(options.arcs === true ? targets.length : 0);
  const totals = { reached: new Float64Array(n), distance: new Float64Array(n), inverse: new Float64Array(n) };
  const search = makeSearch(n, targets.length);
  const { order, place, far, paths, share, starts, used } = search;
  for (let s = 0; s < n; s++) {
    const own = classes === undefined ? -1 : classes[s]!;
    if (offsets[s] === offsets[s + 1] || (classes !== undefined && (own < 0 || ends?.[s] === 0))) continue;
    const settled = forward(csr, costs, s, search);
    // From a vertex that is no end only distances are wanted.
    const pairs = ends === undefined || ends[s] === 1;
    for (let p = settled - 1; p >= 0; p--) {
      const v = order[p]!;
      const sigma = paths[v]!;
      const length = far[v]!;
      let sum = 0;
      for (let i = starts[p]!; i < (pairs ? starts[p + 1]! : 0); i++) {
        const k = used[i]!;
        const w = targets[k]!;
        const known = far[w]!;
        const gap = length + costs[k]! - known;
        if (gap > close * known || gap < -close * known || place[w]! <= p) continue;
        sum += share[w]!;
        if (arcs.length > 0) arcs[k]! += sigma * share[w]!;
      }
      if (p > 0) vertices[v]! += sigma * sum;
      const isEnd = ends === undefined || ends[v] === 1;
      const counts = isEnd && (classes === undefined || (classes[v]! >= 0 && classes[v] !== own));
      share[v] = counts ? 1 / sigma + sum : sum;
      if (p === 0 || !isEnd) continue;
      totals.reached[s]!++;
      totals.distance[s]! += length;
      totals.inverse[s]! += 1 / length;
    }
    for (let p = 0; p < settled; p++) {
      far[order[p]!] = Infinity;
      place[order[p]!] = -1;
    }
  }
  return { vertices, arcs, ...totals };
}

interface Search {
  /** Vertices in the order in which their distance became final. */
  readonly order: Uint32Array;
  /** Place in that order; −1 before, and while waiting in the heap. */
  readonly place: Int32Array;
  /** Distance from the source, so far. */
  readonly far: Float64Array;
  /** Number of shortest paths from the source. */
  readonly paths: Float64Array;
  /** What each shortest path to a vertex hands back to the vertex before. */
  readonly share: Float64Array;
  /** Where the arcs of a place begin in `used`. */
  readonly starts: Uint32Array;
  /** Arcs that lay on a shortest path when they were read; a shorter one may have been found since. */
  readonly used: Uint32Array;
  /** Heap of vertices by distance. */
  readonly heap: Uint32Array;
  /** Distance of each vertex in the heap, in the heap's order. */
  readonly keys: Float64Array;
  /** Where each vertex stands in the heap. */
  readonly seat: Uint32Array;
}

function makeSearch(n: number, arcs: number): Search {
  return {
    order: new Uint32Array(n),
    place: new Int32Array(n).fill(-1),
    far: new Float64Array(n).fill(Infinity),
    paths: new Float64Array(n),
    share: new Float64Array(n),
    starts: new Uint32Array(n + 1),
    used: new Uint32Array(arcs),
    heap: new Uint32Array(n),
    keys: new Float64Array(n),
    seat: new Uint32Array(n),
  };
}

/** Dijkstra's search with counts of shortest paths. Returns how many vertices it reached. */
function forward({ offsets, targets }: Csr, costs: Float64Array, source: number, search: Search): number {
  const { order, place, far, paths, starts, used, heap, keys, seat } = search;
  far[source] = 0;
  paths[source] = 1;
  heap[0] = source;
  keys[0] = 0;
  let waiting = 1;
  let settled = 0;
  let noted = 0;
  let v = source;
  while (waiting > 0) {
    v = heap[0]!;
    const last = heap[--waiting]!;
    if (waiting > 0) sink(heap, keys, seat, last, keys[waiting]!, waiting);
    place[v] = settled;
    starts[settled] = noted;
    order[settled++] = v;
    const own = far[v]!;
    const sigma = paths[v]!;
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++) {
      const w = targets[k]!;
      const length = own + costs[k]!;
      const known = far[w]!;
      const gap = length - known;
      // A vertex whose distance is final is nearer than any way through here, so most arcs end at the first test.
      if (gap > close * known) continue;
      if (known === Infinity) {
        far[w] = length;
        paths[w] = sigma;
        rise(heap, keys, seat, w, length, waiting++);
      } else if (place[w]! >= 0) {
        continue;
      } else if (gap < -close * known) {
        far[w] = length;
        paths[w] = sigma;
        rise(heap, keys, seat, w, length, seat[w]!);
      } else {
        paths[w]! += sigma;
      }
      used[noted++] = k;
    }
  }
  starts[settled] = noted;
  return settled;
}

/** Puts v, from a seat downwards free, as high as its distance allows. Every seat has four below it. */
function rise(heap: Uint32Array, keys: Float64Array, seat: Uint32Array, v: number, key: number, from: number): void {
  let at = from;
  while (at > 0) {
    const above = (at - 1) >> 2;
    if (keys[above]! <= key) break;
    heap[at] = heap[above]!;
    keys[at] = keys[above]!;
    seat[heap[at]!] = at;
    at = above;
  }
  heap[at] = v;
  keys[at] = key;
  seat[v] = at;
}

/** Puts v at the top and lets it sink to where it belongs. */
function sink(heap: Uint32Array, keys: Float64Array, seat: Uint32Array, v: number, key: number, size: number): void {
  let at = 0;
  for (;;) {
    const first = 4 * at + 1;
    if (first >= size) break;
    const end = first + 4 < size ? first + 4 : size;
    let below = first;
    let least = keys[first]!;
    for (let other = first + 1; other < end; other++) {
      if (keys[other]! < least) {
        least = keys[other]!;
        below = other;
      }
    }
    if (least >= key) break;
    heap[at] = heap[below]!;
    keys[at] = least;
    seat[heap[at]!] = at;
    at = below;
  }
  heap[at] = v;
  keys[at] = key;
  seat[v] = at;
}
