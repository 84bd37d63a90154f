import type { SocialNetwork } from '../model/network.js';
import { asView } from '../view/as-view.js';
import type { View } from '../view/view.js';
import type { NetworkMeasure } from './result.js';
import { networkMeasure } from './shared/results.js';

/**
 * E-I index to expect if the group labels were dealt out at random over the same ties.
 *
 * 1 − 2 Σ_g n_g(n_g − 1) / (n(n − 1)),  n_g = size of group g, n = all who have a group
 *
 * @param source - A network (its default view) or a view.
 * @returns From −1 to 1; exact, no draws needed. `null` with fewer than two grouped actors.
 * @remarks O(n).
 * @see Krackhardt & Stern (1988), Informal Networks and Organizational Crises, https://doi.org/10.2307/2786835
 * @example
 * ```ts
 * const net = network({
 *   actors: [{ id: 'a', sector: 'faith' }, { id: 'b', sector: 'faith' }, { id: 'c', sector: 'statutory' }],
 *   ties: [{ source: 'a', target: 'b' }],
 * });
 * networkEIExpected(net).value; // => 0.333
 * ```
 */
export function networkEIExpected(source: SocialNetwork | View): NetworkMeasure<'eiExpected'> {
  const view = asView(source);
  const sizes = new Float64Array(view.sectors.length);
  let n = 0;
  view.sectorOf.forEach((group, v) => {
    if (group < 0 || view.isEnd[v] === 0) return;
    sizes[group]!++;
    n++;
  });
  let inside = 0;
  for (const size of sizes) inside += size * (size - 1);
  return networkMeasure('eiExpected', view, n < 2 ? null : 1 - (2 * inside) / (n * (n - 1)));
}
