import type { SocialNetwork } from '../model/network.js';
import { asView } from '../view/as-view.js';
import type { View } from '../view/view.js';
import type { NetworkMeasure } from './result.js';
import { fragmentation } from './shared/fragmentation.js';
import { networkMeasure } from './shared/results.js';

/**
 * Connectedness after Krackhardt: the share of pairs of actors who can reach each other over some chain of ties; one
 * less {@link networkFragmentation}.
 *
 * C = Σ_g s_g(s_g − 1) / (n(n − 1)),  s_g = size of part g
 *
 * @param source - A network (its default view) or a view; direction is ignored.
 * @returns From 0 (no ties) to 1 (one connected part); `null` with fewer than two actors.
 * @remarks O(n + m).
 * @see Krackhardt (1994), Graph Theoretical Dimensions of Informal Organizations, in Carley & Prietula (eds),
 *   Computational Organization Theory, Erlbaum, 89–111
 * @example
 * ```ts
 * const net = network({ actors: [{ id: 'a' }, { id: 'b' }, { id: 'c' }], ties: [{ source: 'b', target: 'c' }] });
 * networkConnectedness(net).value; // => 0.333
 * ```
 */
export function networkConnectedness(source: SocialNetwork | View): NetworkMeasure<'connectedness'> {
  const view = asView(source);
  const apart = fragmentation(view);
  return networkMeasure('connectedness', view, apart === null ? null : 1 - apart);
}
