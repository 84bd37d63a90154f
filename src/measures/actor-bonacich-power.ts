import { SocialCapitalError } from '../kernel/error.js';
import { solveShifted } from '../kernel/graph/solve-shifted.js';
import { resolveOptions } from '../kernel/options.js';
import type { SocialNetwork } from '../model/network.js';
import { asView } from '../view/as-view.js';
import type { View } from '../view/view.js';
import type { ActorMeasure } from './result.js';
import { actorMeasure } from './shared/results.js';

/** Options for {@link actorBonacichPower}. */
export interface ActorBonacichPowerOptions {
  /**
   * How contacts' power adds to one's own: above 0, well connected contacts help; below 0, contacts who depend on the
   * actor do; 0 is the degree. @defaultValue 0.1
   */
  readonly exponent?: number;
}

/**
 * Bonacich power: an actor's ties, weighted by how powerful those are to whom they lead.
 *
 * c = α (I − βA)⁻¹ A 1,  α such that Σ c² = n
 *
 * Ties count as 1; in a directed view they are followed along the arcs.
 *
 * @param source - A network (its default view) or a view.
 * @param options - Defaults: exponent 0.1, as in igraph's examples.
 * @returns Unitless; 0 for an isolate, below 0 for some with a negative exponent; `null` for everybody without ties, and
 *   where the equations have no single solution.
 * @throws {SocialCapitalError} `bad-option` on an unknown option or an exponent that is no finite number.
 * @remarks O(n³) up to 1,500 actors where |β| times the largest degree is 1 or more; otherwise O(m) per sweep.
 * @see Bonacich (1987), Power and Centrality: A Family of Measures, https://doi.org/10.1086/228631
 * @example
 * ```ts
 * const path = network({ ties: [{ source: 'a', target: 'b' }, { source: 'b', target: 'c' }] });
 * actorBonacichPower(path, { exponent: 0 }).values.get('b'); // => 1.414
 * ```
 */
export function actorBonacichPower(
  source: SocialNetwork | View,
  options: ActorBonacichPowerOptions = {},
): ActorMeasure<'bonacichPower'> {
  const resolved = resolveOptions('actorBonacichPower', options, { exponent: 0.1 });
  const { exponent } = resolved;
  if (!(typeof exponent === 'number' && Number.isFinite(exponent))) {
    throw new SocialCapitalError('bad-option', `actorBonacichPower: exponent is ${String(exponent)}; give a number.`);
  }
  const view = asView(source);
  const { offsets } = view.out;
  const degrees = Float64Array.from(view.ids, (_, v) => offsets[v + 1]! - offsets[v]!);
  const x = solveShifted(view.out, exponent, degrees);
  let squares = 0;
  for (const value of x ?? []) squares += value * value;
  const scale = Math.sqrt(view.n / squares);
  return actorMeasure('bonacichPower', view, resolved, (v) => (x === null || squares === 0 ? null : x[v]! * scale));
}
