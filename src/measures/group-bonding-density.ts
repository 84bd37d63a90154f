import type { SocialNetwork } from '../model/network.js';
import { asView } from '../view/as-view.js';
import type { View } from '../view/view.js';
import type { GroupMeasure } from './result.js';
import { mixing } from './shared/mixing.js';
import { groupMeasure } from './shared/results.js';

/**
 * Bonding density: how many of the pairs within a group are tied.
 *
 * D(g) = ties within g / (n_g(n_g − 1)/2); in a directed view arcs over ordered pairs
 *
 * Groups are those of the view's `by`; what counts is who is in the group, not the type a tie was given.
 *
 * @param source - A network (its default view) or a view.
 * @returns By group, from 0 to 1; `null` for a group of one.
 * @remarks O(n + m).
 * @see Wasserman & Faust (1994), Social Network Analysis, https://doi.org/10.1017/CBO9780511815478
 * @example
 * ```ts
 * const net = network({
 *   actors: ['a', 'b', 'c'].map((id) => ({ id, sector: 'faith' })),
 *   ties: [{ source: 'a', target: 'b' }, { source: 'b', target: 'c' }],
 * });
 * groupBondingDensity(net).values.get('faith'); // => 0.667
 * ```
 */
export function groupBondingDensity(source: SocialNetwork | View): GroupMeasure<'bondingDensity'> {
  const view = asView(source);
  const groups = view.sectors.length;
  const { counts } = mixing(view);
  const sizes = new Float64Array(groups);
  view.sectorOf.forEach((group, v) => {
    if (group >= 0) sizes[group]! += view.isEnd[v]!;
  });
  return groupMeasure('bondingDensity', view, {}, (g) =>
    sizes[g]! < 2 ? null : counts[g * groups + g]! / (sizes[g]! * (sizes[g]! - 1)),
  );
}
