import { triangles } from '../kernel/graph/triangles.js';
import type { SocialNetwork } from '../model/network.js';
import { asView } from '../view/as-view.js';
import type { View } from '../view/view.js';
import type { TieMeasure } from './result.js';
import { tieMeasure } from './shared/results.js';

/**
 * Embeddedness: how many contacts the two ends of a tie share. 0 marks a tie that nobody else holds up: when it goes,
 * no third person brings the two together again.
 *
 * e(i, j) = |N(i) ∩ N(j)|
 *
 * @param source - A network (its default view) or a view; direction is ignored.
 * @returns Whole numbers, one per tie of the view and in its order, from 0 to n − 2.
 * @remarks O(m^1.5).
 * @see Granovetter (1985), Economic Action and Social Structure: The Problem of Embeddedness,
 *   https://doi.org/10.1086/228311
 * @example
 * ```ts
 * const ties = [['a', 'b'], ['b', 'c'], ['a', 'c'], ['c', 'd']].map(([source = '', target = '']) => ({ source, target }));
 * tieEmbeddedness(network({ ties })).values.map(({ value }) => value); // => [1, 1, 1, 0]
 * ```
 */
export function tieEmbeddedness(source: SocialNetwork | View): TieMeasure<'embeddedness'> {
  const view = asView(source);
  const shared = new Uint32Array(view.ties.length);
  triangles(view.weak, (_a, _b, _c, ab, ac, bc) => {
    for (const arc of [ab, ac, bc]) shared[view.weakTie[arc]!]!++;
  });
  return tieMeasure('embeddedness', view, {}, (tie) => shared[tie]!);
}
