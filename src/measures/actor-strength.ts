import type { SocialNetwork } from '../model/network.js';
import { asView } from '../view/as-view.js';
import type { View } from '../view/view.js';
import type { ActorMeasure } from './result.js';
import { actorMeasure } from './shared/results.js';

/**
 * Strength: the strengths of an actor's ties added up.
 *
 * s(i) = Σ_j w_ij, each pair once, w_ij by the view's parallel rule (by default the larger of the two ways)
 *
 * @param source - A network (its default view) or a view; direction is ignored.
 * @returns In the unit of the ties' strength, at least 0; 0 for an isolate; never `null`.
 * @remarks O(n + m).
 * @see Barrat et al. (2004), The Architecture of Complex Weighted Networks, https://doi.org/10.1073/pnas.0400087101
 * @example
 * ```ts
 * const net = network({ ties: [{ source: 'a', target: 'b', strength: 3 }, { source: 'b', target: 'c' }] });
 * actorStrength(net).values.get('b'); // => 4
 * ```
 */
export function actorStrength(source: SocialNetwork | View): ActorMeasure<'strength'> {
  const view = asView(source);
  const { offsets } = view.weak;
  return actorMeasure('strength', view, {}, (v) => {
    let sum = 0;
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++) sum += view.ties[view.weakTie[k]!]!.strength;
    return sum;
  });
}
