import type { SocialNetwork } from '../model/network.js';
import { asView } from '../view/as-view.js';
import type { View } from '../view/view.js';

/**
 * The groups that the workshop named, as a division of the actors.
 *
 * g(i) = value of the view's `by` for i
 *
 * @param source - A network (its default view) or a view; groups are those of its `by`.
 * @returns Name of the group by actor id, in the order of the view; `null` where it is missing.
 * @remarks O(n).
 * @see Wasserman & Faust (1994), Social Network Analysis, https://doi.org/10.1017/CBO9780511815478
 * @example
 * ```ts
 * const net = network({ actors: [{ id: 'a', sector: 'faith' }, { id: 'b' }], ties: [] });
 * [...statedGroups(net).values()]; // => ['faith', null]
 * ```
 */
export function statedGroups(source: SocialNetwork | View): ReadonlyMap<string, string | null> {
  const view = asView(source);
  return new Map(view.ids.map((id, v) => [id, view.sectors[view.sectorOf[v]!] ?? null]));
}
