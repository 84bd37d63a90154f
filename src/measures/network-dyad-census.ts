import type { SocialNetwork } from '../model/network.js';
import { asView } from '../view/as-view.js';
import type { View } from '../view/view.js';
import type { NetworkCensus } from './result.js';
import { arcWays } from './shared/arc-ways.js';
import { networkCensus } from './shared/results.js';

/**
 * Dyad census: how many pairs of actors are tied both ways, one way, and not at all.
 *
 * M + A + N = n(n − 1)/2,  2M + A = arcs
 *
 * A tie without direction goes both ways. Under `spaces: 'path'` only pairs of ends count.
 *
 * @param source - A network (its default view) or a view.
 * @returns Whole numbers, at least 0.
 * @remarks O(m).
 * @see Holland & Leinhardt (1970), A Method for Detecting Structure in Sociometric Data, https://doi.org/10.1086/224954
 * @example
 * ```ts
 * const pairs = [['a', 'b'], ['b', 'a'], ['b', 'c']];
 * const net = network({ ties: pairs.map(([source = '', target = '']) => ({ source, target, directed: true })) });
 * networkDyadCensus(view(net, { direction: 'directed' })).counts; // => { mutual: 1, asymmetric: 1, none: 1 }
 * ```
 */
export function networkDyadCensus(
  source: SocialNetwork | View,
): NetworkCensus<'dyadCensus', 'mutual' | 'asymmetric' | 'none'> {
  const view = asView(source);
  const { offsets, targets } = view.weak;
  const ways = arcWays(view);
  let mutual = 0;
  let asymmetric = 0;
  for (let v = 0; v < view.n; v++) {
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++) {
      const w = targets[k]!;
      if (w < v || view.isEnd[v] === 0 || view.isEnd[w] === 0) continue;
      if (ways[k] === 3) mutual++;
      else asymmetric++;
    }
  }
  const pairs = view.ends < 2 ? 0 : (view.ends * (view.ends - 1)) / 2;
  return networkCensus('dyadCensus', view, { mutual, asymmetric, none: pairs - mutual - asymmetric });
}
