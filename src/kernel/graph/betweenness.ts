import { SocialCapitalError } from '../error.js';
import type { Csr } from './csr.js';

/** Which shortest paths count. */
export interface BetweennessOptions {
  /**
   * The same arcs reversed (the graph itself when undirected). With it, a search that has few vertices left asks those
   * for arcs from the last level instead of following every arc of that level. Not used when arcs are wanted.
   */
  readonly into?: Csr;
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
 * noted on the way out, so that the way back skips all others. Levels are searched from whichever side has fewer arcs.
 *
 * @param csr - Arcs to follow.
 * @param options - Which pairs count, and whether arcs are wanted.
 * @returns Sums over ordered pairs: halve them for unordered ones.
 * @throws {SocialCapitalError} `bad-input` when two vertices are joined by more shortest paths than a number can hold
 *   (over 10^308: only artificial lattices do that).
 * @see Brandes (2001), A Faster Algorithm for Betweenness Centrality, https://doi.org/10.1080/0022250X.2001.9990249
 * @see Beamer, Asanović & Patterson (2012), Direction-optimizing Breadth-first Search, https://doi.org/10.1109/SC.2012.50
 */
export function betweenness(csr: Csr, options: BetweennessOptions = {}): Betweenness {
  const { n, offsets, targets } = csr;
  const { ends, classes } = options;
  const vertices = new Float64Array(n);
  const arcs = new Float64Array(options.arcs === true ? targets.length : 0);
  const search = makeSearch(csr, options.arcs === true);
  const into = options.arcs === true ? undefined : options.into;
  const { order, paths, share, handed, starts, backs, steps, used, position } = search;
  for (let s = 0; s < n; s++) {
    if (offsets[s] === offsets[s + 1] || (ends !== undefined && ends[s] === 0)) continue;
    const own = classes === undefined ? -1 : classes[s]!;
    if (classes !== undefined && own < 0) continue;
    const reached = forward(csr, into, s, search);
    for (let p = reached - 1; p >= 0; p--) {
      const v = order[p]!;
      const sigma = paths[p]!;
      if (sigma === Infinity) {
        throw new SocialCapitalError(
          'bad-input',
          'betweenness: more than 10^308 shortest paths join one pair of actors; no number holds their count.',
        );
      }
      let sum = handed[p]!;
      handed[p] = 0;
      for (let k = starts[p]!; k < starts[p + 1]!; k++) sum += share[steps[k]!]!;
      if (arcs.length > 0) {
        for (let k = starts[p]!; k < starts[p + 1]!; k++) arcs[used[k]!]! += sigma * share[steps[k]!]!;
      }
      if (p > 0) vertices[v]! += sigma * sum;
      const counts =
        (ends === undefined || ends[v] === 1) && (classes === undefined || (classes[v]! >= 0 && classes[v] !== own));
      const given = counts ? 1 / sigma + sum : sum;
      share[p] = given;
      for (let k = backs[p + 1]!; k < backs[p]!; k++) handed[steps[k]!]! += given;
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
  /** What later places have handed to this one already, by place. */
  readonly handed: Float64Array;
  /** Where the places after a place begin in `steps`, in levels searched forwards. */
  readonly starts: Uint32Array;
  /** Where the places before a place end in `steps`, in levels searched backwards; those of the next end where they begin. */
  readonly backs: Uint32Array;
  /** Place at the far end of each arc on a shortest path: forward ones from the start, backward ones from the end. */
  readonly steps: Uint32Array;
  /** Vertices not yet reached, when a level is searched backwards. */
  readonly unreached: Uint32Array;
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
    handed: new Float64Array(csr.n),
    starts: new Uint32Array(csr.n + 1),
    backs: new Uint32Array(csr.n + 1),
    unreached: new Uint32Array(csr.n),
    steps: new Uint32Array(arcs),
    used: new Uint32Array(wantArcs ? arcs : 0),
  };
}

/** One breadth-first search that counts shortest paths. Returns how many vertices it reached. */
function forward(csr: Csr, into: Csr | undefined, source: number, search: Search): number {
  const { n, offsets, targets } = csr;
  const { order, position, paths, starts, backs, steps, used, unreached } = search;
  const note = used.length > 0;
  order[0] = source;
  position[source] = 0;
  paths[0] = 1;
  let tail = 1;
  let noted = 0;
  let back = steps.length;
  backs[0] = back;
  backs[1] = back;
  /** Arcs into vertices not yet reached. */
  let rest = targets.length;
  let waiting = -1;
  let level = 0;
  while (level < tail) {
    const levelEnd = tail;
    let ahead = Infinity;
    if (into !== undefined) {
      ahead = 0;
      for (let p = level; p < levelEnd; p++) {
        const v = order[p]!;
        ahead += offsets[v + 1]! - offsets[v]!;
        rest -= into.offsets[v + 1]! - into.offsets[v]!;
      }
    }
    if (into !== undefined && ahead > rest + (waiting < 0 ? n >> 2 : waiting)) {
      const { offsets: intoOffsets, targets: sources } = into;
      if (waiting < 0) {
        waiting = 0;
        const end = rest > 0 ? n : 0;
        for (let w = 0; w < end; w++) {
          unreached[waiting] = w;
          waiting += position[w]! >>> 31;
        }
      }
      const size = levelEnd - level;
      let kept = 0;
      for (let i = 0; i < waiting; i++) {
        const w = unreached[i]!;
        if (position[w]! >= 0) continue;
        let sigma = 0;
        for (let k = intoOffsets[w]!; k < intoOffsets[w + 1]!; k++) {
          const q = position[sources[k]!]!;
          if ((q - level) >>> 0 >= size) continue;
          sigma += paths[q]!;
          steps[--back] = q;
        }
        if (sigma === 0) {
          unreached[kept++] = w;
          continue;
        }
        position[w] = tail;
        order[tail] = w;
        paths[tail++] = sigma;
        backs[tail] = back;
      }
      waiting = kept;
      for (let p = level; p < levelEnd; p++) starts[p] = noted;
    } else {
      for (let p = level; p < levelEnd; p++) {
        const sigma = paths[p]!;
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
            backs[tail] = back;
          } else if (q >= levelEnd) {
            paths[q]! += sigma;
          } else {
            continue;
          }
          if (note) used[noted] = k;
          steps[noted++] = q;
        }
      }
    }
    level = levelEnd;
  }
  starts[tail] = noted;
  return tail;
}
