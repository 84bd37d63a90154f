import { betweenness } from '../kernel/graph/betweenness.js';
import { resolveOptions } from '../kernel/options.js';
import type { SocialNetwork } from '../model/network.js';
import { asView } from '../view/as-view.js';
import type { View } from '../view/view.js';
import type { TieMeasure } from './result.js';
import { arcsByStrength } from './shared/costs.js';
import { remember } from './shared/remember.js';
import { tieMeasure } from './shared/results.js';

/** Options for {@link tieBetweenness}. */
export interface TieBetweennessOptions {
  /** Paths by strength: a step costs one over the strength of its tie. @defaultValue false */
  readonly weighted?: boolean;
}

/**
 * Tie betweenness: for how many pairs of actors a tie lies on the shortest path between them, its own two ends
 * included; where several paths are equally short, the share of them. High marks the thread between two parts.
 *
 * b(e) = Σ_{s,t} σ_st(e) / σ_st, each pair once
 *
 * @param source - A network (its default view) or a view; direction is ignored.
 * @param options - Defaults: unweighted paths.
 * @returns Raw counts, one per tie of the view and in its order, from 0 to n²/4; at least 1 for a tie between two ends.
 * @throws {SocialCapitalError} `bad-option` on an unknown option; `bad-input` when weighted and a strength is not a
 *   finite number above 0.
 * @remarks O(n · m); weighted O(n · m + n² log n).
 * @see Girvan & Newman (2002), Community Structure in Social and Biological Networks,
 *   https://doi.org/10.1073/pnas.122653799
 * @example
 * ```ts
 * const path = network({ ties: [{ source: 'a', target: 'b' }, { source: 'b', target: 'c' }] });
 * tieBetweenness(path).values[0]; // => { source: 'a', target: 'b', value: 2 }
 * ```
 */
export function tieBetweenness(
  source: SocialNetwork | View,
  options: TieBetweennessOptions = {},
): TieMeasure<'betweenness'> {
  const resolved = resolveOptions('tieBetweenness', options, { weighted: false });
  const view = asView(source);
  const paths = resolved.weighted ? perTie(view, arcsByStrength(view, 'tieBetweenness')) : carried(view);
  return tieMeasure('betweenness', view, resolved, (tie) => paths[tie]!);
}

/** Unordered pairs whose paths each tie carries. */
const carried = remember((view) => perTie(view, betweenness(view.weak, { ends: view.isEnd, arcs: true }).arcs));

function perTie(view: View, arcs: Float64Array): Float64Array {
  const paths = new Float64Array(view.ties.length);
  arcs.forEach((share, arc) => {
    paths[view.weakTie[arc]!]! += share / 2;
  });
  return paths;
}
