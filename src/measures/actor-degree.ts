import type { SocialNetwork } from '../model/network.js';
import { asView } from '../view/as-view.js';
import type { View } from '../view/view.js';
import type { ActorMeasure } from './result.js';
import { actorMeasure } from './shared/results.js';

/**
 * Degree: how many others an actor is tied to, whichever way.
 *
 * k(i) = number of j with a tie between i and j
 *
 * Parallel rows count once. Safe spaces under `spaces: 'path'` count as contacts and have a degree themselves.
 *
 * @param source - A network (its default view) or a view; direction is ignored.
 * @returns A whole number of contacts per actor, 0 for an isolate; never `null`.
 * @remarks O(n).
 * @see Freeman (1979), Centrality in Social Networks, https://doi.org/10.1016/0378-8733(78)90021-7
 * @example
 * ```ts
 * const path = network({ ties: [{ source: 'a', target: 'b' }, { source: 'b', target: 'c' }] });
 * actorDegree(path).values.get('b'); // => 2
 * ```
 */
export function actorDegree(source: SocialNetwork | View): ActorMeasure<'degree'> {
  const view = asView(source);
  const { offsets } = view.weak;
  return actorMeasure('degree', view, {}, (v) => offsets[v + 1]! - offsets[v]!);
}
