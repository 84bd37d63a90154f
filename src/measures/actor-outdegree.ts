import type { SocialNetwork } from '../model/network.js';
import { asView } from '../view/as-view.js';
import type { View } from '../view/view.js';
import type { ActorMeasure } from './result.js';
import { actorMeasure } from './shared/results.js';

/**
 * Out-degree: how many others this actor turns to, gives to or names.
 *
 * k_out(i) = number of j with i → j
 *
 * A tie without a recorded direction counts both ways.
 *
 * @param source - A view with `direction: 'directed'`; in any other view this equals the degree.
 * @returns A whole number per actor; never `null`.
 * @remarks O(n).
 * @see Freeman (1979), Centrality in Social Networks, https://doi.org/10.1016/0378-8733(78)90021-7
 * @example
 * ```ts
 * const net = network({ ties: [{ source: 'a', target: 'b', directed: true }] });
 * actorOutdegree(view(net, { direction: 'directed' })).values.get('b'); // => 0
 * ```
 */
export function actorOutdegree(source: SocialNetwork | View): ActorMeasure<'outdegree'> {
  const view = asView(source);
  const { offsets } = view.out;
  return actorMeasure('outdegree', view, {}, (v) => offsets[v + 1]! - offsets[v]!);
}
