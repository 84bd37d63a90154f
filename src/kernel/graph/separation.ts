import type { Csr } from './csr.js';

/** How the vertices of an undirected graph hang together, from one depth-first walk. */
export interface Separation {
  /** Vertices in depth-first order; every subtree of the walk is a run of it. */
  readonly order: Uint32Array;
  /** Place of each vertex in `order`. */
  readonly position: Uint32Array;
  /** Number of vertices in the subtree of each vertex, itself included. */
  readonly size: Uint32Array;
  /** Where the walk came from; −1 for the first vertex of a component. */
  readonly parent: Int32Array;
  /** First vertex of the component of each vertex. */
  readonly root: Uint32Array;
  /** Length n + 1: the pieces cut off below v are `below[offsets[v]] … below[offsets[v + 1] - 1]`. */
  readonly offsets: Uint32Array;
  /**
   * Top vertex of each piece, in depth-first order. The piece is the subtree of that vertex: without v it loses every
   * path to the rest. What remains of v's component (nothing when v is its root) is one more piece.
   */
  readonly below: Uint32Array;
  /** 1 when removing the vertex leaves more components than before. */
  readonly cutpoint: Uint8Array;
  /** 1 when the tie between the vertex and its parent is a bridge. */
  readonly bridge: Uint8Array;
  /** Number of blocks (biconnected components; a bridge is one) that hold the vertex; 0 for an isolate. */
  readonly blocksOf: Uint32Array;
  /** Number of blocks. */
  readonly blocks: number;
}

/**
 * Cutpoints, bridges, blocks and, for every vertex, the pieces its removal leaves: one iterative depth-first walk with
 * low-links, O(n + m) time and memory.
 *
 * @param csr - An undirected graph.
 * @returns The walk and what follows from it.
 * @see Hopcroft and Tarjan (1973), Algorithm 447, CACM 16(6):372–378, https://doi.org/10.1145/362248.362272
 */
export function separation(csr: Csr): Separation {
  const walk = depthFirst(csr);
  const { order, position, parent, low } = walk;
  const { n } = csr;
  const offsets = new Uint32Array(n + 1);
  const cutpoint = new Uint8Array(n);
  const bridge = new Uint8Array(n);
  const blocksOf = new Uint32Array(n);
  let blocks = 0;
  for (const child of order) {
    const above = parent[child]!;
    if (above < 0) continue;
    if (low[child]! > position[above]!) bridge[child] = 1;
    if (low[child]! < position[above]!) continue;
    offsets[above + 1]!++;
    blocks++;
  }
  for (let v = 0; v < n; v++) {
    const pieces = offsets[v + 1]!;
    const above = parent[v]! >= 0 ? 1 : 0;
    blocksOf[v] = pieces + above;
    cutpoint[v] = pieces + above > 1 ? 1 : 0;
    offsets[v + 1] = offsets[v]! + pieces;
  }
  const below = new Uint32Array(blocks);
  const next = offsets.slice(0, n);
  for (const child of order) {
    const above = parent[child]!;
    if (above >= 0 && low[child]! >= position[above]!) below[next[above]!++] = child;
  }
  return { ...walk, offsets, below, cutpoint, bridge, blocksOf, blocks };
}

function depthFirst({ n, offsets, targets }: Csr) {
  const order = new Uint32Array(n);
  const position = new Uint32Array(n);
  const size = new Uint32Array(n);
  const parent = new Int32Array(n).fill(-1);
  const root = new Uint32Array(n);
  const low = new Uint32Array(n);
  const arc = offsets.slice(0, n);
  let seen = 0;
  for (let first = 0; first < n; first++) {
    if (size[first]! > 0) continue;
    let above = -1;
    let v = first;
    while (v >= 0) {
      if (size[v] === 0) {
        order[seen] = v;
        position[v] = low[v] = seen++;
        size[v] = 1;
        parent[v] = above;
        root[v] = first;
      }
      const end = offsets[v + 1]!;
      let k = arc[v]!;
      let lowest = low[v]!;
      let down = -1;
      while (k < end) {
        const w = targets[k++]!;
        if (size[w] === 0) {
          down = w;
          break;
        }
        if (position[w]! < lowest && w !== above) lowest = position[w]!;
      }
      arc[v] = k;
      low[v] = lowest;
      if (down >= 0) {
        above = v;
        v = down;
        continue;
      }
      if (above >= 0) {
        size[above]! += size[v]!;
        if (lowest < low[above]!) low[above] = lowest;
      }
      v = above;
      above = v < 0 ? -1 : parent[v]!;
    }
  }
  return { order, position, size, parent, root, low };
}
