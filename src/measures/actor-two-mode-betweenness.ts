import { betweenness } from '../kernel/graph/betweenness.js';
import type { SocialNetwork } from '../model/network.js';
import type { View } from '../view/view.js';
import type { ActorMeasure } from './result.js';
import { actorMeasure } from './shared/results.js';
import { twoMode } from './shared/two-mode.js';
import { type TwoModeOptions, twoModeOptions } from './shared/two-mode-options.js';

/** Options for {@link actorTwoModeBetweenness}. */
export type ActorTwoModeBetweennessOptions = TwoModeOptions;

/**
 * Two-mode betweenness: for how many pairs of others an actor, or a space, lies on the shortest path between them, as a
 * share of the most that sides of these sizes allow.
 *
 * B(i) = b(i)/b_max,  b_max = ½ [ n₂²(s + 1)² + n₂(s + 1)(2t − s − 1) − t(2s − t + 3) ],
 * s = (n₁ − 1) div n₂, t = (n₁ − 1) mod n₂, n₁ own side, n₂ other side
 *
 * A network stands for its ties and its attendance together; a view for what it includes. Only ties between the two sides
 * count.
 *
 * @param source - A network or a view.
 * @param options - Defaults: spaces as what others take part in.
 * @returns From 0 to 1; `null` where nobody can lie between others.
 * @throws {SocialCapitalError} `bad-option` on an unknown option or kind.
 * @remarks O(n · m).
 * @see Borgatti & Everett (1997), Network Analysis of 2-Mode Data, https://doi.org/10.1016/S0378-8733(96)00301-2
 * @example
 * ```ts
 * const net = network({
 *   actors: [{ id: 'a' }, { id: 'b' }, { id: 'lunch', kind: 'space' }, { id: 'choir', kind: 'space' }],
 *   ties: [],
 *   attendance: [{ actor: 'a', space: 'lunch' }, { actor: 'b', space: 'lunch' }, { actor: 'b', space: 'choir' }],
 * });
 * actorTwoModeBetweenness(net).values.get('b'); // => 1
 * ```
 */
export function actorTwoModeBetweenness(
  source: SocialNetwork | View,
  options: ActorTwoModeBetweennessOptions = {},
): ActorMeasure<'twoModeBetweenness'> {
  const resolved = twoModeOptions('actorTwoModeBetweenness', options);
  const { view, second, sizes, csr } = twoMode(source, resolved.of);
  const { vertices } = betweenness(csr);
  const [first, other] = sizes;
  const most = [largest(first, other), largest(other, first)] as const;
  return actorMeasure('twoModeBetweenness', view, { ...resolved }, (v) => {
    const bound = most[second[v]!]!;
    return bound > 0 ? vertices[v]! / 2 / bound : null;
  });
}

/** Largest betweenness that an actor can have whose side has `own` members and the other side `other`. */
function largest(own: number, other: number): number {
  if (own === 0 || other === 0) return 0;
  const s = Math.floor((own - 1) / other);
  const t = (own - 1) % other;
  return (other * other * (s + 1) * (s + 1) + other * (s + 1) * (2 * t - s - 1) - t * (2 * s - t + 3)) / 2;
}
