import type { SocialNetwork } from '../model/network.js';
import { asView } from '../view/as-view.js';
import type { View } from '../view/view.js';
import type { NetworkMeasure } from './result.js';
import { networkMeasure } from './shared/results.js';

/**
 * Reciprocity: the share of arcs that are answered. This is the edgewise form; other packages also give mutual pairs per
 * tied pair, or count unlinked pairs as in agreement.
 *
 * R = 2M / (2M + A),  M mutual pairs, A one-way pairs
 *
 * @param source - A view with `direction: 'directed'`.
 * @returns From 0 to 1; `null` without arcs, and in an undirected view, where nothing could be answered.
 * @remarks O(1).
 * @see Wasserman & Faust (1994), Social Network Analysis, https://doi.org/10.1017/CBO9780511815478
 * @example
 * ```ts
 * const pairs = [['a', 'b'], ['b', 'a'], ['b', 'c']];
 * const net = network({ ties: pairs.map(([source, target]) => ({ source, target, directed: true })) });
 * networkReciprocity(view(net, { direction: 'directed' })).value; // => 0.667
 * ```
 */
export function networkReciprocity(source: SocialNetwork | View): NetworkMeasure<'reciprocity'> {
  const view = asView(source);
  if (!view.directed) return networkMeasure('reciprocity', view, null);
  const isPair = (v: number, w: number): boolean => view.isEnd[v] === 1 && view.isEnd[w] === 1;
  let arcs = 0;
  for (let v = 0; v < view.n; v++) {
    for (let a = view.out.offsets[v]!; a < view.out.offsets[v + 1]!; a++) if (isPair(v, view.out.targets[a]!)) arcs++;
  }
  // Every tie has one arc, a mutual one two.
  const mutual = arcs - view.ties.filter(({ source, target }) => isPair(source, target)).length;
  return networkMeasure('reciprocity', view, arcs === 0 ? null : (2 * mutual) / arcs);
}
