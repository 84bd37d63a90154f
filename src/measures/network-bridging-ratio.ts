import type { SocialNetwork } from '../model/network.js';
import { asView } from '../view/as-view.js';
import type { View } from '../view/view.js';
import type { NetworkRange } from './result.js';
import { networkRange } from './shared/results.js';
import { typeShares } from './shared/type-shares.js';

/**
 * Bridging ratio: the share of typed ties that reach beyond the own community, bridging and linking together, at least
 * and at most.
 *
 * B = (bridging + linking) / (bonding + bridging + linking)
 *
 * Types are those of the view's `types`. A tie that may be bonding or something else counts only in the larger figure.
 *
 * @param source - A network (its default view) or a view.
 * @returns Least and most, from 0 to 1, equal when every type is certain; `null` when no tie is typed.
 * @remarks O(m).
 * @see Szreter & Woolcock (2004), Health by Association?, https://doi.org/10.1093/ije/dyh013
 * @example
 * ```ts
 * const net = network({
 *   ties: [
 *     { source: 'a', target: 'b', type: 'bonding' },
 *     { source: 'b', target: 'c', type: 'bridging' },
 *     { source: 'b', target: 'd', type: 'linking' },
 *   ],
 * });
 * networkBridgingRatio(net).value?.[0]; // => 0.667
 * ```
 */
export function networkBridgingRatio(source: SocialNetwork | View): NetworkRange<'bridgingRatio'> {
  const view = asView(source);
  const { bonding } = typeShares(view.ties, view.options.types).shares;
  return networkRange('bridgingRatio', view, bonding === null ? null : [1 - bonding[1], 1 - bonding[0]]);
}
