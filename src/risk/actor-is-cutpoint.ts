import type { ActorMark } from '../measures/result.js';
import type { SocialNetwork } from '../model/network.js';
import { asView } from '../view/as-view.js';
import type { View } from '../view/view.js';
import { separationOf } from './shared/separation-of.js';

/**
 * Whether the network would fall into more parts without the actor: a cutpoint is the only way between some others.
 *
 * Direction is ignored ("could they still make contact?"), so a directed view gives the same answer as a weak one. Under
 * `spaces: 'path'` only parts that hold actors count.
 *
 * @param network - A network (its default view) or a view.
 * @returns `true` for a cutpoint; an isolate is none. Never `null`.
 * @remarks O(n + m), once per view.
 * @see Hopcroft and Tarjan (1973), Algorithm 447, CACM 16(6):372–378, https://doi.org/10.1145/362248.362272
 * @example
 * ```ts
 * const net = network({ ties: [{ source: 'mosque', target: 'director' }, { source: 'director', target: 'trust' }] });
 * actorIsCutpoint(net).values.get('director'); // => true
 * actorIsCutpoint(net).values.get('trust'); // => false
 * ```
 */
export function actorIsCutpoint(network: SocialNetwork | View): ActorMark<'cutpoint'> {
  const view = asView(network);
  const { cutpoint } = separationOf(view);
  return {
    kind: 'mark',
    level: 'actor',
    name: 'cutpoint',
    options: { view: view.options },
    values: new Map(view.ids.map((id, v) => [id, cutpoint[v] === 1])),
  };
}
