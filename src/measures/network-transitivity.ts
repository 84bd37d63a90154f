import type { SocialNetwork } from '../model/network.js';
import { asView } from '../view/as-view.js';
import type { View } from '../view/view.js';
import type { NetworkMeasure } from './result.js';
import { arcWays } from './shared/arc-ways.js';
import { networkMeasure } from './shared/results.js';
import { closedTriads } from './shared/triads.js';

/**
 * Transitivity: of all chains of three actors, the share whose ends are in contact themselves. Whether contacts of
 * contacts know each other.
 *
 * T = 3 · triangles / Σ_j k_j(k_j − 1)/2; in a directed view the share of chains i → j → k (i ≠ k) with i → k
 *
 * Under `spaces: 'path'` a safe space may stand in the middle of a chain, not at its end.
 *
 * @param source - A network (its default view) or a view.
 * @returns From 0 to 1; `null` when there is no chain of three.
 * @remarks O(m^1.5).
 * @see Holland & Leinhardt (1971), Transitivity in Structural Models of Small Groups,
 *   https://doi.org/10.1177/104649647100200201
 * @example
 * ```ts
 * const ties = [['a', 'b'], ['b', 'c'], ['a', 'c'], ['c', 'd']].map(([source, target]) => ({ source, target }));
 * networkTransitivity(network({ ties })).value; // => 0.6
 * ```
 */
export function networkTransitivity(source: SocialNetwork | View): NetworkMeasure<'transitivity'> {
  const view = asView(source);
  const { isEnd, weak } = view;
  const ways = arcWays(view);
  let chains = 0;
  for (let j = 0; j < view.n; j++) {
    let before = 0;
    let after = 0;
    let mutual = 0;
    for (let k = weak.offsets[j]!; k < weak.offsets[j + 1]!; k++) {
      if (isEnd[weak.targets[k]!] === 0) continue;
      if (ways[k]! & 1) after++;
      if (ways[k]! & 2) before++;
      if (ways[k] === 3) mutual++;
    }
    chains += before * after - mutual;
  }
  let closed = 0;
  closedTriads(view, (i, _, k) => {
    closed += isEnd[i]! & isEnd[k]!;
  });
  return networkMeasure('transitivity', view, chains === 0 ? null : closed / chains);
}
