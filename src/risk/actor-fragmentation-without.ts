import type { ActorMeasure } from '../measures/result.js';
import { parts } from '../measures/shared/parts.js';
import { actorMeasure } from '../measures/shared/results.js';
import type { SocialNetwork } from '../model/network.js';
import { asView } from '../view/as-view.js';
import type { View } from '../view/view.js';
import { pieceSquaresOf } from './shared/piece-squares-of.js';

/**
 * How broken up the network would be without the actor: the share of pairs of the actors left that no path joins.
 *
 * F(v) = 1 − Σ s(s − 1) ÷ n(n − 1), over the parts of the network without v, of s actors each; n = actors left.
 * Compare it with the fragmentation of the whole network, which is seldom 0.
 *
 * @param network - A network (its default view) or a view. Direction is ignored. Safe spaces that only carry paths
 *   (`spaces: 'path'`) are removed like others, but counted neither in s nor in n.
 * @returns 0 (all in one part) to 1 (no pair joined) per actor; `null` when fewer than two actors are left, and for an
 *   actor whose every row belongs to other waves.
 * @remarks O(n + m) for all actors together: one depth-first walk gives every piece that every removal leaves.
 * @see Borgatti (2006), Identifying sets of key players in a social network, CMOT 12:21–34,
 *   https://doi.org/10.1007/s10588-006-7084-x
 * @example
 * ```ts
 * const net = network({ ties: [{ source: 'mosque', target: 'director' }, { source: 'director', target: 'trust' }] });
 * actorFragmentationWithout(net).values.get('director'); // => 1
 * actorFragmentationWithout(net).values.get('trust'); // => 0
 * ```
 */
export function actorFragmentationWithout(network: SocialNetwork | View): ActorMeasure<'fragmentationWithout'> {
  const view = asView(network);
  const absent = new Set(view.absent);
  const { others, squares } = pieceSquaresOf(view);
  const { of, ends } = parts(view);
  let all = 0;
  for (const size of ends) all += size * (size - 1);
  return actorMeasure('fragmentationWithout', view, {}, (v) => {
    if (absent.has(view.ids[v]!)) return null;
    const left = view.ends - view.isEnd[v]!;
    if (left < 2) return null;
    const own = ends[of[v]!]!;
    const joined = all - own * (own - 1) + squares[v]! - others[v]!;
    return 1 - joined / (left * (left - 1));
  });
}
