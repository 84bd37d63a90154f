import type { SocialNetwork } from '../model/network.js';
import { asView } from '../view/as-view.js';
import type { View } from '../view/view.js';
import type { ActorMeasure } from './result.js';
import { reach } from './shared/paths.js';
import { actorMeasure } from './shared/results.js';

/**
 * Eccentricity: steps to the farthest actor within reach.
 *
 * e(i) = max_j d_ij,  j over the actors that i reaches
 *
 * Those out of reach do not count, so that a disconnected network has figures too; in a directed view steps run along
 * the arcs.
 *
 * @param source - A network (its default view) or a view.
 * @returns A whole number above 0; `null` for an actor that reaches nobody.
 * @remarks O(n · m · levels / 256).
 * @see Hage & Harary (1995), Eccentricity and Centrality in Networks, https://doi.org/10.1016/0378-8733(94)00248-9
 * @example
 * ```ts
 * const path = network({ ties: [{ source: 'a', target: 'b' }, { source: 'b', target: 'c' }] });
 * [...actorEccentricity(path).values.values()]; // => [2, 1, 2]
 * ```
 */
export function actorEccentricity(source: SocialNetwork | View): ActorMeasure<'eccentricity'> {
  const view = asView(source);
  const { farthest } = reach(view);
  return actorMeasure('eccentricity', view, {}, (v) =>
    view.isEnd[v] === 0 || farthest[v] === 0 ? null : farthest[v]!,
  );
}
