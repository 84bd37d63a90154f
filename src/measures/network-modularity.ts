import { resolveOptions } from '../kernel/options.js';
import type { SocialNetwork } from '../model/network.js';
import { asView } from '../view/as-view.js';
import type { View } from '../view/view.js';
import type { ActorMembership, NetworkMeasure } from './result.js';
import { checkResolution } from './shared/check-resolution.js';
import { graphModularity } from './shared/graphology.js';
import { networkMeasure } from './shared/results.js';
import { showResult } from './shared/show-result.js';

/** Options for {@link networkModularity}. */
export interface NetworkModularityOptions {
  /** A division of the actors, as from `communities`; `null` means the groups of the view's `by`. @defaultValue null */
  readonly division?: Pick<ActorMembership, 'values'> | null;
  /** Weight of what chance would give. @defaultValue 1 */
  readonly resolution?: number;
  /** Use tie strength; if false every tie counts 1. @defaultValue false */
  readonly weighted?: boolean;
}

/** Modularity, with who could not be counted. */
export interface Modularity extends NetworkMeasure<'modularity'> {
  /** Actors without a group, left out with their ties. */
  readonly excluded: number;
}

/**
 * Modularity of stated groups or of any division: the share of ties inside the groups, less what it would be if every
 * actor kept its number of ties but chose partners at random.
 *
 * Q = Σ_c [ L_c/m − γ (k_c/2m)² ];  directed Σ_c [ L_c/m − γ k_out,c k_in,c/m² ]
 *
 * @param source - A network (its default view) or a view.
 * @param options - Defaults: the stated groups, resolution 1, unweighted.
 * @returns From −1/2 up to, not including, 1 (with resolution 1); 0 with a single group; `null` without ties.
 * @throws {SocialCapitalError} `bad-option` on an unknown option or a resolution that is not above 0.
 * @remarks O(n + m), by graphology-metrics.
 * @see Newman & Girvan (2004), Finding and Evaluating Community Structure in Networks,
 *   https://doi.org/10.1103/PhysRevE.69.026113
 * @example
 * ```ts
 * const net = network({
 *   actors: ['a', 'b', 'c', 'd'].map((id, v) => ({ id, sector: v < 2 ? 'faith' : 'statutory' })),
 *   ties: [{ source: 'a', target: 'b' }, { source: 'c', target: 'd' }],
 * });
 * networkModularity(net).value; // => 0.5
 * ```
 */
export function networkModularity(source: SocialNetwork | View, options: NetworkModularityOptions = {}): Modularity {
  const call = 'networkModularity';
  const { division, ...weighing } = resolveOptions<Required<NetworkModularityOptions>>(call, options, {
    division: null,
    resolution: 1,
    weighted: false,
  });
  checkResolution(call, weighing.resolution);
  const view = asView(source);
  const groupOf = division === null ? view.sectorOf : Int32Array.from(view.ids, (id) => division.values.get(id) ?? -1);
  return showResult(
    {
      ...networkMeasure('modularity', view, graphModularity(view, groupOf, weighing), weighing),
      excluded: groupOf.reduce((count, group) => count + (group < 0 ? 1 : 0), 0),
    },
    view,
  );
}
