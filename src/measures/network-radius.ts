import type { SocialNetwork } from '../model/network.js';
import { asView } from '../view/as-view.js';
import type { View } from '../view/view.js';
import { actorEccentricity } from './actor-eccentricity.js';
import type { NetworkMeasure } from './result.js';
import { networkMeasure } from './shared/results.js';

/**
 * Radius: how many steps the best placed actor needs to its farthest.
 *
 * rad = min_i e(i),  e = eccentricity, i over actors that reach somebody
 *
 * Pairs without a path do not count. In a connected undirected network radius ≤ diameter ≤ 2 · radius.
 *
 * @param source - A network (its default view) or a view.
 * @returns A whole number above 0; `null` without ties.
 * @remarks O(n · m · levels / 256).
 * @see Wasserman & Faust (1994), Social Network Analysis, https://doi.org/10.1017/CBO9780511815478
 * @example
 * ```ts
 * const path = network({ ties: [{ source: 'a', target: 'b' }, { source: 'b', target: 'c' }] });
 * networkRadius(path).value; // => 1
 * ```
 */
export function networkRadius(source: SocialNetwork | View): NetworkMeasure<'radius'> {
  const view = asView(source);
  let found: number | null = null;
  for (const value of actorEccentricity(view).values.values()) {
    if (value !== null) found = found === null ? value : Math.min(found, value);
  }
  return networkMeasure('radius', view, found);
}
