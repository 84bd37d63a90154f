import type { SocialNetwork } from '../model/network.js';
import { asView } from '../view/as-view.js';
import type { View } from '../view/view.js';
import type { GroupMeasure } from './result.js';
import { groupedTies } from './shared/grouped-ties.js';
import { showResult } from './shared/show-result.js';

/**
 * E-I index of each group, by the ends of ties its members hold: the mean of the members' own indices, each weighted by
 * its number of ties. A tie inside the group has two such ends; counting ties instead would look more outward, so
 * `options.counts` says `ends`.
 *
 * EI(g) = (E_g − 2 I_g) / (E_g + 2 I_g),  E_g ties with one end in g, I_g ties with both
 *
 * Groups are those of the view's `by`. Ties of an actor without a group do not count.
 *
 * @param source - A network (its default view) or a view.
 * @returns By group, from −1 (all inside) to 1 (all outside); `null` for a group without ties.
 * @remarks O(m).
 * @see Krackhardt & Stern (1988), Informal Networks and Organizational Crises, https://doi.org/10.2307/2786835
 * @example
 * ```ts
 * const net = network({
 *   actors: [{ id: 'a', sector: 'faith' }, { id: 'b', sector: 'faith' }, { id: 'c', sector: 'statutory' }],
 *   ties: [{ source: 'a', target: 'b' }, { source: 'b', target: 'c' }],
 * });
 * groupEI(net).values.get('faith'); // => -0.333
 * ```
 */
export function groupEI(source: SocialNetwork | View): GroupMeasure<'ei'> {
  const view = asView(source);
  const outside = new Float64Array(view.sectors.length);
  const all = new Float64Array(view.sectors.length);
  groupedTies(view, (a, b, count) => {
    const groups = [view.sectorOf[a]!, view.sectorOf[b]!] as const;
    for (const group of groups) {
      all[group]! += count;
      if (groups[0] !== groups[1]) outside[group]! += count;
    }
  });
  const index = (g: number): number | null => (all[g] === 0 ? null : (2 * outside[g]! - all[g]!) / all[g]!);
  return showResult(
    {
      kind: 'measure',
      level: 'group',
      name: 'ei',
      options: { view: view.options, counts: 'ends' },
      values: new Map(view.sectors.map((name, g) => [name, index(g)])),
    },
    view,
  );
}
