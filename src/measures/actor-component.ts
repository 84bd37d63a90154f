import type { SocialNetwork } from '../model/network.js';
import { asView } from '../view/as-view.js';
import type { View } from '../view/view.js';
import type { ActorMembership } from './result.js';
import { parts } from './shared/parts.js';
import { resultActors } from './shared/results.js';

/**
 * Component: which connected part of the network an actor belongs to. Within a part everybody can reach everybody over
 * some chain of ties, whichever way they point.
 *
 * @param source - A network (its default view) or a view; direction is ignored.
 * @returns Number of the part, from 1, the largest first; parts of like size in the order of their first ids. An
 *   isolate is a part of its own; never `null`.
 * @remarks O(n + m).
 * @see Wasserman & Faust (1994), Social Network Analysis, https://doi.org/10.1017/CBO9780511815478
 * @example
 * ```ts
 * const net = network({ actors: [{ id: 'a' }, { id: 'b' }, { id: 'c' }], ties: [{ source: 'b', target: 'c' }] });
 * [...actorComponent(net).values]; // => [['a', 2], ['b', 1], ['c', 1]]
 * ```
 */
export function actorComponent(source: SocialNetwork | View): ActorMembership<'component'> {
  const view = asView(source);
  const { of, sizes } = parts(view);
  const order = [...sizes.keys()].sort((a, b) => sizes[b]! - sizes[a]! || a - b);
  const rank = new Uint32Array(order.length);
  order.forEach((part, place) => {
    rank[part] = place + 1;
  });
  return {
    kind: 'membership',
    level: 'actor',
    name: 'component',
    options: { view: view.options },
    actors: resultActors(view),
    values: new Map(view.ids.map((id, v) => [id, rank[of[v]!]!])),
  };
}
