import type { SocialNetwork } from '../model/network.js';
import { asView } from '../view/as-view.js';
import type { View } from '../view/view.js';
import type { NetworkMeasure } from './result.js';
import { mixing } from './shared/mixing.js';
import { networkMeasure } from './shared/results.js';

/**
 * Homophily as nominal assortativity: how much more often ties join actors of the same group than the groups' shares of
 * all ends of ties would make it.
 *
 * r = (Σ_g e_gg − Σ_g a_g b_g) / (1 − Σ_g a_g b_g),  e_gh share of arcs from g to h, a_g and b_g its row and column sums
 *
 * Groups are those of the view's `by`. Ties of an actor without a group do not count.
 *
 * @param source - A network (its default view) or a view.
 * @returns From −1 to 1; 0 as by chance, 1 when every tie stays inside; `null` without ties, and when all ties lie within
 *   one and the same group, where chance alone gives 1.
 * @remarks O(m + groups²).
 * @see Newman (2003), Mixing Patterns in Networks, https://doi.org/10.1103/PhysRevE.67.026126
 * @example
 * ```ts
 * const net = network({
 *   actors: [{ id: 'a', sector: 'faith' }, { id: 'b', sector: 'faith' }, { id: 'c', sector: 'statutory' }],
 *   ties: [{ source: 'a', target: 'b' }, { source: 'b', target: 'c' }],
 * });
 * networkHomophily(net).value; // => -0.333
 * ```
 */
export function networkHomophily(source: SocialNetwork | View): NetworkMeasure<'homophily'> {
  const view = asView(source);
  const groups = view.sectors.length;
  const { counts, arcs } = mixing(view);
  let inside = 0;
  let chance = 0;
  for (let g = 0; g < groups; g++) {
    let from = 0;
    let to = 0;
    for (let h = 0; h < groups; h++) {
      from += counts[g * groups + h]!;
      to += counts[h * groups + g]!;
    }
    inside += counts[g * groups + g]!;
    chance += from * to;
  }
  // Whole numbers as long as possible: multiply numerator and denominator by the square of the arcs.
  const room = arcs * arcs - chance;
  return networkMeasure('homophily', view, room === 0 ? null : (inside * arcs - chance) / room);
}
