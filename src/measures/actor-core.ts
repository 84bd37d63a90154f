import { coreNumbers } from '../kernel/graph/core-numbers.js';
import type { SocialNetwork } from '../model/network.js';
import { asView } from '../view/as-view.js';
import type { View } from '../view/view.js';
import type { ActorMeasure } from './result.js';
import { actorMeasure } from './shared/results.js';

/**
 * Core number: the largest k such that the actor belongs to a part of the network in which everybody has at least k
 * contacts within the part. Low means at the rim, high means in a tight middle.
 *
 * core(i) = max { k : i lies in a subgraph in which every degree is at least k }
 *
 * @param source - A network (its default view) or a view; direction is ignored.
 * @returns A whole number from 0 (isolate) to the actor's degree; never `null`.
 * @remarks O(n + m).
 * @see Seidman (1983), Network Structure and Minimum Degree, https://doi.org/10.1016/0378-8733(83)90028-X
 * @example
 * ```ts
 * const ties = [['a', 'b'], ['b', 'c'], ['a', 'c'], ['c', 'd']].map(([source, target]) => ({ source, target }));
 * [...actorCore(network({ ties })).values.values()]; // => [2, 2, 2, 1]
 * ```
 */
export function actorCore(source: SocialNetwork | View): ActorMeasure<'core'> {
  const view = asView(source);
  const core = coreNumbers(view.weak);
  return actorMeasure('core', view, {}, (v) => core[v]!);
}
