import type { SocialNetwork } from '../model/network.js';
import { asView } from '../view/as-view.js';
import type { View } from '../view/view.js';
import type { NetworkMeasure } from './result.js';
import { lead } from './shared/lead.js';
import { pathsThrough } from './shared/paths.js';
import { networkMeasure } from './shared/results.js';

/**
 * Betweenness centralisation after Freeman: how far the shortest paths hang on the actor with most of them, compared
 * with a star, where all do.
 *
 * Σ_i (b_max − b_i) / ((n − 1)²(n − 2)/2); in a directed view over (n − 1)²(n − 2)
 *
 * Under `spaces: 'path'` only ends are compared.
 *
 * @param source - A network (its default view) or a view.
 * @returns From 0 (all alike) to 1 (a star); `null` with fewer than three actors.
 * @remarks O(n · m).
 * @see Freeman (1979), Centrality in Social Networks, https://doi.org/10.1016/0378-8733(78)90021-7
 * @example
 * ```ts
 * const path = network({ ties: [{ source: 'a', target: 'b' }, { source: 'b', target: 'c' }] });
 * networkBetweennessCentralisation(path).value; // => 1
 * ```
 */
export function networkBetweennessCentralisation(
  source: SocialNetwork | View,
): NetworkMeasure<'betweennessCentralisation'> {
  const view = asView(source);
  const n = view.ends;
  if (n < 3) return networkMeasure('betweennessCentralisation', view, null);
  // Over ordered pairs both numerator and denominator double, so one formula serves both kinds of view.
  const ordered = Array.from(pathsThrough(view)).filter((_, v) => view.isEnd[v] === 1);
  return networkMeasure('betweennessCentralisation', view, lead(ordered) / ((n - 1) * (n - 1) * (n - 2)));
}
