import { resolveOptions } from '../kernel/options.js';
import type { SocialNetwork } from '../model/network.js';
import { asView } from '../view/as-view.js';
import type { View } from '../view/view.js';
import type { ActorMeasure } from './result.js';
import { pathsByStrength } from './shared/costs.js';
import { pathsThrough } from './shared/paths.js';
import { actorMeasure } from './shared/results.js';

/** Options for {@link actorBetweenness}. */
export interface ActorBetweennessOptions {
  /** Divide by the number of pairs of others, so that 1 means every shortest path. @defaultValue false */
  readonly normalised?: boolean;
  /** Paths by strength: a step costs one over the strength of its tie, so that strong ties are short. @defaultValue false */
  readonly weighted?: boolean;
}

/**
 * Betweenness: for how many pairs of others an actor lies on the shortest path between them; where several paths are
 * equally short, the share of them.
 *
 * b(i) = Σ_{s,t ≠ i} σ_st(i) / σ_st,  σ_st = number of shortest paths from s to t
 *
 * Each pair counts once, in a directed view each way. Paths are unweighted unless asked for; by strength, lengths within
 * 10⁻¹⁰ of each other (relative) are equal. Under `spaces: 'path'` safe spaces carry
 * paths, and have a betweenness, but are the end of none.
 *
 * @param source - A network (its default view) or a view.
 * @param options - Defaults: raw counts.
 * @returns Raw: 0 to (n − 1)(n − 2)/2, twice that when directed. Normalised: 0 to 1, `null` where there is no pair of
 *   others.
 * @throws {SocialCapitalError} `bad-option` on an unknown option; `bad-input` when weighted and a strength is not a
 *   finite number above 0.
 * @remarks O(n · m), by Brandes' algorithm; weighted O(n · m + n² log n).
 * @see Freeman (1977), A Set of Measures of Centrality Based on Betweenness, https://doi.org/10.2307/3033543
 * @example
 * ```ts
 * const path = network({ ties: [{ source: 'a', target: 'b' }, { source: 'b', target: 'c' }] });
 * actorBetweenness(path).values.get('b'); // => 1
 * ```
 */
export function actorBetweenness(
  source: SocialNetwork | View,
  options: ActorBetweennessOptions = {},
): ActorMeasure<'betweenness'> {
  const resolved = resolveOptions('actorBetweenness', options, { normalised: false, weighted: false });
  const view = asView(source);
  const paths = resolved.weighted ? pathsByStrength(view, 'out', 'actorBetweenness').vertices : pathsThrough(view);
  return actorMeasure('betweenness', view, resolved, (v) => {
    if (!resolved.normalised) return view.directed ? paths[v]! : paths[v]! / 2;
    const others = view.ends - view.isEnd[v]!;
    return others < 2 ? null : paths[v]! / (others * (others - 1));
  });
}
