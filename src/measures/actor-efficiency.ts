import type { SocialNetwork } from '../model/network.js';
import type { View } from '../view/view.js';
import type { ActorMeasure } from './result.js';
import type { BurtOptions } from './shared/burt.js';
import { burtMeasure } from './shared/burt-measure.js';

/** Options for {@link actorEfficiency}. */
export type ActorEfficiencyOptions = BurtOptions;

/**
 * Burt's efficiency: effective size per contact. 1 means that no contact is redundant.
 *
 * E(i) = ES(i) / number of contacts (not in- plus out-degree)
 *
 * By default the whole network counts, not the actor's own surroundings alone (as in igraph and networkx). In a directed
 * view what passes both ways is added up: a mutual tie counts twice a one-way one.
 *
 * @param source - A network (its default view) or a view.
 * @param options - Defaults: unweighted, whole network.
 * @returns Up to 1, above 0 when unweighted and undirected; `null` for an isolate.
 * @throws {SocialCapitalError} `bad-option` on an unknown option or model.
 * @remarks O(m^1.5): one pass over the triangles serves all of Burt's measures.
 * @see Burt (2004), Structural Holes and Good Ideas, https://doi.org/10.1086/421787
 * @example
 * ```ts
 * const path = network({ ties: [{ source: 'a', target: 'b' }, { source: 'b', target: 'c' }] });
 * actorEfficiency(path).values.get('b'); // => 1
 * ```
 */
export function actorEfficiency(
  source: SocialNetwork | View,
  options: ActorEfficiencyOptions = {},
): ActorMeasure<'efficiency'> {
  return burtMeasure(
    'actorEfficiency',
    'efficiency',
    { source, options },
    ({ effectiveSize }) =>
      (v, contacts) =>
        effectiveSize[v]! / contacts,
  );
}
