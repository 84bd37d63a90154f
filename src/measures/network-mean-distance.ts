import type { SocialNetwork } from '../model/network.js';
import { asView } from '../view/as-view.js';
import type { View } from '../view/view.js';
import type { NetworkMeasure } from './result.js';
import { reach } from './shared/paths.js';
import { networkMeasure } from './shared/results.js';

/**
 * Mean distance: the average number of steps between two actors within reach of each other.
 *
 * L = Σ d_ij / number of pairs with a path
 *
 * @param source - A network (its default view) or a view.
 * @returns At least 1; `null` when no two actors are within reach. Read it with the share of pairs that have a path
 *   (connectedness): a network that falls apart may have short paths.
 * @remarks O(n · m · levels / 256).
 * @see Watts & Strogatz (1998), Collective Dynamics of 'Small-World' Networks, https://doi.org/10.1038/30918
 * @example
 * ```ts
 * const path = network({ ties: [{ source: 'a', target: 'b' }, { source: 'b', target: 'c' }] });
 * networkMeanDistance(path).value; // => 1.333
 * ```
 */
export function networkMeanDistance(source: SocialNetwork | View): NetworkMeasure<'meanDistance'> {
  const view = asView(source);
  const { reached, steps } = reach(view);
  let pairs = 0;
  let sum = 0;
  for (let v = 0; v < view.n; v++) {
    if (view.isEnd[v] === 0) continue;
    pairs += reached[v]!;
    sum += steps[v]!;
  }
  return networkMeasure('meanDistance', view, pairs === 0 ? null : sum / pairs);
}
