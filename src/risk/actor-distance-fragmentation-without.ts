import type { ActorMeasure } from '../measures/result.js';
import { actorMeasure } from '../measures/shared/results.js';
import type { SocialNetwork } from '../model/network.js';
import { asView } from '../view/as-view.js';
import type { View } from '../view/view.js';
import { nearWithout } from './shared/near-without.js';
import { weakRemovals } from './shared/weak-removals.js';

/**
 * How far apart the network would be without the actor: 1 minus the mean closeness of the pairs of actors left.
 *
 * DF(v) = 1 − Σ 1/d ÷ n(n − 1), over ordered pairs of the n actors left, d = steps between them without v (1/d = 0 when
 * no path is left). Compare it with the distance fragmentation of the whole network, which is seldom 0.
 *
 * @param network - A network (its default view) or a view. Direction and strength are ignored. Safe spaces that only
 *   carry paths (`spaces: 'path'`) are removed like others, but counted in no pair.
 * @returns 0 (all tied to all) to 1 (no pair joined) per actor; `null` when fewer than two actors are left, and for an
 *   actor whose every row belongs to other waves.
 * @remarks O(nm + arcs of the actors whose distance changes), for all actors together: from each source, removing v
 *   changes exactly the distances of those that v dominates among the shortest paths, and only they are computed anew.
 * @see Borgatti (2006), Identifying sets of key players in a social network, CMOT 12:21–34,
 *   https://doi.org/10.1007/s10588-006-7084-x
 * @example
 * ```ts
 * const net = network({ ties: [{ source: 'mosque', target: 'director' }, { source: 'director', target: 'trust' }] });
 * actorDistanceFragmentationWithout(net).values.get('director'); // => 1
 * actorDistanceFragmentationWithout(net).values.get('trust'); // => 0
 * ```
 */
export function actorDistanceFragmentationWithout(
  network: SocialNetwork | View,
): ActorMeasure<'distanceFragmentationWithout'> {
  const view = asView(network);
  const absent = new Set(view.absent);
  const sums = weakRemovals(view);
  return actorMeasure('distanceFragmentationWithout', view, {}, (v) => {
    if (absent.has(view.ids[v]!)) return null;
    const left = view.ends - view.isEnd[v]!;
    return left < 2 ? null : Math.max(0, 1 - nearWithout(sums, v) / (left * (left - 1)));
  });
}
