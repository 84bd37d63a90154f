import type { SocialNetwork } from '../model/network.js';
import { asView } from '../view/as-view.js';
import type { View } from '../view/view.js';
import type { ActorMeasure } from './result.js';
import { actorMeasure } from './shared/results.js';

/**
 * In-degree: how many others turn to, give to or name this actor.
 *
 * k_in(i) = number of j with j → i
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
 * actorIndegree(view(net, { direction: 'directed' })).values.get('b'); // => 1
 * ```
 */
export function actorIndegree(source: SocialNetwork | View): ActorMeasure<'indegree'> {
  const view = asView(source);
  const { offsets } = view.in;
  return actorMeasure('indegree', view, {}, (v) => offsets[v + 1]! - offsets[v]!);
}
