import type { SocialNetwork } from '../model/network.js';
import { asView } from '../view/as-view.js';
import type { View } from '../view/view.js';
import type { ActorMembership } from './result.js';
import { bySize } from './shared/by-size.js';
import { parts } from './shared/parts.js';
import { actorMembership } from './shared/results.js';

/**
 * Component: which connected part of the network an actor belongs to. Within a part everybody can reach everybody over
 * some chain of ties, whichever way they point.
 *
 * i and j share one ⇔ some chain of ties joins them
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
  const number = bySize(parts(view));
  return actorMembership('component', view, {}, (v) => number[v]!);
}
