import type { SocialNetwork } from '../model/network.js';
import type { View } from '../view/view.js';
import type { ActorMeasure } from './result.js';
import { actorMeasure } from './shared/results.js';
import { twoMode } from './shared/two-mode.js';
import { type TwoModeOptions, twoModeOptions } from './shared/two-mode-options.js';

/** Options for {@link actorTwoModeDegree}. */
export type ActorTwoModeDegreeOptions = TwoModeOptions;

/**
 * Two-mode degree: the share of the other side that an actor is tied to: of all spaces, those it takes part in, or of all
 * actors, those that take part in it.
 *
 * D(i) = k(i) / size of the other side
 *
 * A network stands for its ties and its attendance together; a view for what it includes. Only ties between the two sides
 * count.
 *
 * @param source - A network or a view.
 * @param options - Defaults: spaces as what others take part in.
 * @returns From 0 to 1; `null` when the other side is empty.
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
 * actorTwoModeDegree(net).values.get('a'); // => 0.5
 * ```
 */
export function actorTwoModeDegree(
  source: SocialNetwork | View,
  options: ActorTwoModeDegreeOptions = {},
): ActorMeasure<'twoModeDegree'> {
  const resolved = twoModeOptions('actorTwoModeDegree', options);
  const { view, second, sizes, csr } = twoMode(source, resolved.of);
  return actorMeasure('twoModeDegree', view, { ...resolved }, (v) => {
    const other = sizes[1 - second[v]!]!;
    return other === 0 ? null : (csr.offsets[v + 1]! - csr.offsets[v]!) / other;
  });
}
