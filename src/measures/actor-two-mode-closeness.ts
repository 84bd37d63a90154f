import { distanceTotals } from '../kernel/graph/distance-totals.js';
import type { SocialNetwork } from '../model/network.js';
import type { View } from '../view/view.js';
import type { ActorMeasure } from './result.js';
import { actorMeasure } from './shared/results.js';
import { twoMode } from './shared/two-mode.js';
import { type TwoModeOptions, twoModeOptions } from './shared/two-mode-options.js';

/** Options for {@link actorTwoModeCloseness}. */
export type ActorTwoModeClosenessOptions = TwoModeOptions;

/**
 * Two-mode closeness: how few steps lead to all others, compared with the fewest possible, one to everybody on the other
 * side and two to everybody on one's own; times the share of the others within reach.
 *
 * C(i) = (n₂ + 2(n₁ − 1)) / Σ_j d_ij · r/(n − 1),  n₁ own side, n₂ other side, j over the r within reach
 *
 * A network stands for its ties and its attendance together; a view for what it includes. Only ties between the two sides
 * count.
 *
 * @param source - A network or a view.
 * @param options - Defaults: spaces as what others take part in.
 * @returns From 0, for an actor that reaches nobody, to 1 in a connected network.
 * @throws {SocialCapitalError} `bad-option` on an unknown option or kind.
 * @remarks O(n · m · levels / 256).
 * @see Borgatti & Everett (1997), Network Analysis of 2-Mode Data, https://doi.org/10.1016/S0378-8733(96)00301-2
 * @example
 * ```ts
 * const net = network({
 *   actors: [{ id: 'a' }, { id: 'b' }, { id: 'lunch', kind: 'space' }, { id: 'choir', kind: 'space' }],
 *   ties: [],
 *   attendance: [{ actor: 'a', space: 'lunch' }, { actor: 'b', space: 'lunch' }, { actor: 'b', space: 'choir' }],
 * });
 * actorTwoModeCloseness(net).values.get('b'); // => 1
 * ```
 */
export function actorTwoModeCloseness(
  source: SocialNetwork | View,
  options: ActorTwoModeClosenessOptions = {},
): ActorMeasure<'twoModeCloseness'> {
  const resolved = twoModeOptions('actorTwoModeCloseness', options);
  const { view, second, sizes, csr } = twoMode(source, resolved.of);
  const { reached, steps } = distanceTotals(csr, csr);
  return actorMeasure('twoModeCloseness', view, { ...resolved }, (v) => {
    if (reached[v] === 0) return 0;
    const side = second[v]!;
    const fewest = sizes[1 - side]! + 2 * (sizes[side]! - 1);
    return (fewest / steps[v]!) * (reached[v]! / (view.n - 1));
  });
}
