import type { SocialNetwork } from '../model/network.js';
import { asView } from '../view/as-view.js';
import type { View } from '../view/view.js';
import type { NetworkShares } from './result.js';
import { typeShares } from './shared/type-shares.js';
import { showResult } from './shared/show-result.js';

/**
 * Shares of bonding, bridging and linking among the ties of the network, at least and at most: a tie whose type is not
 * certain counts for none at least and for each possible type at most.
 *
 * share(type) = ties of the type / typed ties
 *
 * The view's `types` says which type counts: the stated one (several where informants differ), the one inferred by rule
 * (several where something about an end is unknown), or only where both are one and the same.
 *
 * @param source - A network (its default view) or a view.
 * @returns Counts and [least, most] shares by type, from 0 to 1; `null` when no tie is typed. Untyped ties are counted.
 * @remarks O(m).
 * @see Szreter & Woolcock (2004), Health by Association?, https://doi.org/10.1093/ije/dyh013
 * @example
 * ```ts
 * const net = network({ ties: [{ source: 'a', target: 'b', type: 'bonding' }, { source: 'b', target: 'c' }] });
 * networkTypeShares(net).value.shares.bonding; // => [1, 1]
 * ```
 */
export function networkTypeShares(source: SocialNetwork | View): NetworkShares<'typeShares'> {
  const view = asView(source);
  return showResult(
    {
      kind: 'shares',
      level: 'network',
      name: 'typeShares',
      options: { view: view.options },
      value: typeShares(view.ties, view.options.types),
    },
    view,
  );
}
