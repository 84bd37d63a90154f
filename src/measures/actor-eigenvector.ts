import type { Csr } from '../kernel/graph/csr.js';
import { leadingVector } from '../kernel/graph/leading-vector.js';
import type { SocialNetwork } from '../model/network.js';
import { asView } from '../view/as-view.js';
import type { View } from '../view/view.js';
import type { ActorMeasure } from './result.js';
import { parts } from './shared/parts.js';
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
 * @remarks O(m) per step of a restarted Lanczos iteration, some dozens of steps as a rule.
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
  const { offsets } = view.weak;
  const { count, of, sizes } = parts(view);
  const members = Array.from(sizes, (size) => new Uint32Array(size));
  const filled = new Uint32Array(count);
  of.forEach((part, v) => {
    members[part]![filled[part]!++] = v;
  });
  const found: { readonly actors: Uint32Array; readonly result: ReturnType<typeof leadingVector> }[] = [];
  let best = 0;
  // Parts in order of their largest degree, which bounds λ, so that most need not be solved.
  const bounds = members.map((actors) => actors.reduce((most, v) => Math.max(most, offsets[v + 1]! - offsets[v]!), 0));
  for (const part of [...bounds.keys()].sort((a, b) => bounds[b]! - bounds[a]! || a - b)) {
    if (bounds[part] === 0 || bounds[part]! < best * (1 - 1e-9)) break;
    const actors = members[part]!;
    const result = leadingVector(count === 1 ? view.weak : subgraph(view.weak, actors));
    found.push({ actors, result });
    best = Math.max(best, result.value);
  }
  const values = Array.from<unknown, number | null>(view.ids, () => (best === 0 ? null : 0));
  let converged = true;
  for (const { actors, result } of found) {
    if (result.value < best * (1 - 1e-9)) continue;
    converged &&= result.converged;
    actors.forEach((v, k) => {
      values[v] = result.converged ? result.vector[k]! : null;
    });
  }
  return { values, converged };
});

/** One connected part with indices of its own. */
function subgraph(csr: Csr, members: Uint32Array): Csr {
  const own = new Map(Array.from(members, (v, k) => [v, k] as const));
  const offsets = new Uint32Array(members.length + 1);
  const targets: number[] = [];
  members.forEach((v, k) => {
    for (let a = csr.offsets[v]!; a < csr.offsets[v + 1]!; a++) targets.push(own.get(csr.targets[a]!)!);
    offsets[k + 1] = targets.length;
  });
  return { n: members.length, offsets, targets: Uint32Array.from(targets) };
}
