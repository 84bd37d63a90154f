import { oneOf, resolveOptions } from '../kernel/options.js';
import type { SocialNetwork } from '../model/network.js';
import { asView } from '../view/as-view.js';
import type { View } from '../view/view.js';
import type { ActorMeasure } from './result.js';
import { pathsByStrength } from './shared/costs.js';
import { reach, reachInto } from './shared/paths.js';
import { actorMeasure } from './shared/results.js';

/** Options for {@link actorHarmonic}. */
export interface ActorHarmonicOptions {
  /** In a directed view: distances from the actor along the arcs (`out`) or to it (`in`). @defaultValue 'out' */
  readonly direction?: 'out' | 'in';
  /** Divide by the number of others, so that 1 means tied to everybody. @defaultValue false */
  readonly normalised?: boolean;
  /** Paths by strength: a step costs one over the strength of its tie. @defaultValue false */
  readonly weighted?: boolean;
}

/**
 * Harmonic closeness: one for each neighbour, a half for each actor two steps away, and so on; nothing for those out of
 * reach.
 *
 * H(i) = Σ_j 1/d_ij;  normalised over n − 1
 *
 * Distances are steps, unweighted unless asked for; in a directed view they run outwards, from the actor along the
 * arcs, unless `direction` is `in`.
 *
 * @param source - A network (its default view) or a view.
 * @param options - Defaults: outwards, raw, unweighted.
 * @returns Raw sum, from 0 (isolate) to n − 1 (tied to everybody; by strength there is no such bound); `null` for a safe
 *   space that only carries paths, and normalised where there is nobody else.
 * @throws {SocialCapitalError} `bad-option` on an unknown option or value; `bad-input` when weighted and a strength is
 *   not a finite number above 0.
 * @remarks O(n · m · levels / 256); weighted O(n · m + n² log n).
 * @see Marchiori & Latora (2000), Harmony in the Small-World, https://doi.org/10.1016/S0378-4371(00)00311-3
 * @example
 * ```ts
 * const path = network({ ties: [{ source: 'a', target: 'b' }, { source: 'b', target: 'c' }] });
 * actorHarmonic(path).values.get('a'); // => 1.5
 * ```
 */
export function actorHarmonic(
  source: SocialNetwork | View,
  options: ActorHarmonicOptions = {},
): ActorMeasure<'harmonic'> {
  const given = resolveOptions('actorHarmonic', options, { direction: 'out', normalised: false, weighted: false });
  const direction = oneOf('actorHarmonic', 'direction', given.direction, ['out', 'in']);
  const view = asView(source);
  const { inverse } = given.weighted
    ? pathsByStrength(view, direction, 'actorHarmonic')
    : direction === 'out'
      ? reach(view)
      : reachInto(view);
  return actorMeasure('harmonic', view, given, (v) => {
    if (view.isEnd[v] === 0) return null;
    if (!given.normalised) return inverse[v]!;
    return view.ends < 2 ? null : inverse[v]! / (view.ends - 1);
  });
}
