import type { SocialNetwork } from '../model/network.js';
import { asView } from '../view/as-view.js';
import type { View } from '../view/view.js';
import type { NetworkMeasure } from './result.js';
import { mixing } from './shared/mixing.js';
import { networkMeasure } from './shared/results.js';

/**
 * Yule's Q of being alike and being tied: whether pairs of the same group are tied more often than pairs of different
 * groups, by the odds. Unlike assortativity it takes account of the pairs that are not tied.
 *
 * Q = (ad − bc) / (ad + bc),  a tied and b untied pairs of the same group, c and d of different groups
 *
 * Groups are those of the view's `by`; pairs with an actor without a group do not count. In a directed view pairs are
 * ordered.
 *
 * @param source - A network (its default view) or a view.
 * @returns From −1 to 1, 0 as by chance; `null` where ad + bc is 0, as with one group or without ties.
 * @remarks O(n + m).
 * @see Yule (1912), On the Methods of Measuring Association Between Two Attributes, https://doi.org/10.2307/2340126
 * @example
 * ```ts
 * const sectors = ['faith', 'faith', 'faith', 'statutory', 'statutory'];
 * const net = network({
 *   actors: sectors.map((sector, v) => ({ id: `p${v}`, sector })),
 *   ties: [{ source: 'p0', target: 'p1' }, { source: 'p3', target: 'p4' }, { source: 'p0', target: 'p3' }],
 * });
 * networkYulesQ(net).value; // => 0.667
 * ```
 */
export function networkYulesQ(source: SocialNetwork | View): NetworkMeasure<'yulesQ'> {
  const view = asView(source);
  const groups = view.sectors.length;
  const { counts, arcs } = mixing(view);
  const sizes = new Float64Array(groups);
  let n = 0;
  view.sectorOf.forEach((group, v) => {
    if (group < 0 || view.isEnd[v] === 0) return;
    sizes[group]!++;
    n++;
  });
  let alike = 0;
  let inside = 0;
  for (let g = 0; g < groups; g++) {
    alike += sizes[g]! * (sizes[g]! - 1);
    inside += counts[g * groups + g]!;
  }
  const unlike = n * (n - 1) - alike;
  const outside = arcs - inside;
  const straight = inside * (unlike - outside);
  const crossed = (alike - inside) * outside;
  return networkMeasure('yulesQ', view, straight + crossed === 0 ? null : (straight - crossed) / (straight + crossed));
}
