import type { SocialNetwork } from '../model/network.js';
import type { View } from '../view/view.js';
import type { NetworkMeasure } from './result.js';
import { networkMeasure } from './shared/results.js';
import { twoMode } from './shared/two-mode.js';
import { type TwoModeOptions, twoModeOptions } from './shared/two-mode-options.js';

/** Options for {@link networkTwoModeDensity}. */
export type NetworkTwoModeDensityOptions = TwoModeOptions;

/**
 * Two-mode density: of all pairs of an actor and a space, how many are tied.
 *
 * D = m/(n₁ n₂),  m ties between the two sides
 *
 * A network stands for its ties and its attendance together; a view for what it includes. Only ties between the two sides
 * count.
 *
 * @param source - A network or a view.
 * @param options - Defaults: spaces as what others take part in.
 * @returns From 0 to 1; `null` when a side is empty.
 * @throws {SocialCapitalError} `bad-option` on an unknown option or kind.
 * @remarks O(n + m).
 * @see Borgatti & Everett (1997), Network Analysis of 2-Mode Data, https://doi.org/10.1016/S0378-8733(96)00301-2
 * @example
 * ```ts
 * const net = network({
 *   actors: [{ id: 'a' }, { id: 'b' }, { id: 'lunch', kind: 'space' }, { id: 'choir', kind: 'space' }],
 *   ties: [],
 *   attendance: [{ actor: 'a', space: 'lunch' }, { actor: 'b', space: 'lunch' }, { actor: 'b', space: 'choir' }],
 * });
 * networkTwoModeDensity(net).value; // => 0.75
 * ```
 */
export function networkTwoModeDensity(
  source: SocialNetwork | View,
  options: NetworkTwoModeDensityOptions = {},
): NetworkMeasure<'twoModeDensity'> {
  const resolved = twoModeOptions('networkTwoModeDensity', options);
  const { view, sizes, csr } = twoMode(source, resolved.of);
  const pairs = sizes[0] * sizes[1];
  return networkMeasure('twoModeDensity', view, pairs === 0 ? null : csr.targets.length / 2 / pairs, { ...resolved });
}
