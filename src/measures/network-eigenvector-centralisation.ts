import type { SocialNetwork } from '../model/network.js';
import { asView } from '../view/as-view.js';
import type { View } from '../view/view.js';
import { actorEigenvector } from './actor-eigenvector.js';
import type { NetworkMeasure } from './result.js';
import { lead } from './shared/lead.js';
import { networkMeasure } from './shared/results.js';

/**
 * Eigenvector centralisation after Freeman: how far one actor is better placed than all others by
 * {@link actorEigenvector}.
 *
 * Σ_i (x_max − x_i) / (n − 2),  x scaled so that x_max = 1
 *
 * The denominator is that of igraph: one tied pair among isolates, which no star exceeds.
 *
 * @param source - A network (its default view) or a view; direction is ignored.
 * @returns From 0 (all alike) to 1; `null` with fewer than three actors, without ties, and where the vector was not found.
 * @remarks O(m) per step of a restarted Lanczos iteration.
 * @see Bonacich (1972), Factoring and Weighting Approaches to Status Scores,
 *   https://doi.org/10.1080/0022250X.1972.9989806
 * @example
 * ```ts
 * const path = network({ ties: [{ source: 'a', target: 'b' }, { source: 'b', target: 'c' }] });
 * networkEigenvectorCentralisation(path).value; // => 0.5858
 * ```
 */
export function networkEigenvectorCentralisation(
  source: SocialNetwork | View,
): NetworkMeasure<'eigenvectorCentralisation'> {
  const view = asView(source);
  const values = [...actorEigenvector(view).values.values()];
  const known = values.filter((value) => value !== null);
  const value = view.n < 3 || known.length < values.length ? null : lead(known) / (view.n - 2);
  return networkMeasure('eigenvectorCentralisation', view, value);
}
