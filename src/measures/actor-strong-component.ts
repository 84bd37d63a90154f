import { strongComponents } from '../kernel/graph/strong-components.js';
import type { SocialNetwork } from '../model/network.js';
import { asView } from '../view/as-view.js';
import type { View } from '../view/view.js';
import type { ActorMembership } from './result.js';
import { bySize } from './shared/by-size.js';
import { actorMembership } from './shared/results.js';

/**
 * Strong component: within one, everybody can call on everybody along the arcs, there and back.
 *
 * i and j share one ⇔ i ⇝ j and j ⇝ i
 *
 * @param source - A view with `direction: 'directed'`; in any other view these are the components.
 * @returns Number of the part, from 1, the largest first; parts of like size in the order of their first ids. Never
 *   `null`.
 * @remarks O(n + m).
 * @see Tarjan (1972), Depth-First Search and Linear Graph Algorithms, https://doi.org/10.1137/0201010
 * @example
 * ```ts
 * const arcs = [['a', 'b'], ['b', 'a'], ['b', 'c']];
 * const net = network({ ties: arcs.map(([source = '', target = '']) => ({ source, target, directed: true })) });
 * [...actorStrongComponent(view(net, { direction: 'directed' })).values.values()]; // => [1, 1, 2]
 * ```
 */
export function actorStrongComponent(source: SocialNetwork | View): ActorMembership<'strongComponent'> {
  const view = asView(source);
  const number = bySize(strongComponents(view.out));
  return actorMembership('strongComponent', view, {}, (v) => number[v]!);
}
