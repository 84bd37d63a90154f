import type { SocialNetwork } from '../model/network.js';
import { asView } from '../view/as-view.js';
import type { View } from '../view/view.js';
import type { ActorMeasure } from './result.js';
import { hits } from './shared/hits.js';
import { actorMeasure } from './shared/results.js';

/**
 * Authority score: an actor is a good authority when good hubs point to it. Not to be confused with the formal authority that
 * makes a tie linking.
 *
 * λ y(j) = Σ_i x(i) over i → j,  λ x(i) = Σ_j y(j) over i → j,  x hubs, y authorities
 *
 * λ is as large as possible and the largest entry is 1. Where several parts share the largest λ (within 10⁻⁹), each of
 * them has an entry of 1. In an undirected view hubs and authorities are the same.
 *
 * @param source - A network (its default view) or a view.
 * @returns From 0 to 1; `null` for everybody when there is no tie, and where the vector cannot be found to 10 digits
 *   (`options.converged` is then false).
 * @remarks O(m) per step of a restarted Lanczos iteration on the graph of senders and receivers.
 * @see Kleinberg (1999), Authoritative Sources in a Hyperlinked Environment, https://doi.org/10.1145/324133.324140
 * @example
 * ```ts
 * const arcs = [['a', 'b'], ['a', 'c'], ['d', 'c']].map(([source = '', target = '']) => ({ source, target, directed: true }));
 * actorAuthority(view(network({ ties: arcs }), { direction: 'directed' })).values.get('b'); // => 0.618
 * ```
 */
export function actorAuthority(source: SocialNetwork | View): ActorMeasure<'authority'> {
  const view = asView(source);
  const { authority: values, converged } = hits(view);
  return actorMeasure('authority', view, { converged }, (v) => values[v]!);
}
