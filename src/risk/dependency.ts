import { removals, type Removals } from '../kernel/graph/removals.js';
import { networkBetweennessCentralisation } from '../measures/network-betweenness-centralisation.js';
import { networkDegreeCentralisation } from '../measures/network-degree-centralisation.js';
import type { ResultOptions } from '../measures/result.js';
import { normaliseId } from '../model/identifier.js';
import type { SocialNetwork } from '../model/network.js';
import { actorIndex } from '../view/actor-index.js';
import { asView } from '../view/as-view.js';
import type { View } from '../view/view.js';
import { type IndependentPaths, independentPaths } from './shared/independent-paths.js';
import { nearWithout } from './shared/near-without.js';
import { type PairShare, pairShare } from './shared/pair-share.js';
import { sectorPairsCut } from './shared/sector-pairs-cut.js';
import { separationOf } from '../measures/shared/separation-of.js';
import { sizesWithout } from './shared/sizes-without.js';
import { tiePartsOf } from './shared/tie-parts.js';

/** How far one other actor's shortest paths run through the focal actor. */
export interface PairDependency {
  readonly id: string;
  /** Over all others it reaches, the shares of its shortest paths that run through the focal actor, summed. */
  readonly on: number;
  /** `on` ÷ number of others it reaches; `null` when it reaches none. */
  readonly share: number | null;
}

/**
 * What a network owes one actor. "Pairs" are pairs of *other* actors with a path between them. Every value is `null`
 * when the focal actor is absent from the view; shares are `null` when there is nothing to share.
 */
export interface Dependency {
  /** Id of the actor whose loss is studied. */
  readonly focal: string;
  /** Pairs that lose every path. */
  readonly disconnected: PairShare;
  /** The same among pairs in different sectors: the headline. */
  readonly crossSectorDisconnected: PairShare;
  /** Pairs of which every shortest path uses the focal actor. */
  readonly geodesicMonopoly: PairShare;
  readonly crossSectorGeodesicMonopoly: PairShare;
  /** Mean share of a pair's shortest paths that use the focal actor; betweenness ÷ pairs. */
  readonly geodesicShare: number | null;
  readonly crossSectorGeodesicShare: number | null;
  /** Mean of 1 ÷ steps over all pairs of others (0 without a path), with and without the focal actor; loss is relative. */
  readonly efficiency: {
    readonly with: number | null;
    readonly without: number | null;
    readonly loss: number | null;
  };
  /** Steps added, on average, to the pairs that keep a path, and how many those are. */
  readonly detour: { readonly mean: number | null; readonly pairs: number | null };
  /** Actors whose only contact is the focal actor. */
  readonly isolated: readonly string[] | null;
  /** Sizes of the parts left, largest first, isolates included. */
  readonly componentsWithout: readonly number[] | null;
  /** Pairs of different sectors that lose every path between their members. */
  readonly sectorPairsCut: readonly (readonly [string, string])[] | null;
  /** For each actor on the community's side, paths to the holders of authority that share nobody. */
  readonly independentPaths: readonly IndependentPaths[] | null;
  /** Part of all ties that the focal actor holds. */
  readonly tieShare: number | null;
  readonly strengthShare: number | null;
  /** Part of the strength of all ties between different sectors. */
  readonly crossSectorStrengthShare: number | null;
  /** Freeman's centralisation of the whole view, by degree and by betweenness. */
  readonly degreeCentralisation: number | null;
  readonly betweennessCentralisation: number | null;
  /** Freeman's pair dependency of every other actor. */
  readonly pairDependency: readonly PairDependency[] | null;
  /** Other actors without a sector: their pairs are never cross-sector. */
  readonly missingSector: number | null;
  readonly options: ResultOptions;
}

const unknownPairs: PairShare = { pairs: null, of: null, share: null };

function absent(view: View, focal: string): Dependency {
  return {
    focal,
    disconnected: unknownPairs,
    crossSectorDisconnected: unknownPairs,
    geodesicMonopoly: unknownPairs,
    crossSectorGeodesicMonopoly: unknownPairs,
    geodesicShare: null,
    crossSectorGeodesicShare: null,
    efficiency: { with: null, without: null, loss: null },
    detour: { mean: null, pairs: null },
    isolated: null,
    componentsWithout: null,
    sectorPairsCut: null,
    independentPaths: null,
    tieShare: null,
    strengthShare: null,
    crossSectorStrengthShare: null,
    degreeCentralisation: null,
    betweennessCentralisation: null,
    pairDependency: null,
    missingSector: null,
    options: { view: view.options },
  };
}

/** One pass over all sources: the sums, and what each source depends on the focal actor for. */
function passes(view: View, focal: number): { readonly sums: Removals; readonly rows: readonly PairDependency[] } {
  const rows: PairDependency[] = [];
  const steps = removals({
    out: view.out,
    into: view.in,
    separation: separationOf(view),
    isEnd: view.isEnd,
    group: view.sectorOf,
    only: focal,
  });
  for (;;) {
    const step = steps.next();
    if (step.done === true) return { sums: step.value, rows };
    const { source, reached, distance, through } = step.value;
    if (source === focal) continue;
    const others = reached - (view.isEnd[focal] === 1 && distance[focal]! >= 0 ? 1 : 0);
    const on = through[focal]!;
    rows.push({ id: view.ids[source]!, on, share: others === 0 ? null : on / others });
  }
}

function efficiencyOf(view: View, focal: number, sums: Removals): Dependency['efficiency'] {
  const others = view.ends - view.isEnd[focal]!;
  if (others < 2) return { with: null, without: null, loss: null };
  const pairs = others * (others - 1);
  const before = sums.pairs === sums.reach[focal] ? 0 : (sums.near - sums.nearOf[focal]!) / pairs;
  const after = nearWithout(sums, focal) / pairs;
  return { with: before, without: after, loss: before === 0 ? null : 1 - after / before };
}

function isolatedWithout(view: View, focal: number): readonly string[] {
  const { offsets, targets } = view.weak;
  return view.ids.filter((_, v) => {
    const contacts = targets.subarray(offsets[v], offsets[v + 1]);
    return view.isEnd[v] === 1 && contacts.length === 1 && contacts[0] === focal;
  });
}

/**
 * What would be lost without one actor: the single-point-of-failure table. It is a scenario ("if the director left and
 * nothing else changed"), not a forecast.
 *
 * P = pairs of other actors with a path. Disconnected share = pairs cut ÷ P; geodesic monopoly = pairs whose every
 * shortest path uses the actor ÷ P; geodesic share = betweenness ÷ P; efficiency = mean 1/d over all pairs of others,
 * measured with and without the actor. Paths count steps; strength plays no part but in the strength shares.
 *
 * @param network - A network (its default view) or a view. In a directed view pairs are ordered and paths follow the
 *   arcs; `isolated`, `componentsWithout` and the tie shares ignore direction. Safe spaces that only carry paths
 *   (`spaces: 'path'`) are in no pair and no part.
 * @param focal - Id of the actor whose loss is studied.
 * @returns Counts and shares (0 to 1). A share is `null` when there is nothing to share; everything is `null` when the
 *   view leaves the actor out or its waves do not have it.
 * @throws {SocialCapitalError} `unknown-actor`, naming ids that look like it, when the network has no such actor.
 * @remarks O(nm) for the paths and O(k(n + m)) per actor of the community's side for its k independent paths. A monopoly
 *   is decided by the structure of the shortest paths, never by comparing counts of them, which can overflow.
 * @see Freeman (1980), The gatekeeper, pair-dependency and structural centrality, https://doi.org/10.1007/BF00184720;
 *   Latora and Marchiori (2001), https://doi.org/10.1103/PhysRevLett.87.198701, for efficiency
 * @example
 * ```ts
 * const net = network({
 *   actors: [{ id: 'mosque', sector: 'community' }, { id: 'director', sector: 'hub' }, { id: 'trust', sector: 'statutory' }],
 *   ties: [{ source: 'mosque', target: 'director' }, { source: 'director', target: 'trust' }],
 * });
 * dependency(net, 'director').crossSectorDisconnected; // => { pairs: 1, of: 1, share: 1 }
 * dependency(net, 'director').isolated; // => ['mosque', 'trust']
 * ```
 */
export function dependency(network: SocialNetwork | View, focal: string): Dependency {
  const view = asView(network);
  const v = actorIndex(view, focal, 'dependency');
  const id = view.ids[v] ?? normaliseId(focal);
  if (v < 0 || view.absent.includes(id)) return absent(view, id);

  const { sums, rows } = passes(view, v);
  // Every unordered pair was counted from both ends.
  const times = view.directed ? 1 : 2;
  const pairs = sums.pairs - sums.reach[v]!;
  const pairsAcross = sums.pairsAcross - sums.reachAcross[v]!;
  const kept = pairs - sums.cut[v]!;
  const counted = (some: number, of: number): PairShare => pairShare(some / times, of / times);
  const share = (some: number, of: number): number | null => (of === 0 ? null : some / of);
  const parts = tiePartsOf(view);
  return {
    focal: id,
    disconnected: counted(sums.cut[v]!, pairs),
    crossSectorDisconnected: counted(sums.cutAcross[v]!, pairsAcross),
    geodesicMonopoly: counted(sums.monopoly[v]!, pairs),
    crossSectorGeodesicMonopoly: counted(sums.monopolyAcross[v]!, pairsAcross),
    geodesicShare: share(sums.through[v]!, pairs),
    crossSectorGeodesicShare: share(sums.throughAcross[v]!, pairsAcross),
    efficiency: efficiencyOf(view, v, sums),
    detour: { mean: share(sums.detour[v]!, kept), pairs: kept / times },
    isolated: isolatedWithout(view, v),
    componentsWithout: sizesWithout(view, v),
    sectorPairsCut: sectorPairsCut(view, v),
    independentPaths: independentPaths(view, v),
    tieShare: parts.ties[v]!,
    strengthShare: parts.strength[v]!,
    crossSectorStrengthShare: parts.acrossStrength[v]!,
    degreeCentralisation: networkDegreeCentralisation(view).value,
    betweennessCentralisation: networkBetweennessCentralisation(view).value,
    pairDependency: rows,
    missingSector: view.sectorOf.reduce(
      (sum, sector, i) => sum + (sector < 0 && i !== v && view.isEnd[i] === 1 ? 1 : 0),
      0,
    ),
    options: { view: view.options },
  };
}
