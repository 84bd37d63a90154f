import { SocialCapitalError } from '../kernel/error.js';
import { solveShifted } from '../kernel/graph/solve-shifted.js';
import { resolveOptions } from '../kernel/options.js';
import type { SocialNetwork } from '../model/network.js';
import { asView } from '../view/as-view.js';
import type { View } from '../view/view.js';
import type { ActorMeasure } from './result.js';
import { actorMeasure } from './shared/results.js';

/** Options for {@link actorKatz}. */
export interface ActorKatzOptions {
  /**
   * What each further step of a chain is worth; above 0 and below 1/λ, λ the largest eigenvalue. By default
   * 1/(k + 1), k the largest in-degree, which is always small enough. @defaultValue null
   */
  readonly attenuation?: number | null;
}

/**
 * Katz centrality: all chains of ties that lead to an actor, longer ones counting less.
 *
 * x(i) = 1 + α Σ_j x(j) over j → i
 *
 * Ties count as 1; in an undirected view they are followed both ways. Raw: what networkx gives with β = 1 and
 * `normalized=False`.
 *
 * @param source - A network (its default view) or a view.
 * @param options - Defaults: attenuation 1/(k + 1).
 * @returns At least 1, which is what an actor has to whom nothing leads; never `null`.
 * @throws {SocialCapitalError} `bad-option` on an unknown option, and on an attenuation that is not above 0 or for which
 *   the sum over chains has no end.
 * @remarks O(m) per sweep, some dozens of sweeps; right to 12 digits.
 * @see Katz (1953), A New Status Index Derived from Sociometric Analysis, https://doi.org/10.1007/BF02289026
 * @example
 * ```ts
 * const path = network({ ties: [{ source: 'a', target: 'b' }, { source: 'b', target: 'c' }] });
 * actorKatz(path, { attenuation: 0.5 }).values.get('b'); // => 4
 * ```
 */
export function actorKatz(source: SocialNetwork | View, options: ActorKatzOptions = {}): ActorMeasure<'katz'> {
  const given = resolveOptions<Required<ActorKatzOptions>>('actorKatz', options, { attenuation: null });
  const view = asView(source);
  const { offsets } = view.in;
  let most = 0;
  for (let v = 0; v < view.n; v++) most = Math.max(most, offsets[v + 1]! - offsets[v]!);
  const attenuation = given.attenuation ?? 1 / (most + 1);
  const x =
    typeof attenuation === 'number' && attenuation > 0 && attenuation < Infinity
      ? solveShifted(view.in, attenuation, new Float64Array(view.n).fill(1))
      : null;
  // Beyond 1/λ the equations still have a solution, but it is no sum over chains: it is not at least 1 everywhere.
  if (x === null || x.some((value) => value < 1 - 1e-9)) {
    throw new SocialCapitalError(
      'bad-option',
      `actorKatz: attenuation is ${String(attenuation)}; give a number above 0 and below 1/λ, λ the largest ` +
        `eigenvalue of the ties (${String(1 / (most + 1))} is always small enough).`,
    );
  }
  return actorMeasure('katz', view, { attenuation }, (v) => x[v]!);
}
