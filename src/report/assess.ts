import { disconnectionByActor } from '../risk/disconnection-by-actor.js';
import type { PairShare } from '../risk/shared/pair-share.js';
import type { Choice } from './choices.js';

/** What the loss of one actor would leave without a path, and its place among all actors. */
export interface Loss {
  readonly id: string;
  /** Pairs of others in different sectors; its place counted from 1, equals sharing a place, `null` when undefined. */
  readonly across: PairShare;
  readonly acrossRank: number | null;
  /** All pairs of others. */
  readonly all: PairShare;
  readonly allRank: number | null;
}

/** One way of counting with what it gives for every actor. */
export interface Assessment {
  readonly choice: Choice;
  /** Every actor of the view, the greatest loss first. */
  readonly losses: readonly Loss[];
  /** Actors with the greatest share across sectors, where that share is above 0. */
  readonly firstAcross: readonly Loss[];
  /** Actors with the greatest share of all pairs, where that share is above 0. */
  readonly firstAll: readonly Loss[];
}

const same = 1e-9;

function ranks(shares: readonly (number | null)[]): readonly (number | null)[] {
  const known = shares.filter((share) => share !== null);
  return shares.map((share) => (share === null ? null : 1 + known.filter((other) => other > share + same).length));
}

const first = (losses: readonly Loss[], rank: 'acrossRank' | 'allRank', pairs: 'across' | 'all'): readonly Loss[] =>
  losses.filter((loss) => loss[rank] === 1 && (loss[pairs].share ?? 0) > 0);

/**
 * Ranks every actor by what its loss would leave without a path, under one way of counting.
 *
 * @param choice - The way of counting.
 * @returns Losses in order of rank, across sectors first, then all pairs, then id.
 */
export function assess(choice: Choice): Assessment {
  const measured = [...disconnectionByActor(choice.view).values];
  const acrossRanks = ranks(measured.map(([, loss]) => loss.crossSectorDisconnected.share));
  const allRanks = ranks(measured.map(([, loss]) => loss.disconnected.share));
  const losses = measured.map(([id, { crossSectorDisconnected: across, disconnected: all }], i): Loss => ({
    id,
    across,
    acrossRank: acrossRanks[i] ?? null,
    all,
    allRank: allRanks[i] ?? null,
  }));
  const last = losses.length + 1;
  const sorted = losses.sort(
    (a, b) => (a.acrossRank ?? last) - (b.acrossRank ?? last) || (a.allRank ?? last) - (b.allRank ?? last),
  );
  return {
    choice,
    losses: sorted,
    firstAcross: first(sorted, 'acrossRank', 'across'),
    firstAll: first(sorted, 'allRank', 'all'),
  };
}
