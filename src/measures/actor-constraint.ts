import type { SocialNetwork } from '../model/network.js';
import type { View } from '../view/view.js';
import type { ActorMeasure } from './result.js';
import type { BurtOptions } from './shared/burt.js';
import { burtMeasure } from './shared/burt-measure.js';

/** Options for {@link actorConstraint}. */
export type ActorConstraintOptions = BurtOptions;

/**
 * Burt's constraint: how far an actor's contacts are invested in one another. High means few alternatives; low means a
 * broker.
 *
 * C(i) = Σ_j ( p_ij + Σ_q p_iq · p_qj )²,  j and q over i's contacts
 * p_ij = what passes between i and j, both ways, ÷ all that passes between i and its contacts
 *
 * By default the whole network counts, not the actor's own surroundings alone (as in igraph and networkx). In a directed
 * view what passes both ways is added up: a mutual tie counts twice a one-way one.
 *
 * @param source - A network (its default view) or a view.
 * @param options - Defaults: unweighted, whole network.
 * @returns Unitless; 1 for an actor with one contact, above 1 in some small dense groups; `null` for an isolate.
 * @throws {SocialCapitalError} `bad-option` on an unknown option or model.
 * @remarks O(m^1.5): one pass over the triangles serves all of Burt's measures.
 * @see Burt (2004), Structural Holes and Good Ideas, https://doi.org/10.1086/421787
 * @example
 * ```ts
 * const path = network({ ties: [{ source: 'a', target: 'b' }, { source: 'b', target: 'c' }] });
 * actorConstraint(path).values.get('b'); // => 0.5
 * ```
 */
export function actorConstraint(
  source: SocialNetwork | View,
  options: ActorConstraintOptions = {},
): ActorMeasure<'constraint'> {
  return burtMeasure(
    'actorConstraint',
    'constraint',
    { source, options },
    ({ constraint }) =>
      (v) =>
        constraint[v]!,
  );
}
