import type { SocialNetwork } from '../model/network.js';
import { asView } from '../view/as-view.js';
import type { View } from '../view/view.js';
import type { NetworkMeasure } from './result.js';
import { networkMeasure } from './shared/results.js';

/**
 * Density: which share of the possible ties exists.
 *
 * D = m / (n(n − 1)/2); in a directed view arcs / (n(n − 1))
 *
 * Under `spaces: 'path'` only ties between ends count, and n is the number of ends.
 *
 * @param source - A network (its default view) or a view.
 * @returns From 0 to 1; `null` with fewer than two actors.
 * @remarks O(m).
 * @see Wasserman & Faust (1994), Social Network Analysis, https://doi.org/10.1017/CBO9780511815478
 * @example
 * ```ts
 * const path = network({ ties: [{ source: 'a', target: 'b' }, { source: 'b', target: 'c' }] });
 * networkDensity(path).value; // => 0.667
 * ```
 */
export function networkDensity(source: SocialNetwork | View): NetworkMeasure<'density'> {
  const view = asView(source);
  let arcs = 0;
  for (let v = 0; v < view.n; v++) {
    if (view.isEnd[v] === 0) continue;
    for (let k = view.out.offsets[v]!; k < view.out.offsets[v + 1]!; k++) arcs += view.isEnd[view.out.targets[k]!]!;
  }
  return networkMeasure('density', view, view.ends < 2 ? null : arcs / (view.ends * (view.ends - 1)));
}
