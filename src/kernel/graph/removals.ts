import type { Csr } from './csr.js';
import { distanceRepair } from './distance-repair.js';
import { dominators } from './dominators.js';
import { pieceOf } from './piece-of.js';
import type { Separation } from './separation.js';

/** What one graph, or its ends only, is asked about. */
export interface RemovalInput {
  /** Out-contacts. */
  readonly out: Csr;
  /** In-contacts; the same object for an undirected graph. */
  readonly into: Csr;
  /** How the graph hangs together, its directions ignored. */
  readonly separation: Separation;
  /** 1 for vertices that may be the end of a pair. */
  readonly isEnd: Uint8Array;
  /** Group of each vertex, −1 when unknown: then none of its pairs is across groups. */
  readonly group: Int32Array;
  /** Count monopolies, cuts and detours of this vertex only; of all when absent. */
  readonly only?: number;
}

/** What one source saw. Arrays are used again for the next. */
export interface RemovalStep {
  readonly source: number;
  /** Arcs scanned. */
  readonly arcs: number;
  /** Vertices within reach, the source included. */
  readonly vertices: number;
  /** Ends within reach. */
  readonly reached: number;
  /** Distance of every vertex from the source; −1 when out of reach. */
  readonly distance: Int32Array;
  /** By vertex, the shares of the source's shortest paths to each end that run through it, summed. */
  readonly through: Float64Array;
}

/**
 * Sums over ordered pairs of ends (both ways round in an undirected graph), by the vertex removed. Pairs that contain
 * the vertex itself stand in `reach`, `reachAcross` and `near` only.
 */
export interface Removals {
  /** Ordered pairs with a path, in the whole graph. */
  pairs: number;
  /** The same across groups. */
  pairsAcross: number;
  /** Sum of 1/distance, in the whole graph. */
  near: number;
  /** Ordered pairs with a path that contain the vertex. */
  readonly reach: Float64Array;
  /** The same across groups. */
  readonly reachAcross: Float64Array;
  /** Sum of 1/distance of the pairs that contain the vertex. */
  readonly nearOf: Float64Array;
  /** Pairs of others of which every shortest path runs through the vertex. */
  readonly monopoly: Float64Array;
  /** The same across groups. */
  readonly monopolyAcross: Float64Array;
  /** Share of the shortest paths of each pair of others that run through the vertex, summed (betweenness). */
  readonly through: Float64Array;
  /** The same across groups. */
  readonly throughAcross: Float64Array;
  /** Pairs of others that lose every path. */
  readonly cut: Float64Array;
  /** The same across groups. */
  readonly cutAcross: Float64Array;
  /** How much the others' sum of 1/distance falls. */
  readonly nearLost: Float64Array;
  /** How much the distances of the others that keep a path grow, summed. */
  readonly detour: Float64Array;
}

/** Path counts above this are scaled down, level by level, so that they never overflow; a power of two. */
const large = 2 ** 500;

/**
 * What the removal of every single vertex does to all pairs of the others, exactly, one source at a time. From a
 * source, removing v changes the distances of exactly those vertices that v strictly dominates in the shortest-path
 * graph; only they are mended, and those that v's removal separates from the source are counted by subtree sums.
 * O(nm + arcs of the vertices mended); a mending dearer than a plain search is replaced by one.
 *
 * @param input - The graph.
 * @yields One step per source that is an end.
 * @returns The sums, complete.
 * @see Brandes (2001), A faster algorithm for betweenness centrality, https://doi.org/10.1080/0022250X.2001.9990249,
 *   for the shares; the dominator tree of the shortest-path graph grows while searching.
 */
export function* removals(input: RemovalInput): Generator<RemovalStep, Removals> {
  const { out, into, separation, isEnd, group, only } = input;
  const sums = emptySums(out.n);
  const { n } = out;
  const { cutpoint } = separation;
  const tree = dominators(n);
  const repair = distanceRepair(out, into);
  const distance = new Int32Array(n).fill(-1);
  const order = new Uint32Array(n);
  // Shortest paths from the source: as counted, and scaled for the next level (the same unless counts are huge).
  const counted = new Float64Array(n);
  const paths = new Float64Array(n);
  const share = new Float64Array(n);
  const shareAcross = new Float64Array(n);
  // Of the vertices dominated by each vertex, itself included: ends, ends of another group, their sum of 1/distance.
  const ends = new Float64Array(n);
  const endsAcross = new Float64Array(n);
  const nearness = new Float64Array(n);
  const firstChild = new Int32Array(n);
  const sibling = new Int32Array(n);
  const lost = new Uint32Array(n);
  let reached = 0;
  let arcs = 0;

  const isAcross = (s: number, w: number): boolean => group[s]! >= 0 && group[w]! >= 0 && group[s] !== group[w];

  const search = (s: number): void => {
    tree.plant(s);
    distance[s] = 0;
    counted[s] = paths[s] = 1;
    order[0] = s;
    reached = 1;
    for (let head = 0, level = 1; head < reached; level = reached) {
      let most = 0;
      for (; head < level; head++) {
        const v = order[head]!;
        const end = out.offsets[v + 1]!;
        arcs += end - out.offsets[v]!;
        for (let a = out.offsets[v]!; a < end; a++) {
          const w = out.targets[a]!;
          if (distance[w]! < 0) {
            distance[w] = distance[v]! + 1;
            counted[w] = paths[v]!;
            tree.parent[w] = v;
            order[reached++] = w;
          } else if (distance[w] === distance[v]! + 1) {
            counted[w]! += paths[v]!;
            tree.parent[w] = tree.meet(tree.parent[w]!, v);
          }
        }
      }
      for (let i = level; i < reached; i++) {
        const w = order[i]!;
        tree.attach(w);
        const count = counted[w]!;
        paths[w] = count;
        if (count > most) most = count;
      }
      if (most < large) continue;
      for (let i = level; i < reached; i++) paths[order[i]!] = Math.max(paths[order[i]!]! / large, 1 / large);
    }
  };

  /** From the farthest vertex back: shares of shortest paths, sums over dominated vertices, lists of children. */
  const gather = (s: number): void => {
    for (let i = reached - 1; i > 0; i--) {
      const w = order[i]!;
      const d = distance[w]!;
      if (isEnd[w] === 1) {
        const across = isAcross(s, w) ? 1 : 0;
        const near = 1 / d;
        ends[w]! += 1;
        endsAcross[w]! += across;
        nearness[w]! += near;
        sums.reach[w]! += 1;
        sums.reachAcross[w]! += across;
        sums.nearOf[w]! += near;
        passBack(w, d, 1 + share[w]!, across + shareAcross[w]!);
      } else passBack(w, d, share[w]!, shareAcross[w]!);
      sums.through[w]! += share[w]!;
      sums.throughAcross[w]! += shareAcross[w]!;
      const above = tree.parent[w]!;
      ends[above]! += ends[w]!;
      endsAcross[above]! += endsAcross[w]!;
      nearness[above]! += nearness[w]!;
      sibling[w] = firstChild[above]!;
      firstChild[above] = w;
    }
    // The source has gathered all ends it reaches; as another end of the same pairs it counts them too.
    sums.reach[s]! += ends[s]!;
    sums.reachAcross[s]! += endsAcross[s]!;
    sums.nearOf[s]! += nearness[s]!;
    sums.pairs += ends[s]!;
    sums.pairsAcross += endsAcross[s]!;
    sums.near += nearness[s]!;
  };

  const passBack = (w: number, d: number, own: number, ownAcross: number): void => {
    const part = own / counted[w]!;
    const partAcross = ownAcross / counted[w]!;
    const end = into.offsets[w + 1]!;
    for (let a = into.offsets[w]!; a < end; a++) {
      const u = into.targets[a]!;
      if (distance[u] !== d - 1) continue;
      share[u]! += paths[u]! * part;
      shareAcross[u]! += paths[u]! * partAcross;
    }
  };

  const remove = (s: number, v: number, plainArcs: number): void => {
    const own = isEnd[v]!;
    sums.monopoly[v]! += ends[v]! - own;
    sums.monopolyAcross[v]! += endsAcross[v]! - (own === 1 && isAcross(s, v) ? 1 : 0);
    const home = cutpoint[v] === 1 ? pieceOf(separation, v, s) : -1;
    let count = 0;
    for (let child = firstChild[v]!; child >= 0; child = sibling[child]!) {
      if (cutpoint[v] === 1 && pieceOf(separation, v, child) !== home) {
        sums.cut[v]! += ends[child]!;
        sums.cutAcross[v]! += endsAcross[child]!;
        sums.nearLost[v]! += nearness[child]!;
      } else lost[count++] = child;
    }
    if (count === 0) return;
    for (let i = 0; i < count; i++) {
      for (let w = firstChild[lost[i]!]!; w >= 0; w = sibling[w]!) lost[count++] = w;
    }
    arcs += repair.mend(s, v, distance, lost, count, plainArcs);
    for (let i = 0; i < count; i++) {
      const w = lost[i]!;
      if (isEnd[w] === 0) continue;
      const before = distance[w]!;
      const after = repair.mended[w]!;
      if (after < 0) {
        sums.cut[v]! += 1;
        if (isAcross(s, w)) sums.cutAcross[v]! += 1;
        sums.nearLost[v]! += 1 / before;
      } else {
        sums.nearLost[v]! += 1 / before - 1 / after;
        sums.detour[v]! += after - before;
      }
    }
  };

  firstChild.fill(-1);
  for (let s = 0; s < n; s++) {
    if (isEnd[s] === 0) continue;
    arcs = 0;
    search(s);
    const plainArcs = arcs;
    gather(s);
    if (only === undefined) {
      for (let i = 1; i < reached; i++) if (firstChild[order[i]!]! >= 0) remove(s, order[i]!, plainArcs);
    } else if (distance[only]! > 0 && firstChild[only]! >= 0) remove(s, only, plainArcs);
    yield { source: s, arcs, vertices: reached, reached: ends[s]!, distance, through: share };
    for (let i = 0; i < reached; i++) {
      const v = order[i]!;
      distance[v] = firstChild[v] = -1;
      share[v] = shareAcross[v] = ends[v] = endsAcross[v] = nearness[v] = 0;
    }
  }
  return sums;
}

function emptySums(n: number): Removals {
  const zeros = (): Float64Array => new Float64Array(n);
  return {
    pairs: 0,
    pairsAcross: 0,
    near: 0,
    reach: zeros(),
    reachAcross: zeros(),
    nearOf: zeros(),
    monopoly: zeros(),
    monopolyAcross: zeros(),
    through: zeros(),
    throughAcross: zeros(),
    cut: zeros(),
    cutAcross: zeros(),
    nearLost: zeros(),
    detour: zeros(),
  };
}
