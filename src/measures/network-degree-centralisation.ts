import type { SocialNetwork } from '../model/network.js';
import { asView } from '../view/as-view.js';
import type { View } from '../view/view.js';
import type { NetworkMeasure } from './result.js';
import { endDegrees } from './shared/end-degrees.js';
import { lead } from './shared/lead.js';
import { networkMeasure } from './shared/results.js';

/**
 * Degree centralisation after Freeman: how far the ties hang on the best-connected actor, compared with a star, where
 * all do.
 *
 * Σ_i (k_max − k_i) / ((n − 1)(n − 2)); in a directed view with k = in- plus out-degree, over 2(n − 1)(n − 2)
 *
 * The denominator is that of a star without loops, as in R sna (igraph's default allows loops and gives less). Under
 * `spaces: 'path'` only ties between ends count.
 *
 * @param source - A network (its default view) or a view.
 * @returns From 0 (all alike) to 1 (a star); `null` with fewer than three actors.
 * @remarks O(m).
 * @see Freeman (1979), Centrality in Social Networks, https://doi.org/10.1016/0378-8733(78)90021-7
 * @example
 * ```ts
 * const path = network({ ties: [{ source: 'a', target: 'b' }, { source: 'b', target: 'c' }] });
 * networkDegreeCentralisation(path).value; // => 1
 * ```
 */
export function networkDegreeCentralisation(source: SocialNetwork | View): NetworkMeasure<'degreeCentralisation'> {
  const view = asView(source);
  const adjacency = view.directed ? [view.out, view.in] : [view.out];
  const most = adjacency.length * (view.ends - 1) * (view.ends - 2);
  return networkMeasure('degreeCentralisation', view, view.ends < 3 ? null : lead(endDegrees(view, adjacency)) / most);
}
