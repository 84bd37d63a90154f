import type { ActorMeasure } from '../measures/result.js';
import { actorMeasure } from '../measures/shared/results.js';
import type { SocialNetwork } from '../model/network.js';
import { asView } from '../view/as-view.js';
import type { View } from '../view/view.js';
import { separationOf } from '../measures/shared/separation-of.js';

/**
 * In how many blocks an actor takes part. A block is a largest group that no single loss of a member can split, or a
 * lone bridge; whoever stands in more than one block holds them together.
 *
 * blocks(i) = number of maximal 2-connected subgraphs and bridges that hold i
 *
 * @param network - A network (its default view) or a view. Direction is ignored.
 * @returns Number of blocks; 0 for an isolate, 2 or more for a cutpoint. Never `null`.
 * @remarks O(n + m), once per view.
 * @see Hopcroft and Tarjan (1973), Algorithm 447, CACM 16(6):372–378, https://doi.org/10.1145/362248.362272
 * @example
 * ```ts
 * const net = network({ ties: [{ source: 'mosque', target: 'director' }, { source: 'director', target: 'trust' }] });
 * actorBlocks(net).values.get('director'); // => 2
 * ```
 */
export function actorBlocks(network: SocialNetwork | View): ActorMeasure<'blocks'> {
  const view = asView(network);
  const { blocksOf } = separationOf(view);
  return actorMeasure('blocks', view, {}, (v) => blocksOf[v]!);
}
