import { betweenness } from '../kernel/graph/betweenness.js';
import type { SocialNetwork } from '../model/network.js';
import { asView } from '../view/as-view.js';
import type { View } from '../view/view.js';
import type { TieMeasure } from './result.js';
import { remember } from './shared/remember.js';

/**
 * Tie betweenness: for how many pairs of actors a tie lies on the shortest path between them, its own two ends
 * included; where several paths are equally short, the share of them. High marks the thread between two parts.
 *
 * b(e) = Σ_{s,t} σ_st(e) / σ_st, each pair once
 *
 * @param source - A network (its default view) or a view; direction is ignored.
 * @returns Raw counts, one per tie of the view and in its order, from 0 to n²/4; at least 1 for a tie between two ends.
 * @remarks O(n · m).
 * @see Girvan & Newman (2002), Community Structure in Social and Biological Networks,
 *   https://doi.org/10.1073/pnas.122653799
 * @example
 * ```ts
 * const path = network({ ties: [{ source: 'a', target: 'b' }, { source: 'b', target: 'c' }] });
 * tieBetweenness(path).values[0]; // => { source: 'a', target: 'b', value: 2 }
 * ```
 */
export function tieBetweenness(source: SocialNetwork | View): TieMeasure<'betweenness'> {
  const view = asView(source);
  const paths = carried(view);
  return {
    kind: 'measure',
    level: 'tie',
    name: 'betweenness',
    options: { view: view.options },
    values: view.ties.map((tie, index) => ({
      source: view.ids[tie.source]!,
      target: view.ids[tie.target]!,
      value: paths[index]!,
    })),
  };
}

/** Unordered pairs whose paths each tie carries. */
const carried = remember((view) => {
  const { arcs } = betweenness(view.weak, { ends: view.isEnd, arcs: true });
  const paths = new Float64Array(view.ties.length);
  arcs.forEach((share, arc) => {
    paths[view.weakTie[arc]!]! += share / 2;
  });
  return paths;
});
