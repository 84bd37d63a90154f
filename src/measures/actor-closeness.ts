import type { SocialNetwork } from '../model/network.js';
import { asView } from '../view/as-view.js';
import type { View } from '../view/view.js';
import type { ActorMeasure } from './result.js';
import { reach } from './shared/paths.js';
import { actorMeasure } from './shared/results.js';

/**
 * Closeness, scaled by reach as Wasserman and Faust do: how few steps an actor needs to those it reaches, times the
 * share of the others it reaches at all.
 *
 * C(i) = r/(n − 1) · r/Σ_j d_ij,  j over the r actors that i reaches
 *
 * Distances are steps, unweighted; in a directed view they run outwards, from the actor along the arcs. Under
 * `spaces: 'path'` a safe space shortens ways but is nobody to reach, and n counts the others only.
 *
 * @param source - A network (its default view) or a view.
 * @returns From 0 (isolate) to 1 (tied to everybody); `null` for a safe space that only carries paths.
 * @remarks O(n · m · levels / 256): all searches run together as bits.
 * @see Wasserman & Faust (1994), Social Network Analysis, https://doi.org/10.1017/CBO9780511815478
 * @example
 * ```ts
 * const path = network({ ties: [{ source: 'a', target: 'b' }, { source: 'b', target: 'c' }] });
 * actorCloseness(path).values.get('a'); // => 0.667
 * ```
 */
export function actorCloseness(source: SocialNetwork | View): ActorMeasure<'closeness'> {
  const view = asView(source);
  const { reached, steps } = reach(view);
  return actorMeasure('closeness', view, {}, (v) => {
    if (view.isEnd[v] === 0) return null;
    const r = reached[v]!;
    return r === 0 ? 0 : (r / (view.ends - 1)) * (r / steps[v]!);
  });
}
