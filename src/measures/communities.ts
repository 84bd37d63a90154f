import { resolveOptions } from '../kernel/options.js';
import { seededRandom } from '../kernel/random.js';
import type { SocialNetwork } from '../model/network.js';
import { asView } from '../view/as-view.js';
import type { View } from '../view/view.js';
import type { ActorMembership } from './result.js';
import { bySize } from './shared/by-size.js';
import { checkWhole } from './shared/draw-options.js';
import { graphCommunities } from './shared/graphology.js';
import { checkResolution } from './shared/check-resolution.js';
import { actorMembership } from './shared/results.js';
import { showResult } from './shared/show-result.js';

/** Options for {@link communities}. */
export interface CommunitiesOptions {
  /** Any whole number; the same seed gives the same communities. @defaultValue 1 */
  readonly seed?: number;
  /** How often to search; the best counts. @defaultValue 100 */
  readonly runs?: number;
  /** Above 1 more and smaller communities, below 1 fewer. @defaultValue 1 */
  readonly resolution?: number;
  /** Use tie strength; if false every tie counts 1. @defaultValue false */
  readonly weighted?: boolean;
}

/** Communities with how good they are. */
export interface Communities extends ActorMembership<'community'> {
  /** How many there are. */
  readonly count: number;
  /** Modularity of this division; `null` without ties. */
  readonly modularity: number | null;
}

/**
 * Communities: groups with more ties inside than between, as the ties alone would have them, by the Louvain method, the
 * best of several runs. Compare them with the groups that participants named by {@link partitionAgreement}.
 *
 * Q = Σ_c [ L_c/m − γ (k_c/2m)² ] as large as found,  L_c ties inside c, k_c ends of ties in c, γ resolution
 *
 * A search, not a proof: a better division may exist, and quite different ones may be as good.
 *
 * @param source - A network (its default view) or a view; direction is ignored.
 * @param options - Defaults: seed 1, best of 100 runs, resolution 1, unweighted.
 * @returns Number of the community of each actor, from 1, the largest first; an isolate is one of its own. Never `null`.
 * @throws {SocialCapitalError} `bad-option` on an unknown option, a seed or number of runs that is no whole number, runs
 *   below 1, or a resolution that is not above 0.
 * @remarks About O(runs · m).
 * @see Blondel et al. (2008), Fast Unfolding of Communities in Large Networks,
 *   https://doi.org/10.1088/1742-5468/2008/10/P10008
 * @example
 * ```ts
 * const ties = [['a', 'b'], ['b', 'c'], ['a', 'c'], ['c', 'd'], ['d', 'e'], ['e', 'f'], ['d', 'f']];
 * const found = communities(network({ ties: ties.map(([source = '', target = '']) => ({ source, target })) }));
 * [...found.values.values()]; // => [1, 1, 1, 2, 2, 2]
 * found.modularity; // => 0.3571
 * ```
 */
export function communities(source: SocialNetwork | View, options: CommunitiesOptions = {}): Communities {
  const resolved = resolveOptions('communities', options, { seed: 1, runs: 100, resolution: 1, weighted: false });
  checkWhole('communities', 'seed', resolved.seed, -Number.MAX_SAFE_INTEGER);
  checkWhole('communities', 'runs', resolved.runs, 1);
  checkResolution('communities', resolved.resolution);
  const view = asView(source);
  const found =
    view.weak.targets.length === 0
      ? { of: Int32Array.from(view.ids.keys()), modularity: null }
      : graphCommunities(view, resolved, resolved.runs, seededRandom(resolved.seed));
  const { of, sizes } = inOrder(found.of);
  const number = bySize({ of, sizes });
  return showResult(
    {
      ...actorMembership('community', view, resolved, (v) => number[v]!),
      count: sizes.length,
      modularity: found.modularity,
    },
    view,
  );
}

/** Numbers parts in the order of their first members. */
function inOrder(of: Int32Array): { readonly of: Int32Array; readonly sizes: Uint32Array } {
  const number = new Map<number, number>();
  const renamed = of.map((part) => {
    const known = number.get(part) ?? number.size;
    number.set(part, known);
    return known;
  });
  const sizes = new Uint32Array(number.size);
  for (const part of renamed) sizes[part]!++;
  return { of: renamed, sizes };
}
