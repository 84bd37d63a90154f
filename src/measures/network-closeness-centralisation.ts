import type { SocialNetwork } from '../model/network.js';
import { asView } from '../view/as-view.js';
import type { View } from '../view/view.js';
import { actorCloseness } from './actor-closeness.js';
import type { NetworkMeasure } from './result.js';
import { lead } from './shared/lead.js';
import { reach } from './shared/paths.js';
import { networkMeasure } from './shared/results.js';

/**
 * Closeness centralisation after Freeman: how far one actor is closer to all others than they are to each other,
 * compared with a star.
 *
 * Σ_i (C_max − C_i) / ((n − 1)(n − 2)/(2n − 3)); in a directed view over (n − 1)²/n
 *
 * C = (n − 1)/Σ_j d_ij, defined only where everybody reaches everybody.
 *
 * @param source - A network (its default view) or a view.
 * @returns From 0 (all alike) to 1 (a star); `null` with fewer than three actors, and where some pair has no path.
 * @remarks O(n · m · levels / 256).
 * @see Freeman (1979), Centrality in Social Networks, https://doi.org/10.1016/0378-8733(78)90021-7
 * @example
 * ```ts
 * const path = network({ ties: [{ source: 'a', target: 'b' }, { source: 'b', target: 'c' }] });
 * networkClosenessCentralisation(path).value; // => 1
 * ```
 */
export function networkClosenessCentralisation(
  source: SocialNetwork | View,
): NetworkMeasure<'closenessCentralisation'> {
  const view = asView(source);
  const n = view.ends;
  const { reached } = reach(view);
  const all = reached.every((count, v) => view.isEnd[v] === 0 || count === n - 1);
  if (n < 3 || !all) return networkMeasure('closenessCentralisation', view, null);
  const values = [...actorCloseness(view).values.values()].filter((value) => value !== null);
  const most = view.directed ? ((n - 1) * (n - 1)) / n : ((n - 1) * (n - 2)) / (2 * n - 3);
  return networkMeasure('closenessCentralisation', view, Math.min(1, lead(values) / most));
}
