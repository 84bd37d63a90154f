import type { View } from '../../view/view.js';
import { changeView } from '../../view/change-view.js';
import { nearWithout } from './near-without.js';
import { type PairShare, pairShare } from './pair-share.js';
import { separationOf } from '../../measures/shared/separation-of.js';
import { sizesWithout } from './sizes-without.js';
import { slicedRemovals } from './sliced-removals.js';
import { tiePartsOf } from './tie-parts.js';

/** What would depend on a deputy after the focal actor left and handed it ties. */
export interface DeputyScenario {
  readonly id: string;
  /** Ids of the contacts handed over to it. */
  readonly inherited: readonly string[];
  /** What the deputy's own loss would then cost, in the words of {@link dependency}. */
  readonly disconnected: PairShare;
  readonly crossSectorDisconnected: PairShare;
  readonly geodesicMonopoly: PairShare;
  readonly geodesicShare: number | null;
  readonly crossSectorGeodesicShare: number | null;
  readonly efficiencyLoss: number | null;
  readonly componentsWithout: readonly number[];
  readonly tieShare: number | null;
  /** Actors whose loss would cut others off, in the whole network then. */
  readonly cutpoints: number;
  /** Whether the deputy would be a single point of failure in turn: its loss would cut off at least one pair. */
  readonly movesTheProblem: boolean;
}

/**
 * One actor takes over ties of another who leaves: what then depends on it.
 *
 * @param view - The view.
 * @param focal - Index of the actor who leaves.
 * @param deputy - Index of the actor who takes over.
 * @param handed - Indices of the focal actor's contacts handed over.
 * @yields The share done.
 * @returns The table, recomputed with the deputy as the focal actor.
 */
export function* deputyScenario(
  view: View,
  focal: number,
  deputy: number,
  handed: readonly number[],
): Generator<number, DeputyScenario, void> {
  const { offsets, targets } = view.weak;
  const own = new Set(targets.subarray(offsets[deputy], offsets[deputy + 1]));
  const inherited = handed.filter((u) => u !== deputy && !own.has(u));
  const arcOf = (u: number): number => offsets[focal]! + targets.subarray(offsets[focal]).indexOf(u);
  const after = changeView(view, {
    without: [focal],
    ties: inherited.map((u) => {
      const like = view.ties[view.weakTie[arcOf(u)]!]!;
      return like.source === focal ? { source: deputy, target: u, like } : { source: u, target: deputy, like };
    }),
  });
  const id = view.ids[deputy]!;
  const v = after.indexOf.get(id)!;
  const separation = separationOf(after);
  const sums = yield* slicedRemovals(
    { out: after.out, into: after.in, separation, isEnd: after.isEnd, group: after.sectorOf, only: v },
    0,
    1,
  );
  const times = after.directed ? 1 : 2;
  const pairs = sums.pairs - sums.reach[v]!;
  const across = sums.pairsAcross - sums.reachAcross[v]!;
  const counted = (some: number, of: number): PairShare => pairShare(some / times, of / times);
  return {
    id,
    inherited: inherited.map((u) => view.ids[u]!),
    disconnected: counted(sums.cut[v]!, pairs),
    crossSectorDisconnected: counted(sums.cutAcross[v]!, across),
    geodesicMonopoly: counted(sums.monopoly[v]!, pairs),
    geodesicShare: pairs === 0 ? null : sums.through[v]! / pairs,
    crossSectorGeodesicShare: across === 0 ? null : sums.throughAcross[v]! / across,
    efficiencyLoss: pairs === 0 ? null : 1 - nearWithout(sums, v) / (sums.near - sums.nearOf[v]!),
    componentsWithout: sizesWithout(after, v),
    tieShare: tiePartsOf(after).ties[v]!,
    cutpoints: separation.cutpoint.reduce((sum, is) => sum + is, 0),
    movesTheProblem: sums.cut[v]! > 0,
  };
}
