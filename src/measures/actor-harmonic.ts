import type { SocialNetwork } from '../model/network.js';
import { asView } from '../view/as-view.js';
import type { View } from '../view/view.js';
import type { ActorMeasure } from './result.js';
import { reach } from './shared/paths.js';
import { actorMeasure } from './shared/results.js';

/**
 * Harmonic closeness: one for each neighbour, a half for each actor two steps away, and so on; nothing for those out of
 * reach.
 *
 * H(i) = Σ_j 1/d_ij
 *
 * Distances are steps, unweighted; in a directed view they run outwards, from the actor along the arcs.
 *
 * @param source - A network (its default view) or a view.
 * @returns Raw sum, from 0 (isolate) to n − 1 (tied to everybody); `null` for a safe space that only carries paths.
 * @remarks O(n · m · levels / 256).
 * @see Marchiori & Latora (2000), Harmony in the Small-World, https://doi.org/10.1016/S0378-4371(00)00311-3
 * @example
 * ```ts
 * const path = network({ ties: [{ source: 'a', target: 'b' }, { source: 'b', target: 'c' }] });
 * actorHarmonic(path).values.get('a'); // => 1.5
 * ```
 */
export function actorHarmonic(source: SocialNetwork | View): ActorMeasure<'harmonic'> {
  const view = asView(source);
  const { inverse } = reach(view);
  return actorMeasure('harmonic', view, {}, (v) => (view.isEnd[v] === 0 ? null : inverse[v]!));
}
