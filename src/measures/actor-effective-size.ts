import type { SocialNetwork } from '../model/network.js';
import type { View } from '../view/view.js';
import type { ActorMeasure } from './result.js';
import type { BurtOptions } from './shared/burt.js';
import { burtMeasure } from './shared/burt-measure.js';

/** Options for {@link actorEffectiveSize}. */
export type ActorEffectiveSizeOptions = BurtOptions;

/**
 * Burt's effective size: how many contacts an actor has that do not duplicate one another.
 *
 * ES(i) = Σ_j [ 1 − Σ_q p_iq · m_jq ],  j and q ≠ j over i's contacts
 * p_iq = share of i's exchange that goes to q, m_jq = j's exchange with q ÷ j's largest
 *
 * Unweighted and undirected this is k − 2t/k, with t ties among the k contacts.
 *
 * By default the whole network counts, not the actor's own surroundings alone (as in igraph and networkx). In a directed
 * view what passes both ways is added up: a mutual tie counts twice a one-way one.
 *
 * @param source - A network (its default view) or a view.
 * @param options - Defaults: unweighted, whole network.
 * @returns From 1 to the number of contacts when unweighted and undirected; `null` for an isolate.
 * @throws {SocialCapitalError} `bad-option` on an unknown option or model.
 * @remarks O(m^1.5): one pass over the triangles serves all of Burt's measures.
 * @see Burt (2004), Structural Holes and Good Ideas, https://doi.org/10.1086/421787
 * @example
 * ```ts
 * const path = network({ ties: [{ source: 'a', target: 'b' }, { source: 'b', target: 'c' }] });
 * actorEffectiveSize(path).values.get('b'); // => 2
 * ```
 */
export function actorEffectiveSize(
  source: SocialNetwork | View,
  options: ActorEffectiveSizeOptions = {},
): ActorMeasure<'effectiveSize'> {
  return burtMeasure(
    'actorEffectiveSize',
    'effectiveSize',
    { source, options },
    ({ effectiveSize }) =>
      (v) =>
        effectiveSize[v]!,
  );
}
