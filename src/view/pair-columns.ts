import type { Csr } from '../kernel/graph/csr.js';
import { makeCsr } from './make-csr.js';

/** Rows of ties as columns. */
interface TieColumns {
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  /** Absent: 1 each. */
  readonly strength: Float64Array | undefined;
  /** New number of each actor; `null` to keep them. */
  readonly place: Uint32Array | null;
}

/** Tied pairs as columns, by (smaller, larger) index, and their arcs. */
interface PairColumns {
  readonly low: Uint32Array;
  readonly high: Uint32Array;
  readonly strength: Float64Array;
  /** Rows that tie an actor to itself, left out. */
  readonly loops: number;
  /** Both arcs of every pair. */
  readonly csr: Csr;
  readonly arcStrength: Float64Array;
  /** Index of the pair of each arc. */
  readonly arcPair: Uint32Array;
}

/** The rows without loops, each from the smaller index to the larger, sorted; `row` says where each came from. */
function sortedRows(n: number, { source, target, place }: TieColumns) {
  const m = source.length;
  const low = new Uint32Array(m);
  const high = new Uint32Array(m);
  const kept = new Uint32Array(m);
  let count = 0;
  for (let row = 0; row < m; row++) {
    const a = place === null ? source[row]! : place[source[row]!]!;
    const b = place === null ? target[row]! : place[target[row]!]!;
    if (a === b) continue;
    low[count] = Math.min(a, b);
    high[count] = Math.max(a, b);
    kept[count] = row;
    count++;
  }
  const { csr, arc } = makeCsr(n, low.subarray(0, count), high.subarray(0, count));
  for (let k = 0; k < count; k++) arc[k] = kept[arc[k]!]!;
  return { ...csr, row: arc, loops: m - count };
}

/**
 * Collapses rows of ties to one pair each, by the largest strength, with counting sorts alone.
 *
 * @param n - Number of actors.
 * @param columns - The rows.
 * @returns The pairs and their arcs, rows of contacts in ascending order. O(n + m), no object per tie.
 */
export function pairColumns(n: number, columns: TieColumns): PairColumns {
  const { offsets: starts, targets, row, loops } = sortedRows(n, columns);
  const low = new Uint32Array(targets.length);
  const high = new Uint32Array(targets.length);
  const strength = new Float64Array(targets.length);
  let pairs = 0;
  for (let v = 0; v < n; v++) {
    const first = pairs;
    for (let k = starts[v]!; k < starts[v + 1]!; k++) {
      const own = columns.strength === undefined ? 1 : columns.strength[row[k]!]!;
      if (pairs > first && high[pairs - 1] === targets[k]) {
        strength[pairs - 1] = Math.max(strength[pairs - 1]!, own);
        continue;
      }
      low[pairs] = v;
      high[pairs] = targets[k]!;
      strength[pairs] = own;
      pairs++;
    }
  }
  const offsets = new Uint32Array(n + 1);
  for (let pair = 0; pair < pairs; pair++) {
    offsets[low[pair]! + 1]!++;
    offsets[high[pair]! + 1]!++;
  }
  for (let v = 0; v < n; v++) offsets[v + 1]! += offsets[v]!;
  const next = offsets.slice();
  const contacts = new Uint32Array(2 * pairs);
  const arcStrength = new Float64Array(2 * pairs);
  const arcPair = new Uint32Array(2 * pairs);
  const put = (from: number, to: number, pair: number): void => {
    const k = next[from]!++;
    contacts[k] = to;
    arcStrength[k] = strength[pair]!;
    arcPair[k] = pair;
  };
  // Pairs come by their smaller index: every row meets its smaller contacts first, then its larger ones, both in order.
  for (let pair = 0; pair < pairs; pair++) {
    put(high[pair]!, low[pair]!, pair);
    put(low[pair]!, high[pair]!, pair);
  }
  return {
    low: low.slice(0, pairs),
    high: high.slice(0, pairs),
    strength: strength.slice(0, pairs),
    loops,
    csr: Object.freeze({ n, offsets, targets: contacts }),
    arcStrength,
    arcPair,
  };
}
