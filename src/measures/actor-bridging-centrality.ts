import type { SocialNetwork } from '../model/network.js';
import { asView } from '../view/as-view.js';
import type { View } from '../view/view.js';
import { actorBetweenness } from './actor-betweenness.js';
import type { ActorMeasure } from './result.js';
import { actorMeasure } from './shared/results.js';

/**
 * Bridging centrality after Hwang: betweenness times how far an actor's contacts are better connected than itself. It
 * finds inconspicuous go-betweens and passes over hubs, so never use it to find the central person.
 *
 * BC(i) = b(i) · (1/k(i)) / Σ_j 1/k(j),  j over i's contacts
 *
 * Degrees ignore direction; betweenness is that of the view.
 *
 * @param source - A network (its default view) or a view.
 * @returns At least 0; `null` for an isolate.
 * @remarks O(n · m).
 * @see Hwang et al. (2008), Bridging Centrality: Graph Mining from Element Level to Group Level,
 *   https://doi.org/10.1145/1401890.1401934
 * @example
 * ```ts
 * const path = network({ ties: [{ source: 'a', target: 'b' }, { source: 'b', target: 'c' }] });
 * actorBridgingCentrality(path).values.get('b'); // => 0.25
 * ```
 */
export function actorBridgingCentrality(source: SocialNetwork | View): ActorMeasure<'bridgingCentrality'> {
  const view = asView(source);
  const between = [...actorBetweenness(view).values.values()];
  const { offsets, targets } = view.weak;
  const degree = (v: number): number => offsets[v + 1]! - offsets[v]!;
  return actorMeasure('bridgingCentrality', view, {}, (v) => {
    if (degree(v) === 0) return null;
    let sum = 0;
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++) sum += 1 / degree(targets[k]!);
    return between[v]! / degree(v) / sum;
  });
}
