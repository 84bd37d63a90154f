import type { SocialNetwork } from '../model/network.js';
import { asView } from '../view/as-view.js';
import type { View } from '../view/view.js';
import type { NetworkMeasure } from './result.js';
import { fragmentation } from './shared/fragmentation.js';
import { networkMeasure } from './shared/results.js';

/**
 * Fragmentation: the share of pairs of actors who cannot reach each other at all.
 *
 * F = 1 − Σ_k s_k(s_k − 1) / (n(n − 1)),  s_k = size of connected part k
 *
 * @param source - A network (its default view) or a view; direction is ignored.
 * @returns From 0 (one connected part) to 1 (no ties); `null` with fewer than two actors.
 * @remarks O(n + m).
 * @see Borgatti (2006), Identifying Sets of Key Players in a Social Network,
 *   https://doi.org/10.1007/s10588-006-7084-x
 * @example
 * ```ts
 * const net = network({ actors: [{ id: 'a' }, { id: 'b' }, { id: 'c' }], ties: [{ source: 'b', target: 'c' }] });
 * networkFragmentation(net).value; // => 0.667
 * ```
 */
export function networkFragmentation(source: SocialNetwork | View): NetworkMeasure<'fragmentation'> {
  const view = asView(source);
  return networkMeasure('fragmentation', view, fragmentation(view));
}
