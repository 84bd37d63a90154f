import { SocialCapitalError } from '../kernel/error.js';
import { resolveOptions } from '../kernel/options.js';
import { inferType } from '../model/infer-type.js';
import type { SocialNetwork } from '../model/network.js';
import { asView } from '../view/as-view.js';
import type { View } from '../view/view.js';
import type { ResultOptions, TypeShares } from './result.js';
import { countTypes } from './shared/count-types.js';

/** Options for {@link typeSensitivity}. */
export interface TypeSensitivityOptions {
  /** Differences in power to try as the sign of a gradient, each above 0. @defaultValue [1, 2] */
  readonly gaps?: readonly number[];
}

/** What one way of telling a gradient of power makes of the ties. */
export interface TypeSensitivityRow extends Pick<TypeShares, 'counts' | 'shares'> {
  /** `authority`: exactly one end holds formal power. `gap`: power differs by at least `gap`, authority left aside. */
  readonly rule: 'authority' | 'gap';
  /** The difference in power, for `gap`. */
  readonly gap: number | null;
}

/** How the types of the ties depend on the rule. */
export interface TypeSensitivity {
  readonly kind: 'sensitivity';
  readonly level: 'network';
  readonly name: 'typeSensitivity';
  readonly options: ResultOptions;
  readonly rows: readonly TypeSensitivityRow[];
}

/**
 * How many ties would be bonding, bridging and linking under other signs of a gradient of power: formal authority, or a
 * difference of power numbers. The headline often hangs on how one hub is coded, so print this beside it.
 *
 * @param source - A network (its default view) or a view; its `types` and `gap` play no part.
 * @param options - Defaults: gaps of 1 and 2.
 * @returns A row for authority and one per gap: least and most number of ties by type, and shares of all ties.
 * @throws {SocialCapitalError} `bad-option` on an unknown option or a gap that is not above 0.
 * @remarks O(m) per row.
 * @see Szreter & Woolcock (2004), Health by Association?, https://doi.org/10.1093/ije/dyh013
 * @example
 * ```ts
 * const net = network({
 *   actors: [
 *     { id: 'a', sector: 'community', power: 1, authority: false },
 *     { id: 'b', sector: 'hub', power: 2, authority: false },
 *   ],
 *   ties: [{ source: 'a', target: 'b' }],
 * });
 * typeSensitivity(net).rows.map((row) => row.counts.linking[0]); // => [0, 1, 0]
 * ```
 */
export function typeSensitivity(source: SocialNetwork | View, options: TypeSensitivityOptions = {}): TypeSensitivity {
  const resolved = resolveOptions<{ readonly gaps: readonly number[] }>('typeSensitivity', options, { gaps: [1, 2] });
  if (!Array.isArray(resolved.gaps) || resolved.gaps.some((gap) => !(typeof gap === 'number' && gap > 0))) {
    throw new SocialCapitalError(
      'bad-option',
      `typeSensitivity: gaps is ${JSON.stringify(resolved.gaps)}; give a list of numbers above 0.`,
    );
  }
  const view = asView(source);
  const row = (gap: number | null): TypeSensitivityRow => {
    const end = (v: number) => ({
      ...view.actors[v],
      authority: gap !== null ? false : view.authority[v] === -1 ? null : view.authority[v] === 1,
    });
    const sets = view.ties.map((tie) => inferType(end(tie.source), end(tie.target), { gap }).types);
    return { rule: gap === null ? 'authority' : 'gap', gap, ...countTypes(sets) };
  };
  return {
    kind: 'sensitivity',
    level: 'network',
    name: 'typeSensitivity',
    options: { view: view.options, ...resolved },
    rows: [row(null), ...resolved.gaps.map(row)],
  };
}
