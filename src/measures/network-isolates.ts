import type { SocialNetwork } from '../model/network.js';
import { asView } from '../view/as-view.js';
import type { View } from '../view/view.js';
import type { NetworkMeasure } from './result.js';
import { networkMeasure } from './shared/results.js';

/**
 * Isolates: how many actors have no tie at all. Safe spaces under `spaces: 'path'` do not count.
 *
 * isolates = |{ i : k(i) = 0 }|
 *
 * @param source - A network (its default view) or a view; direction is ignored.
 * @returns A whole number, at least 0.
 * @remarks O(n).
 * @see Wasserman & Faust (1994), Social Network Analysis, https://doi.org/10.1017/CBO9780511815478
 * @example
 * ```ts
 * const net = network({ actors: [{ id: 'a' }, { id: 'b' }, { id: 'c' }], ties: [{ source: 'b', target: 'c' }] });
 * networkIsolates(net).value; // => 1
 * ```
 */
export function networkIsolates(source: SocialNetwork | View): NetworkMeasure<'isolates'> {
  const view = asView(source);
  const { offsets } = view.weak;
  let isolates = 0;
  for (let v = 0; v < view.n; v++) if (view.isEnd[v] === 1 && offsets[v] === offsets[v + 1]) isolates++;
  return networkMeasure('isolates', view, isolates);
}
