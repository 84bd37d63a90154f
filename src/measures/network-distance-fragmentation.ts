import type { SocialNetwork } from '../model/network.js';
import { asView } from '../view/as-view.js';
import type { View } from '../view/view.js';
import type { NetworkMeasure } from './result.js';
import { weakReach } from './shared/paths.js';
import { networkMeasure } from './shared/results.js';

/**
 * Distance-weighted fragmentation: how far apart actors are on the whole; those out of reach count as endlessly far.
 *
 * DF = 1 − 2 Σ_{i<j} (1/d_ij) / (n(n − 1))
 *
 * @param source - A network (its default view) or a view; direction is ignored.
 * @returns From 0 (everybody tied to everybody) to 1 (no ties), never below {@link networkFragmentation}; `null` with
 *   fewer than two actors.
 * @remarks O(n · m · levels / 256).
 * @see Borgatti (2006), Identifying Sets of Key Players in a Social Network,
 *   https://doi.org/10.1007/s10588-006-7084-x
 * @example
 * ```ts
 * const path = network({ ties: [{ source: 'a', target: 'b' }, { source: 'b', target: 'c' }] });
 * networkDistanceFragmentation(path).value; // => 0.1667
 * ```
 */
export function networkDistanceFragmentation(source: SocialNetwork | View): NetworkMeasure<'distanceFragmentation'> {
  const view = asView(source);
  if (view.ends < 2) return networkMeasure('distanceFragmentation', view, null);
  let near = 0;
  weakReach(view).inverse.forEach((sum, v) => {
    if (view.isEnd[v] === 1) near += sum;
  });
  return networkMeasure('distanceFragmentation', view, 1 - near / (view.ends * (view.ends - 1)));
}
