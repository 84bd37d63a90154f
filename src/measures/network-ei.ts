import type { SocialNetwork } from '../model/network.js';
import { asView } from '../view/as-view.js';
import type { View } from '../view/view.js';
import type { NetworkMeasure } from './result.js';
import { groupedTies } from './shared/grouped-ties.js';
import { networkMeasure } from './shared/results.js';

/**
 * E-I index of the network: whether ties go outside the actors' groups or stay inside. Never read it alone: with several
 * groups even ties at random lean outwards, and {@link networkEIExpected} says how far.
 *
 * EI = (E − I) / (E + I),  E ties between groups, I ties within, each once (in a directed view each arc)
 *
 * Groups are those of the view's `by`. Ties of an actor without a group do not count.
 *
 * @param source - A network (its default view) or a view.
 * @returns From −1 (all inside) to 1 (all outside); `null` when no tie joins two grouped actors.
 * @remarks O(m).
 * @see Krackhardt & Stern (1988), Informal Networks and Organizational Crises, https://doi.org/10.2307/2786835
 * @example
 * ```ts
 * const net = network({
 *   actors: [{ id: 'a', sector: 'faith' }, { id: 'b', sector: 'faith' }, { id: 'c', sector: 'statutory' }],
 *   ties: [{ source: 'a', target: 'b' }, { source: 'b', target: 'c' }, { source: 'a', target: 'c' }],
 * });
 * networkEI(net).value; // => 0.333
 * ```
 */
export function networkEI(source: SocialNetwork | View): NetworkMeasure<'ei'> {
  const view = asView(source);
  let outside = 0;
  let all = 0;
  groupedTies(view, (a, b, count) => {
    all += count;
    if (view.sectorOf[a] !== view.sectorOf[b]) outside += count;
  });
  return networkMeasure('ei', view, all === 0 ? null : (2 * outside - all) / all);
}
