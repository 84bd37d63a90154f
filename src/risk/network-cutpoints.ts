import type { NetworkMeasure } from '../measures/result.js';
import { networkMeasure } from '../measures/shared/results.js';
import type { SocialNetwork } from '../model/network.js';
import { asView } from '../view/as-view.js';
import type { View } from '../view/view.js';
import { separationOf } from '../measures/shared/separation-of.js';

/**
 * Number of actors without whom the network falls into more parts (see {@link actorIsCutpoint}).
 *
 * cutpoints = |{ v : c(G − v) > c(G) }|,  c = number of parts
 *
 * @param network - A network (its default view) or a view. Direction is ignored.
 * @returns 0 to n − 2; never `null`.
 * @remarks O(n + m), once per view.
 * @see Hopcroft and Tarjan (1973), Algorithm 447, CACM 16(6):372–378, https://doi.org/10.1145/362248.362272
 * @example
 * ```ts
 * const net = network({ ties: [{ source: 'mosque', target: 'director' }, { source: 'director', target: 'trust' }] });
 * networkCutpoints(net).value; // => 1
 * ```
 */
export function networkCutpoints(network: SocialNetwork | View): NetworkMeasure<'cutpoints'> {
  const view = asView(network);
  return networkMeasure(
    'cutpoints',
    view,
    separationOf(view).cutpoint.reduce((sum, is) => sum + is, 0),
  );
}
