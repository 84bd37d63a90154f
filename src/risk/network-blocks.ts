import type { NetworkMeasure } from '../measures/result.js';
import { networkMeasure } from '../measures/shared/results.js';
import type { SocialNetwork } from '../model/network.js';
import { asView } from '../view/as-view.js';
import type { View } from '../view/view.js';
import { separationOf } from '../measures/shared/separation-of.js';

/**
 * Number of blocks: largest groups that no single loss of a member can split; a lone bridge is one, an isolate none.
 *
 * blocks = number of maximal 2-connected subgraphs and bridges
 *
 * @param network - A network (its default view) or a view. Direction is ignored.
 * @returns 0 or more; never `null`.
 * @remarks O(n + m), once per view.
 * @see Hopcroft and Tarjan (1973), Algorithm 447, CACM 16(6):372–378, https://doi.org/10.1145/362248.362272
 * @example
 * ```ts
 * const net = network({ ties: [{ source: 'mosque', target: 'director' }, { source: 'director', target: 'trust' }] });
 * networkBlocks(net).value; // => 2
 * ```
 */
export function networkBlocks(network: SocialNetwork | View): NetworkMeasure<'blocks'> {
  const view = asView(network);
  return networkMeasure('blocks', view, separationOf(view).blocks);
}
