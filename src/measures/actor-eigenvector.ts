import type { SocialNetwork } from '../model/network.js';
import { asView } from '../view/as-view.js';
import type { View } from '../view/view.js';
import type { ActorMeasure } from './result.js';
import { leadingParts } from './shared/leading-parts.js';
import { remember } from './shared/remember.js';
import { actorMeasure } from './shared/results.js';

/**
 * Eigenvector centrality: an actor counts for as much as its contacts do.
 *
 * λ x(i) = Σ_j x(j) over contacts j, with λ as large as possible; the largest x is 1
 *
 * Each connected part has a λ of its own. The leading part is the one with the largest, and actors of all others have
 * 0; where several parts share the largest λ (within 10⁻⁹), each of them has a largest entry of 1. Ties count as 1 and
 * direction is ignored.
 *
 * @param source - A network (its default view) or a view.
 * @returns From 0 to 1, above 0 throughout the leading part; `null` for everybody when there is no tie. A part whose
 *   vector cannot be found to 10 digits (a path of many thousand actors) is `null`, and `options.converged` is false.
 * @remarks O(m) per step of a Lanczos iteration, restarted when need be, some dozens of steps as a rule. Right to 12 digits
 *   as a rule. Where two groups of like strength hang together by a thread, λ hardly stands out from the second largest
 *   eigenvalue λ₂, and no method in double precision leaves more than an error of some 10⁻¹⁴ · λ/(λ − λ₂).
 * @see Bonacich (1972), Factoring and Weighting Approaches to Status Scores,
 *   https://doi.org/10.1080/0022250X.1972.9989806
 * @example
 * ```ts
 * const path = network({ ties: [{ source: 'a', target: 'b' }, { source: 'b', target: 'c' }] });
 * actorEigenvector(path).values.get('a'); // => 0.7071
 * ```
 */
export function actorEigenvector(source: SocialNetwork | View): ActorMeasure<'eigenvector'> {
  const view = asView(source);
  const { values, converged } = eigenvector(view);
  return actorMeasure('eigenvector', view, { converged }, (v) => values[v]!);
}

const eigenvector = remember((view) => {
  const { found, value, converged } = leadingParts(view.weak);
  const values = Array.from<unknown, number | null>(view.ids, () => (value === 0 ? null : 0));
  for (const { members, vector } of found) {
    members.forEach((v, k) => {
      values[v] = vector === null ? null : vector[k]!;
    });
  }
  return { values, converged };
});
