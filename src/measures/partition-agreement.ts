import { naturalLog } from '../kernel/natural-log.js';
import type { ActorMembership } from './result.js';

/** A division of actors: what `communities` or `statedGroups` returns, or any map from id to part. */
export type Division = Pick<ActorMembership, 'values'> | ReadonlyMap<string, string | number | null>;

/** How far two divisions of the same actors agree. */
export interface PartitionAgreement {
  /** Rand index less what chance gives: 1 the same, 0 as by chance; `null` where chance alone gives 1. */
  readonly adjustedRand: number | null;
  /** Normalised mutual information: 1 the same, 0 nothing in common; `null` where neither divides anything. */
  readonly nmi: number | null;
  /** Actors that both divisions place. */
  readonly compared: number;
  /** Actors that only one of them places. */
  readonly excluded: number;
}

/**
 * How far two divisions of the actors agree, such as communities found and groups stated, or two waves.
 *
 * ARI = (Σ C(n_ij, 2) − E) / ((Σ C(a_i, 2) + Σ C(b_j, 2))/2 − E),  E = Σ C(a_i, 2) Σ C(b_j, 2) / C(n, 2)
 * NMI = 2 I(A; B) / (H(A) + H(B))
 *
 * @param first - A division.
 * @param second - Another.
 * @returns Both indices over the actors that both place.
 * @remarks O(n).
 * @see Hubert & Arabie (1985), Comparing Partitions, https://doi.org/10.1007/BF01908075; Danon et al. (2005), Comparing
 *   Community Structure Identification, https://doi.org/10.1088/1742-5468/2005/09/P09008
 * @example
 * ```ts
 * const groups = new Map([['a', 'x'], ['b', 'x'], ['c', 'y'], ['d', 'y']]);
 * const found = new Map([['a', 1], ['b', 1], ['c', 2], ['d', 3]]);
 * partitionAgreement(groups, found).adjustedRand; // => 0.571
 * ```
 */
export function partitionAgreement(first: Division, second: Division): PartitionAgreement {
  const [one, two] = [placed(first), placed(second)];
  const both = [...one.keys()].filter((id) => two.has(id));
  const table = new Map<string, number>();
  const rows = new Map<string, number>();
  const columns = new Map<string, number>();
  for (const id of both) {
    const [a, b] = [one.get(id)!, two.get(id)!];
    for (const [counts, key] of [
      [table, JSON.stringify([a, b])],
      [rows, a],
      [columns, b],
    ] as const) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const n = both.length;
  const [pairs, ofRows, ofColumns] = [table, rows, columns].map(pairsWithin) as [number, number, number];
  const all = (n * (n - 1)) / 2;
  // Multiplied out by C(n, 2), so that whole numbers stay whole.
  const room = ((ofRows + ofColumns) / 2) * all - ofRows * ofColumns;
  const [joint, a, b] = [table, rows, columns].map((counts) => entropy(counts, n)) as [number, number, number];
  return {
    adjustedRand: room === 0 ? null : (pairs * all - ofRows * ofColumns) / room,
    nmi: rows.size < 2 && columns.size < 2 ? null : Math.max(0, (2 * (a + b - joint)) / (a + b)),
    compared: n,
    excluded: one.size + two.size - 2 * n,
  };
}

/** Part of each actor that has one, as text that tells 1 from '1'. */
function placed(division: Division): ReadonlyMap<string, string> {
  const values: ReadonlyMap<string, string | number | null> =
    'values' in division && !(division instanceof Map)
      ? (division as Pick<ActorMembership, 'values'>).values
      : (division as ReadonlyMap<string, string | number | null>);
  return new Map([...values].flatMap(([id, part]) => (part === null ? [] : [[id, JSON.stringify(part)] as const])));
}

function pairsWithin(counts: ReadonlyMap<string, number>): number {
  let pairs = 0;
  for (const count of counts.values()) pairs += (count * (count - 1)) / 2;
  return pairs;
}

function entropy(counts: ReadonlyMap<string, number>, n: number): number {
  let sum = 0;
  for (const count of counts.values()) sum -= (count / n) * naturalLog(count / n);
  return sum;
}
