import type { SocialNetwork } from '../model/network.js';
import { asView } from '../view/as-view.js';
import type { View } from '../view/view.js';
import type { ActorMeasure } from './result.js';
import { groupedTies } from './shared/grouped-ties.js';
import { actorMeasure } from './shared/results.js';

/**
 * E-I index of an actor: whether its ties go outside its group or stay inside.
 *
 * EI(i) = (E_i − I_i) / (E_i + I_i) over i's own ties (in a directed view its arcs, both ways)
 *
 * Groups are those of the view's `by`. Ties with an actor without a group do not count.
 *
 * @param source - A network (its default view) or a view.
 * @returns From −1 (all inside) to 1 (all outside); `null` for an isolate, an actor without a group, and one tied only
 *   to actors without a group.
 * @remarks O(m).
 * @see Krackhardt & Stern (1988), Informal Networks and Organizational Crises, https://doi.org/10.2307/2786835
 * @example
 * ```ts
 * const net = network({
 *   actors: [{ id: 'a', sector: 'faith' }, { id: 'b', sector: 'faith' }, { id: 'c', sector: 'statutory' }],
 *   ties: [{ source: 'a', target: 'b' }, { source: 'b', target: 'c' }],
 * });
 * [...actorEI(net).values.values()]; // => [-1, 0, 1]
 * ```
 */
export function actorEI(source: SocialNetwork | View): ActorMeasure<'ei'> {
  const view = asView(source);
  const outside = new Float64Array(view.n);
  const all = new Float64Array(view.n);
  groupedTies(view, (a, b, count) => {
    const across = view.sectorOf[a] === view.sectorOf[b] ? 0 : count;
    for (const v of [a, b]) {
      all[v]! += count;
      outside[v]! += across;
    }
  });
  return actorMeasure('ei', view, {}, (v) => (all[v] === 0 ? null : (2 * outside[v]! - all[v]!) / all[v]!));
}
