import { SocialCapitalError } from '../error.js';
import type { Csr } from './csr.js';

/** Which shortest paths count. */
export interface BetweennessOptions {
  /** 1 for vertices between which paths are counted; all when absent. Others only carry paths. */
  readonly ends?: Uint8Array;
  /** Class of each vertex: only pairs of different classes count, −1 counts in no pair. Absent: every pair. */
  readonly classes?: Int32Array;
  /** Whether to add up what each arc carries, too. */
  readonly arcs?: boolean;
}

/** Shares of shortest paths over ordered pairs of vertices. */
export interface Betweenness {
  /** Per vertex, its own paths left out. */
  readonly vertices: Float64Array;
  /** Per arc, in the order of the targets; empty unless asked for. */
  readonly arcs: Float64Array;
}

/**
 * Betweenness by Brandes' algorithm over ordered pairs, O(n · arcs). Path counts and dependencies are kept in the order
 * in which a search reaches the vertices, so that only one random read per arc remains; the arcs on shortest paths are
 * noted on the way out, so that the way back skips all others.
 *
 * @param csr - Arcs to follow.
 * @param options - Which pairs count, and whether arcs are wanted.
 * @returns Sums over ordered pairs: halve them for unordered ones.
 * @throws {SocialCapitalError} `bad-input` when two vertices are joined by more shortest paths than a number can hold
 *   (over 10^308: only artificial lattices do that).
 * @see Brandes (2001), A Faster Algorithm for Betweenness Centrality, https://doi.org/10.1080/0022250X.2001.9990249
 */
export function betweenness(csr: Csr, options: BetweennessOptions = {}): Betweenness {
  const { n, offsets, targets } = csr;
  const { ends, classes } = options;
  const vertices = new Float64Array(n);
  const arcs = new Float64Array(options.arcs === true ? targets.length : 0);
  const search = makeSearch(csr, options.arcs === true);
  const { order, paths, share, starts, steps, used, position } = search;
  for (let s = 0; s < n; s++) {
    if (offsets[s] === offsets[s + 1] || (ends !== undefined && ends[s] === 0)) continue;
    const own = classes === undefined ? -1 : classes[s]!;
    if (classes !== undefined && own < 0) continue;
    const reached = forward(csr, s, search);
    for (let p = reached - 1; p >= 0; p--) {
      const v = order[p]!;
      const sigma = paths[p]!;
      let sum = 0;
      for (let k = starts[p]!; k < starts[p + 1]!; k++) sum += share[steps[k]!]!;
      if (arcs.length > 0) {
        for (let k = starts[p]!; k < starts[p + 1]!; k++) arcs[used[k]!]! += sigma * share[steps[k]!]!;
      }
      if (p > 0) vertices[v]! += sigma * sum;
      const counts =
        (ends === undefined || ends[v] === 1) && (classes === undefined || (classes[v]! >= 0 && classes[v] !== own));
      share[p] = counts ? 1 / sigma + sum : sum;
      position[v] = -1;
    }
  }
  return { vertices, arcs };
}

interface Search {
  /** Vertices in the order reached. */
  readonly order: Uint32Array;
  /** Place of each vertex in that order; −1 when not reached. */
  readonly position: Int32Array;
  /** Number of shortest paths from the source, by place. */
  readonly paths: Float64Array;
  /** What each shortest path to this place hands back to the place before, by place. */
  readonly share: Float64Array;
  /** Where the arcs of a place begin in `steps`. */
  readonly starts: Uint32Array;
  /** Place at the far end of each arc that lies on a shortest path. */
  readonly steps: Uint32Array;
  /** Index of that arc; empty unless wanted. */
  readonly used: Uint32Array;
}

function makeSearch(csr: Csr, wantArcs: boolean): Search {
  const arcs = csr.targets.length;
  return {
    order: new Uint32Array(csr.n),
    position: new Int32Array(csr.n).fill(-1),
    paths: new Float64Array(csr.n),
    share: new Float64Array(csr.n),
    starts: new Uint32Array(csr.n + 1),
    steps: new Uint32Array(arcs),
    used: new Uint32Array(wantArcs ? arcs : 0),
  };
}

/** One breadth-first search that counts shortest paths. Returns how many vertices it reached. */
function forward(csr: Csr, source: number, search: Search): number {
  const { offsets, targets } = csr;
  const { order, position, paths, starts, steps, used } = search;
  const note = used.length > 0;
  order[0] = source;
  position[source] = 0;
  paths[0] = 1;
  let tail = 1;
  let levelEnd = 1;
  let noted = 0;
  for (let p = 0; p < tail; p++) {
    if (p === levelEnd) levelEnd = tail;
    const sigma = paths[p]!;
    if (sigma === Infinity) {
      throw new SocialCapitalError(
        'bad-input',
        'betweenness: more than 10^308 shortest paths join one pair of actors; no number holds their count.',
      );
    }
    const v = order[p]!;
    starts[p] = noted;
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++) {
      const w = targets[k]!;
      let q = position[w]!;
      if (q < 0) {
        q = tail++;
        position[w] = q;
        order[q] = w;
        paths[q] = sigma;
      } else if (q >= levelEnd) {
        paths[q]! += sigma;
      } else {
        continue;
      }
      if (note) used[noted] = k;
      steps[noted++] = q;
    }
  }
  starts[tail] = noted;
  return tail;
}
