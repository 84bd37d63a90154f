import type { Removals } from '../kernel/graph/removals.js';
import { type RunOptions, runSlices } from '../kernel/run-slices.js';
import { resolveOptions } from '../kernel/options.js';
import type { ResultOptions } from '../measures/result.js';
import type { SocialNetwork } from '../model/network.js';
import { asView } from '../view/as-view.js';
import type { View } from '../view/view.js';
import { actorFragmentationWithout } from './actor-fragmentation-without.js';
import { nearWithout } from './shared/near-without.js';
import { type PairShare, pairShare } from './shared/pair-share.js';
import { separationOf } from '../measures/shared/separation-of.js';
import { slicedRemovals } from './shared/sliced-removals.js';
import { tiePartsOf } from './shared/tie-parts.js';

/** What would be lost without one actor, in the words of {@link dependency}. */
export interface DependencyRow {
  readonly id: string;
  readonly label: string;
  readonly sector: string | null;
  readonly disconnected: PairShare;
  readonly crossSectorDisconnected: PairShare;
  readonly geodesicMonopoly: PairShare;
  readonly crossSectorGeodesicMonopoly: PairShare;
  readonly geodesicShare: number | null;
  readonly crossSectorGeodesicShare: number | null;
  readonly efficiencyLoss: number | null;
  /** As {@link actorFragmentationWithout}. */
  readonly fragmentationWithout: number | null;
  /** As {@link actorDistanceFragmentationWithout}. */
  readonly distanceFragmentationWithout: number | null;
  readonly tieShare: number | null;
  readonly strengthShare: number | null;
  readonly crossSectorStrengthShare: number | null;
}

/** The dependency on every actor, with the choices behind it. */
export interface Dependencies {
  readonly options: ResultOptions;
  /** In the order of the view. */
  readonly rows: readonly DependencyRow[];
}

/**
 * Sums along the arcs, and the same with direction ignored (once, where that is no different).
 *
 * @yields The share done.
 */
function* bothSums(view: View): Generator<number, readonly [Removals, Removals], void> {
  const shared = { separation: separationOf(view), isEnd: view.isEnd, group: view.sectorOf };
  const half = view.directed ? 0.5 : 1;
  const sums = yield* slicedRemovals({ ...shared, out: view.out, into: view.in }, 0, half);
  if (!view.directed) return [sums, sums];
  return [sums, yield* slicedRemovals({ ...shared, out: view.weak, into: view.weak }, half, 1)];
}

const unknown: PairShare = { pairs: null, of: null, share: null };

function rowsOf(view: View, sums: Removals, weak: Removals): readonly DependencyRow[] {
  const times = view.directed ? 1 : 2;
  const absent = new Set(view.absent);
  const fragmentation = actorFragmentationWithout(view).values;
  const parts = tiePartsOf(view);
  return view.actors.map((actor, v): DependencyRow => {
    const who = { id: actor.id, label: actor.label, sector: view.sectors[view.sectorOf[v]!] ?? null };
    if (absent.has(actor.id)) {
      return {
        ...who,
        disconnected: unknown,
        crossSectorDisconnected: unknown,
        geodesicMonopoly: unknown,
        crossSectorGeodesicMonopoly: unknown,
        geodesicShare: null,
        crossSectorGeodesicShare: null,
        efficiencyLoss: null,
        fragmentationWithout: null,
        distanceFragmentationWithout: null,
        tieShare: null,
        strengthShare: null,
        crossSectorStrengthShare: null,
      };
    }
    const pairs = sums.pairs - sums.reach[v]!;
    const across = sums.pairsAcross - sums.reachAcross[v]!;
    const left = view.ends - view.isEnd[v]!;
    const counted = (some: number, of: number): PairShare => pairShare(some / times, of / times);
    return {
      ...who,
      disconnected: counted(sums.cut[v]!, pairs),
      crossSectorDisconnected: counted(sums.cutAcross[v]!, across),
      geodesicMonopoly: counted(sums.monopoly[v]!, pairs),
      crossSectorGeodesicMonopoly: counted(sums.monopolyAcross[v]!, across),
      geodesicShare: pairs === 0 ? null : sums.through[v]! / pairs,
      crossSectorGeodesicShare: across === 0 ? null : sums.throughAcross[v]! / across,
      efficiencyLoss: pairs === 0 ? null : 1 - nearWithout(sums, v) / (sums.near - sums.nearOf[v]!),
      fragmentationWithout: fragmentation.get(actor.id) ?? null,
      distanceFragmentationWithout: left < 2 ? null : Math.max(0, 1 - nearWithout(weak, v) / (left * (left - 1))),
      tieShare: parts.ties[v]!,
      strengthShare: parts.strength[v]!,
      crossSectorStrengthShare: parts.acrossStrength[v]!,
    };
  });
}

/**
 * What would be lost without each actor in turn: the table that says on whom else the network hangs. The numbers are
 * those of {@link dependency}, for all actors in one pass.
 *
 * @param network - A network (its default view) or a view. In a directed view pairs are ordered and paths follow the
 *   arcs; both fragmentations and the tie shares ignore direction.
 * @param options - `signal` stops the call; `onProgress` hears the share done, 0 to 1; `runner` says what happens between two slices
 *   of the work.
 * @returns A promise of one row per actor, in the order of the view; shares are `null` where there is nothing to share,
 *   and all of a row's values are for an actor absent from the view's waves. Gives way to other events every few
 *   milliseconds; the result does not depend on that.
 * @throws {SocialCapitalError} `aborted` when the signal fires; `bad-option` on an unknown option.
 * @remarks O(nm + arcs of the actors whose distances change): at each source, removing v changes exactly the distances
 *   of those that v dominates among the shortest paths, and only they are computed anew.
 * @see Borgatti (2006), Identifying sets of key players in a social network, https://doi.org/10.1007/s10588-006-7084-x
 * @example
 * ```ts
 * const net = network({ ties: [{ source: 'mosque', target: 'director' }, { source: 'director', target: 'trust' }] });
 * const { rows } = await dependencies(net);
 * rows[0]?.id; // => 'director'
 * rows[0]?.efficiencyLoss; // => 1
 * rows.map((row) => row.disconnected.share); // => [1, 0, 0]
 * ```
 */
export async function dependencies(network: SocialNetwork | View, options: RunOptions = {}): Promise<Dependencies> {
  const run = resolveOptions<RunOptions>('dependencies', options, {
    signal: undefined,
    onProgress: undefined,
    runner: undefined,
  });
  const view = asView(network);
  const [sums, weak] = await runSlices('dependencies', bothSums(view), run);
  run.onProgress?.(1);
  return { options: { view: view.options }, rows: rowsOf(view, sums, weak) };
}
