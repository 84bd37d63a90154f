import type { SocialNetwork } from '../model/network.js';
import { asView } from '../view/as-view.js';
import type { View } from '../view/view.js';
import type { ActorMeasure } from './result.js';
import { crossPathsThrough } from './shared/paths.js';
import { actorMeasure } from './shared/results.js';

/**
 * Cross-sector betweenness: for how many pairs from different sectors an actor lies on the shortest path between them.
 * It tells the broker between sides from one who only connects its own.
 *
 * b×(i) = Σ σ_st(i) / σ_st  over s, t ≠ i with sector(s) ≠ sector(t)
 *
 * Sectors are the groups of the view's `by`. Each pair counts once, in a directed view each way. Actors without a
 * sector carry paths but are the end of none; `view.leftOut.missingSector` counts them.
 *
 * @param source - A network (its default view) or a view.
 * @returns Raw count of pairs, at least 0 and never above {@link actorBetweenness}; `null` for everybody when fewer than
 *   two sectors are known.
 * @remarks O(n · m): one pass of Brandes' algorithm, not one per pair of sectors.
 * @see Brandes (2008), On Variants of Shortest-Path Betweenness Centrality,
 *   https://doi.org/10.1016/j.socnet.2007.11.001
 * @example
 * ```ts
 * const net = network({
 *   actors: [{ id: 'a', sector: 'faith' }, { id: 'b', sector: 'hub' }, { id: 'c', sector: 'statutory' }],
 *   ties: [{ source: 'a', target: 'b' }, { source: 'b', target: 'c' }],
 * });
 * actorCrossSectorBetweenness(net).values.get('b'); // => 1
 * ```
 */
export function actorCrossSectorBetweenness(source: SocialNetwork | View): ActorMeasure<'crossSectorBetweenness'> {
  const view = asView(source);
  const paths = view.sectors.length < 2 ? null : crossPathsThrough(view);
  return actorMeasure('crossSectorBetweenness', view, {}, (v) =>
    paths === null ? null : view.directed ? paths[v]! : paths[v]! / 2,
  );
}
