import { resolveOptions } from '../kernel/options.js';
import type { SocialNetwork } from '../model/network.js';
import { asView } from '../view/as-view.js';
import type { View } from '../view/view.js';
import { actorBetweenness } from './actor-betweenness.js';
import type { ActorMeasure } from './result.js';
import { reach, reachInto } from './shared/paths.js';
import { actorMeasure } from './shared/results.js';

/** Options for {@link actorEverettValente}. */
export interface ActorEverettValenteOptions {
  /** Divide by the largest value any network of this size allows. @defaultValue false */
  readonly normalised?: boolean;
}

/**
 * Brokerage after Everett and Valente: betweenness per tie held, so that an actor who stands between many with few ties
 * scores high.
 *
 * EV(i) = (2 b(i) + r(i)) / k(i), r = actors within reach;  0 where b(i) = 0
 *
 * In a directed view the mean of (b + j)/k_in and (b + k)/k_out, j and k the numbers of actors that reach i and that i
 * reaches. Normalised over (2⌊(n − 1)²/4⌋ + n − 1)/2.
 *
 * @param source - A network (its default view) or a view.
 * @param options - Defaults: raw.
 * @returns At least 0, never `null` when raw. Normalised: up to 1; `null` with fewer than three actors, and in a directed
 *   view, for which no largest value is published.
 * @throws {SocialCapitalError} `bad-option` on an unknown option.
 * @remarks O(n · m).
 * @see Everett & Valente (2016), Bridging, Brokerage and Betweenness, https://doi.org/10.1016/j.socnet.2015.09.001
 * @example
 * ```ts
 * const path = network({ ties: [{ source: 'a', target: 'b' }, { source: 'b', target: 'c' }] });
 * actorEverettValente(path).values.get('b'); // => 2
 * ```
 */
export function actorEverettValente(
  source: SocialNetwork | View,
  options: ActorEverettValenteOptions = {},
): ActorMeasure<'everettValente'> {
  const resolved = resolveOptions('actorEverettValente', options, { normalised: false });
  const view = asView(source);
  const between = [...actorBetweenness(view).values.values()];
  const [out, into] = [reach(view).reached, reachInto(view).reached];
  const degree = ({ offsets }: View['out'], v: number): number => offsets[v + 1]! - offsets[v]!;
  const n = view.ends;
  const most = (2 * Math.floor(((n - 1) * (n - 1)) / 4) + n - 1) / 2;
  return actorMeasure('everettValente', view, resolved, (v) => {
    const b = between[v]!;
    if (resolved.normalised && (view.directed || n < 3)) return null;
    if (b === 0) return 0;
    if (!view.directed) return (2 * b + out[v]!) / degree(view.out, v) / (resolved.normalised ? most : 1);
    return ((b + into[v]!) / degree(view.in, v) + (b + out[v]!) / degree(view.out, v)) / 2;
  });
}
