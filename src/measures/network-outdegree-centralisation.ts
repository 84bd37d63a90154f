import type { SocialNetwork } from '../model/network.js';
import { asView } from '../view/as-view.js';
import type { View } from '../view/view.js';
import type { NetworkMeasure } from './result.js';
import { endDegrees } from './shared/end-degrees.js';
import { lead } from './shared/lead.js';
import { networkMeasure } from './shared/results.js';

/**
 * Out-degree centralisation after Freeman: how far giving or naming is left to one actor, compared with a star,
 * where all of it does.
 *
 * Σ_i (k_max − k_i) / (n − 1)²,  k = out-degree
 *
 * Under `spaces: 'path'` only arcs between ends count.
 *
 * @param source - A view with `direction: 'directed'`.
 * @returns From 0 (all alike) to 1 (a star); `null` with fewer than two actors, and in an undirected view.
 * @remarks O(m).
 * @see Freeman (1979), Centrality in Social Networks, https://doi.org/10.1016/0378-8733(78)90021-7
 * @example
 * ```ts
 * const arcs = [{ source: 'hub', target: 'a', directed: true }, { source: 'hub', target: 'b', directed: true }];
 * networkOutdegreeCentralisation(view(network({ ties: arcs }), { direction: 'directed' })).value; // => 1
 * ```
 */
export function networkOutdegreeCentralisation(
  source: SocialNetwork | View,
): NetworkMeasure<'outdegreeCentralisation'> {
  const view = asView(source);
  const others = view.ends - 1;
  const value = !view.directed || others < 1 ? null : lead(endDegrees(view, [view.out])) / (others * others);
  return networkMeasure('outdegreeCentralisation', view, value);
}
