import { triadCensus, triadTypes, type TriadType } from '../kernel/graph/triad-census.js';
import type { SocialNetwork } from '../model/network.js';
import { asView } from '../view/as-view.js';
import type { View } from '../view/view.js';
import type { NetworkCensus } from './result.js';
import { arcWays } from './shared/arc-ways.js';
import { networkCensus } from './shared/results.js';

/**
 * Triad census: how many triples of actors are of each of the sixteen kinds after Davis, Holland and Leinhardt, named by
 * the numbers of mutual, one-way and absent ties.
 *
 * Σ counts = n(n − 1)(n − 2)/6
 *
 * A tie without direction goes both ways, so that an undirected view has only 003, 102, 201 and 300. Under
 * `spaces: 'path'` only triples of ends count.
 *
 * @param source - A network (its default view) or a view.
 * @returns Whole numbers, at least 0.
 * @remarks O(m · largest degree).
 * @see Davis & Leinhardt (1972), The Structure of Positive Interpersonal Relations in Small Groups, in: Sociological
 *   Theories in Progress 2; the algorithm: https://doi.org/10.1016/S0378-8733(01)00035-1
 * @example
 * ```ts
 * const arcs = [['a', 'b'], ['b', 'c'], ['a', 'c']];
 * const net = network({ ties: arcs.map(([source = '', target = '']) => ({ source, target, directed: true })) });
 * networkTriadCensus(view(net, { direction: 'directed' })).counts['030T']; // => 1
 * ```
 */
export function networkTriadCensus(source: SocialNetwork | View): NetworkCensus<'triadCensus', TriadType> {
  const view = asView(source);
  const counts = triadCensus(view.weak, arcWays(view), view.isEnd);
  return networkCensus(
    'triadCensus',
    view,
    // C(1, 3) by its formula is −0.
    Object.fromEntries(triadTypes.map((type, index) => [type, counts[index]! + 0])) as Record<TriadType, number>,
  );
}
