import { oneOf, resolveOptions } from '../kernel/options.js';
import type { SocialNetwork } from '../model/network.js';
import { asView } from '../view/as-view.js';
import type { View } from '../view/view.js';
import type { ActorMeasure } from './result.js';
import { pathsByStrength } from './shared/costs.js';
import { reach, reachInto } from './shared/paths.js';
import { actorMeasure } from './shared/results.js';

/** Options for {@link actorCloseness}. */
export interface ActorClosenessOptions {
  /** In a directed view: distances from the actor along the arcs (`out`) or to it (`in`). @defaultValue 'out' */
  readonly direction?: 'out' | 'in';
  /**
   * `network`: times the share of all others it reaches, as Wasserman and Faust do. `reached`: among those it reaches
   * only, so that a pair tied to nobody else scores 1. @defaultValue 'network'
   */
  readonly scale?: 'network' | 'reached';
  /** Paths by strength: a step costs one over the strength of its tie. @defaultValue false */
  readonly weighted?: boolean;
}

/**
 * Closeness, scaled by reach as Wasserman and Faust do: how few steps an actor needs to those it reaches, times the
 * share of the others it reaches at all.
 *
 * C(i) = r/(n − 1) · r/Σ_j d_ij,  j over the r actors that i reaches
 *
 * Distances are steps, unweighted unless asked for; in a directed view they run outwards, from the actor along the
 * arcs, unless `direction` is `in`. Under `spaces: 'path'` a safe space shortens ways but is nobody to reach, and n
 * counts the others only.
 *
 * @param source - A network (its default view) or a view.
 * @param options - Defaults: outwards, scaled by reach, unweighted.
 * @returns From 0 (isolate) to 1 (tied to everybody; by strength there is no such bound); `null` for a safe space that
 *   only carries paths.
 * @throws {SocialCapitalError} `bad-option` on an unknown option or value; `bad-input` when weighted and a strength is
 *   not a finite number above 0.
 * @remarks O(n · m · levels / 256): all searches run together as bits. Weighted O(n · m + n² log n).
 * @see Wasserman & Faust (1994), Social Network Analysis, https://doi.org/10.1017/CBO9780511815478
 * @example
 * ```ts
 * const path = network({ ties: [{ source: 'a', target: 'b' }, { source: 'b', target: 'c' }] });
 * actorCloseness(path).values.get('a'); // => 0.667
 * ```
 */
export function actorCloseness(
  source: SocialNetwork | View,
  options: ActorClosenessOptions = {},
): ActorMeasure<'closeness'> {
  const given = resolveOptions('actorCloseness', options, { direction: 'out', scale: 'network', weighted: false });
  const direction = oneOf('actorCloseness', 'direction', given.direction, ['out', 'in']);
  const scale = oneOf('actorCloseness', 'scale', given.scale, ['network', 'reached']);
  const view = asView(source);
  const { reached, lengths } = distances(view, direction, given.weighted);
  return actorMeasure('closeness', view, given, (v) => {
    if (view.isEnd[v] === 0) return null;
    const r = reached[v]!;
    if (r === 0) return 0;
    return scale === 'network' ? (r / (view.ends - 1)) * (r / lengths[v]!) : r / lengths[v]!;
  });
}

function distances(view: View, direction: 'out' | 'in', weighted: boolean) {
  if (weighted) {
    const { reached, distance } = pathsByStrength(view, direction, 'actorCloseness');
    return { reached, lengths: distance };
  }
  const { reached, steps } = direction === 'out' ? reach(view) : reachInto(view);
  return { reached, lengths: steps };
}
