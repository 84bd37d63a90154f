import type { SocialNetwork } from '../model/network.js';
import { asView } from '../view/as-view.js';
import type { View } from '../view/view.js';
import type { NetworkMeasure } from './result.js';
import { parts } from './shared/parts.js';
import { networkMeasure } from './shared/results.js';

/**
 * Components: into how many connected parts the network falls; an isolate is a part.
 *
 * c(G) = number of classes of actors joined by chains of ties
 *
 * Under `spaces: 'path'` a part of safe spaces alone does not count.
 *
 * @param source - A network (its default view) or a view; direction is ignored.
 * @returns A whole number; 0 only when there is nobody.
 * @remarks O(n + m).
 * @see Wasserman & Faust (1994), Social Network Analysis, https://doi.org/10.1017/CBO9780511815478
 * @example
 * ```ts
 * const net = network({ actors: [{ id: 'a' }, { id: 'b' }, { id: 'c' }], ties: [{ source: 'b', target: 'c' }] });
 * networkComponents(net).value; // => 2
 * ```
 */
export function networkComponents(source: SocialNetwork | View): NetworkMeasure<'components'> {
  const view = asView(source);
  const inhabited = parts(view).ends.filter((ends) => ends > 0).length;
  return networkMeasure('components', view, inhabited);
}
