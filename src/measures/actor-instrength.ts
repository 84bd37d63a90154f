import type { SocialNetwork } from '../model/network.js';
import { asView } from '../view/as-view.js';
import type { View } from '../view/view.js';
import type { ActorMeasure } from './result.js';
import { actorMeasure } from './shared/results.js';

/**
 * In-strength: the strengths of all that is given to an actor added up.
 *
 * s(i) = Σ_j w_ji over j → i
 *
 * A tie without a recorded direction counts both ways.
 *
 * @param source - A view with `direction: 'directed'`; in any other view this equals the strength.
 * @returns In the unit of the ties' strength, at least 0; never `null`.
 * @remarks O(n + m).
 * @see Barrat et al. (2004), The Architecture of Complex Weighted Networks, https://doi.org/10.1073/pnas.0400087101
 * @example
 * ```ts
 * const net = network({ ties: [{ source: 'a', target: 'b', strength: 3, directed: true }] });
 * actorInstrength(view(net, { direction: 'directed' })).values.get('b'); // => 3
 * ```
 */
export function actorInstrength(source: SocialNetwork | View): ActorMeasure<'instrength'> {
  const view = asView(source);
  const { offsets } = view.in;
  return actorMeasure('instrength', view, {}, (v) => {
    let sum = 0;
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++) sum += view.inStrength[k]!;
    return sum;
  });
}
