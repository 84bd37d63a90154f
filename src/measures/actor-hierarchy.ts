import type { SocialNetwork } from '../model/network.js';
import type { View } from '../view/view.js';
import type { ActorMeasure } from './result.js';
import type { BurtOptions } from './shared/burt.js';
import { burtMeasure } from './shared/burt-measure.js';

/** Options for {@link actorHierarchy}. */
export type ActorHierarchyOptions = BurtOptions;

/**
 * Burt's hierarchy: whether an actor's constraint comes from one contact or from all alike.
 *
 * H(i) = Σ_j (c_ij / C̄) ln(c_ij / C̄) / (n ln n),  c_ij = ( p_ij + Σ_q p_iq · p_qj )², C̄ = C(i)/n, n contacts
 *
 * By default the whole network counts, not the actor's own surroundings alone (as in igraph and networkx). In a directed
 * view what passes both ways is added up: a mutual tie counts twice a one-way one.
 *
 * @param source - A network (its default view) or a view.
 * @param options - Defaults: unweighted, whole network.
 * @returns From 0 (all alike) to 1 (one contact); `null` for an isolate.
 * @throws {SocialCapitalError} `bad-option` on an unknown option or model.
 * @remarks O(m^1.5): one pass over the triangles serves all of Burt's measures.
 * @see Burt (2004), Structural Holes and Good Ideas, https://doi.org/10.1086/421787
 * @example
 * ```ts
 * const path = network({ ties: [{ source: 'a', target: 'b' }, { source: 'b', target: 'c' }] });
 * actorHierarchy(path).values.get('b'); // => 0
 * ```
 */
export function actorHierarchy(
  source: SocialNetwork | View,
  options: ActorHierarchyOptions = {},
): ActorMeasure<'hierarchy'> {
  return burtMeasure('actorHierarchy', 'hierarchy', { source, options }, ({ hierarchy }) => {
    const values = hierarchy();
    return (v) => values[v]!;
  });
}
