import { strongCutpoints } from '../kernel/graph/strong-cutpoints.js';
import { oneOf, resolveOptions } from '../kernel/options.js';
import type { ActorMark } from '../measures/result.js';
import { actorMark } from '../measures/shared/results.js';
import { mutualSeparationOf, separationOf } from '../measures/shared/separation-of.js';
import type { SocialNetwork } from '../model/network.js';
import { asView } from '../view/as-view.js';
import type { View } from '../view/view.js';

/** Options for {@link actorIsCutpoint}. */
export interface ActorIsCutpointOptions {
  /**
   * What holds a part together: `weak`, ties whichever way they point ("could they still make contact?"); `strong`,
   * paths along the arcs both there and back ("could they still call on each other?"); `recursive`, mutual ties only.
   * All three agree in an undirected view. @defaultValue 'weak'
   */
  readonly connection?: 'weak' | 'strong' | 'recursive';
}

/**
 * Whether the network would fall into more parts without the actor: a cutpoint is the only way between some others.
 *
 * v is a cutpoint ⇔ c(G − v) > c(G),  c = number of parts
 *
 * Direction is ignored unless `connection` says otherwise, so a directed view gives the same answer as a weak one. Under
 * `spaces: 'path'` only parts that hold actors count, but strong parts all do.
 *
 * @param network - A network (its default view) or a view.
 * @param options - Defaults: weak connection.
 * @returns `true` for a cutpoint; an isolate is none. Never `null`.
 * @throws {SocialCapitalError} `bad-option` on an unknown option or value.
 * @remarks O(n + m), once per view; `strong` O(n · m).
 * @see Hopcroft and Tarjan (1973), Algorithm 447, CACM 16(6):372–378, https://doi.org/10.1145/362248.362272
 * @example
 * ```ts
 * const net = network({ ties: [{ source: 'mosque', target: 'director' }, { source: 'director', target: 'trust' }] });
 * actorIsCutpoint(net).values.get('director'); // => true
 * actorIsCutpoint(net).values.get('trust'); // => false
 * ```
 */
export function actorIsCutpoint(
  network: SocialNetwork | View,
  options: ActorIsCutpointOptions = {},
): ActorMark<'cutpoint'> {
  const resolved = resolveOptions('actorIsCutpoint', options, { connection: 'weak' });
  const connection = oneOf('actorIsCutpoint', 'connection', resolved.connection, ['weak', 'strong', 'recursive']);
  const view = asView(network);
  const is = isCutpoint(view, view.directed ? connection : 'weak');
  return actorMark('cutpoint', view, resolved, (v) => is[v] === 1);
}

function isCutpoint(view: View, connection: 'weak' | 'strong' | 'recursive'): Uint8Array {
  if (connection === 'strong') return strongCutpoints(view.out, view.in);
  if (connection === 'recursive') return mutualSeparationOf(view).cutpoint;
  return separationOf(view).cutpoint;
}
