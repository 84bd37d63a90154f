import { resolveOptions } from '../kernel/options.js';
import type { SocialNetwork } from '../model/network.js';
import { asView } from '../view/as-view.js';
import type { View } from '../view/view.js';
import type { ActorMeasure } from './result.js';
import { crossPathsByStrength } from './shared/costs.js';
import { crossPathsThrough } from './shared/paths.js';
import { actorMeasure } from './shared/results.js';

/** Options for {@link actorCrossSectorBetweenness}. */
export interface ActorCrossSectorBetweennessOptions {
  /** Paths by strength: a step costs one over the strength of its tie, so that strong ties are short. @defaultValue false */
  readonly weighted?: boolean;
}

/**
 * Cross-sector betweenness: for how many pairs from different sectors an actor lies on the shortest path between them.
 * It tells the broker between sides from one who only connects its own.
 *
 * b×(i) = Σ σ_st(i) / σ_st  over s, t ≠ i with sector(s) ≠ sector(t)
 *
 * Sectors are the groups of the view's `by`. Each pair counts once, in a directed view each way. Actors without a
 * sector carry paths but are the end of none; `view.leftOut.missingSector` counts them. Paths are unweighted unless asked
 * for; by strength, lengths within 10⁻¹⁰ of each other (relative) are equal.
 *
 * @param source - A network (its default view) or a view.
 * @param options - Defaults: unweighted.
 * @returns Raw count of pairs, at least 0 and never above {@link actorBetweenness} under the same option; `null` for everybody when fewer than
 *   two sectors are known.
 * @throws {SocialCapitalError} `bad-option` on an unknown option; `bad-input` when weighted and a strength is not a
 *   finite number above 0.
 * @remarks O(n · m): one pass of Brandes' algorithm, not one per pair of sectors; weighted O(n · m + n² log n).
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
export function actorCrossSectorBetweenness(
  source: SocialNetwork | View,
  options: ActorCrossSectorBetweennessOptions = {},
): ActorMeasure<'crossSectorBetweenness'> {
  const resolved = resolveOptions('actorCrossSectorBetweenness', options, { weighted: false });
  const view = asView(source);
  const paths = resolved.weighted ? crossPathsByStrength(view, 'actorCrossSectorBetweenness') : crossPathsThrough(view);
  return actorMeasure('crossSectorBetweenness', view, resolved, (v) => {
    if (view.sectors.length < 2) return null;
    return view.directed ? paths[v]! : paths[v]! / 2;
  });
}
