import type { SocialNetwork } from '../model/network.js';
import { asView } from '../view/as-view.js';
import type { View } from '../view/view.js';
import type { GroupShares } from './result.js';
import { typeShares } from './shared/type-shares.js';
import { showResult } from './shared/show-result.js';

/**
 * Shares of bonding, bridging and linking among the ties of each group, at least and at most. A tie belongs to every
 * group that has one of its ends: the groups overlap, so never add them up.
 *
 * share(type) = ties of the type with an end in the group / typed ties with an end in the group
 *
 * @param source - A network (its default view) or a view; groups are those of its `by`.
 * @returns By group, counts and [least, most] shares by type; `null` shares when no tie is typed. Ties of actors without
 *   a group belong to the other end's group alone.
 * @remarks O(m · groups).
 * @see Szreter & Woolcock (2004), Health by Association?, https://doi.org/10.1093/ije/dyh013
 * @example
 * ```ts
 * const net = network({
 *   actors: [{ id: 'a', sector: 'faith' }, { id: 'b', sector: 'faith' }, { id: 'c', sector: 'hub' }],
 *   ties: [{ source: 'a', target: 'b', type: 'bonding' }, { source: 'b', target: 'c', type: 'bridging' }],
 * });
 * groupTypeShares(net).values.get('hub')?.shares.bridging; // => [1, 1]
 * ```
 */
export function groupTypeShares(source: SocialNetwork | View): GroupShares<'typeShares'> {
  const view = asView(source);
  return showResult(
    {
      kind: 'shares',
      level: 'group',
      name: 'typeShares',
      options: { view: view.options },
      values: new Map(
        view.sectors.map((name, group) => [
          name,
          typeShares(
            view.ties.filter((tie) => view.sectorOf[tie.source] === group || view.sectorOf[tie.target] === group),
            view.options.types,
          ),
        ]),
      ),
    },
    view,
  );
}
