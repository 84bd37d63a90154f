import { oneOf } from '../kernel/options.js';
import type { ActorKind } from '../model/actor.js';
import type { SocialNetwork } from '../model/network.js';
import type { View } from '../view/view.js';
import type { ResultOptions } from './result.js';
import { twoMode } from './shared/two-mode.js';
import { twoModeOptions } from './shared/two-mode-options.js';

/** Options for {@link twoModeProjection}. */
export interface TwoModeProjectionOptions {
  /** Kind of actor that the others take part in. @defaultValue 'space' */
  readonly of?: ActorKind;
  /** Whom to list in pairs: those who take part, or what they take part in. @defaultValue 'actors' */
  readonly onto?: 'actors' | 'spaces';
}

/** Two of one side and what they share of the other. */
export interface ProjectedTie {
  readonly source: string;
  readonly target: string;
  /** Number of shared contacts on the other side. */
  readonly shared: number;
  /** Shared, of all that either has: Jaccard's index. */
  readonly jaccard: number;
  /** Shared, of what the one with fewer has. */
  readonly overlap: number;
}

/** One side of a two-mode network, in pairs. */
export interface TwoModeProjection {
  readonly kind: 'projection';
  readonly level: 'tie';
  readonly name: 'twoModeProjection';
  readonly options: ResultOptions;
  /** Pairs that share at least one, in order of ids. */
  readonly values: readonly ProjectedTie[];
  /** Ties within a side, left out. */
  readonly within: number;
}

/**
 * Who shares a safe space with whom, or which spaces share people: one side of a two-mode network, tied where two have a
 * contact on the other side in common.
 *
 * shared(i, j) = Σ_k B_ik B_jk;  jaccard = shared/(k_i + k_j − shared);  overlap = shared/min(k_i, k_j)
 *
 * A network stands for its ties and its attendance together; a view for what it includes. Only ties between the two sides
 * count.
 *
 * @param source - A network or a view.
 * @param options - Defaults: spaces as what others take part in, actors in pairs.
 * @returns Pairs that share at least one.
 * @throws {SocialCapitalError} `bad-option` on an unknown option, kind or side.
 * @remarks O(Σ degree²) over the other side.
 * @see Breiger (1974), The Duality of Persons and Groups, https://doi.org/10.2307/2576011
 * @example
 * ```ts
 * const net = network({
 *   actors: [{ id: 'a' }, { id: 'b' }, { id: 'lunch', kind: 'space' }, { id: 'choir', kind: 'space' }],
 *   ties: [],
 *   attendance: [{ actor: 'a', space: 'lunch' }, { actor: 'b', space: 'lunch' }, { actor: 'b', space: 'choir' }],
 * });
 * twoModeProjection(net).values[0]; // => { source: 'a', target: 'b', shared: 1, jaccard: 0.5, overlap: 1 }
 * ```
 */
export function twoModeProjection(
  source: SocialNetwork | View,
  options: TwoModeProjectionOptions = {},
): TwoModeProjection {
  const call = 'twoModeProjection';
  const { onto: given = 'actors', ...rest } = options;
  const onto = oneOf(call, 'onto', given, ['actors', 'spaces']);
  const resolved = { ...twoModeOptions(call, rest), onto };
  const { view, second, csr, within } = twoMode(source, resolved.of);
  const side = onto === 'actors' ? 0 : 1;
  const { offsets, targets } = csr;
  const degree = (v: number): number => offsets[v + 1]! - offsets[v]!;
  const values: ProjectedTie[] = [];
  for (let i = 0; i < view.n; i++) {
    if (second[i] !== side) continue;
    const shared = new Map<number, number>();
    for (let a = offsets[i]!; a < offsets[i + 1]!; a++) {
      const k = targets[a]!;
      for (let b = offsets[k]!; b < offsets[k + 1]!; b++) {
        const j = targets[b]!;
        if (j > i) shared.set(j, (shared.get(j) ?? 0) + 1);
      }
    }
    for (const [j, count] of [...shared].sort((x, y) => x[0] - y[0])) {
      values.push({
        source: view.ids[i]!,
        target: view.ids[j]!,
        shared: count,
        jaccard: count / (degree(i) + degree(j) - count),
        overlap: count / Math.min(degree(i), degree(j)),
      });
    }
  }
  return {
    kind: 'projection',
    level: 'tie',
    name: call,
    options: { view: view.options, ...resolved },
    values,
    within,
  };
}
