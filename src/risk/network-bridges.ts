import type { NetworkMeasure } from '../measures/result.js';
import { networkMeasure } from '../measures/shared/results.js';
import type { SocialNetwork } from '../model/network.js';
import { asView } from '../view/as-view.js';
import type { View } from '../view/view.js';
import { separationOf } from '../measures/shared/separation-of.js';

/**
 * Number of ties without which the network falls into more parts (see {@link tieIsBridge}).
 *
 * bridges = |{ e : c(G − e) = c(G) + 1 }|,  c = number of parts
 *
 * @param network - A network (its default view) or a view. Direction is ignored.
 * @returns 0 to n − 1; never `null`.
 * @remarks O(n + m), once per view.
 * @see Tarjan (1974), A note on finding the bridges of a graph, https://doi.org/10.1016/0020-0190(74)90003-9
 * @example
 * ```ts
 * const net = network({ ties: [{ source: 'mosque', target: 'director' }, { source: 'director', target: 'trust' }] });
 * networkBridges(net).value; // => 2
 * ```
 */
export function networkBridges(network: SocialNetwork | View): NetworkMeasure<'bridges'> {
  const view = asView(network);
  return networkMeasure(
    'bridges',
    view,
    separationOf(view).bridge.reduce((sum, is) => sum + is, 0),
  );
}
