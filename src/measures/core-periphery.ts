import type { SocialNetwork } from '../model/network.js';
import { asView } from '../view/as-view.js';
import type { View } from '../view/view.js';
import type { ActorMark } from './result.js';
import { actorMark } from './shared/results.js';
import { showResult } from './shared/show-result.js';

/** Who is in the core, and how well the picture of a core and a periphery fits. */
export interface CorePeriphery extends ActorMark<'inCore'> {
  /** Actors in the core. */
  readonly size: number;
  /** Pairs that do not fit: untied within the core, or tied within the periphery. */
  readonly errors: number;
  /** Correlation between tied and within the core, over the pairs within core or periphery; `null` where it has none. */
  readonly fit: number | null;
  /** Whether every other core of this size, or of another, fits less well. */
  readonly unique: boolean;
}

/**
 * Core and periphery after Borgatti and Everett: the best division into a core, in which everybody is tied to everybody,
 * and a periphery, in which nobody is tied to anybody. Ties between the two may be there or not.
 *
 * errors = untied pairs within the core + tied pairs within the periphery, as few as possible
 *
 * Exact: the best core of a given size is made of the actors with most ties. Among cores with as few errors the smallest
 * is given; among actors with as many ties the first by id.
 *
 * @param source - A network (its default view) or a view; direction is ignored, and under `spaces: 'path'` only ties
 *   between ends count.
 * @returns `true` for an actor in the core; `null` for a safe space that only carries paths. Without ties nobody is.
 * @remarks O(m + n log n).
 * @see Borgatti & Everett (2000), Models of Core/Periphery Structures, https://doi.org/10.1016/S0378-8733(99)00019-2;
 *   Lip (2011), A Fast Algorithm for the Discrete Core/Periphery Bipartitioning Problem, https://arxiv.org/abs/1102.5511
 * @example
 * ```ts
 * const ties = [['a', 'b'], ['b', 'c'], ['a', 'c'], ['c', 'd'], ['a', 'e']].map(([source = '', target = '']) => ({ source, target }));
 * [...corePeriphery(network({ ties })).values.values()]; // => [true, false, true, false, false]
 * corePeriphery(network({ ties })).fit; // => 1
 * ```
 */
export function corePeriphery(source: SocialNetwork | View): CorePeriphery {
  const view = asView(source);
  const { offsets, targets } = view.weak;
  const degree = new Uint32Array(view.n);
  let ties = 0;
  const actors: number[] = [];
  for (let v = 0; v < view.n; v++) {
    if (view.isEnd[v] === 0) continue;
    actors.push(v);
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++) degree[v]! += view.isEnd[targets[k]!]!;
    ties += degree[v]! / 2;
  }
  actors.sort((a, b) => degree[b]! - degree[a]! || a - b);
  // Of a core with k actors: untied pairs within are k(k − 1)/2 less its ties, tied pairs outside are all ties less
  // those with an end in the core. The sum is k(k − 1)/2 + ties − Σ degree, whatever the ties within.
  const errorsOf = (k: number, ends: number): number => (k * (k - 1)) / 2 + ties - ends;
  let ends = 0;
  let size = 0;
  let errors = ties;
  let best = 1;
  actors.forEach((v, index) => {
    ends += degree[v]!;
    const found = errorsOf(index + 1, ends);
    if (found < errors) {
      errors = found;
      size = index + 1;
      best = 1;
    } else if (found === errors) best++;
  });
  const inCore = new Uint8Array(view.n);
  for (const v of actors.slice(0, size)) inCore[v] = 1;
  const swappable = size > 0 && size < actors.length && degree[actors[size - 1]!] === degree[actors[size]!];
  return showResult(
    {
      ...actorMark('inCore', view, {}, (v) => (view.isEnd[v] === 0 ? null : inCore[v] === 1)),
      size,
      errors,
      fit: fitOf(view, inCore, actors.length, size),
      unique: best === 1 && !swappable,
    },
    view,
  );
}

/** Correlation of two yes-or-no variables over the pairs on one side: tied, and within the core. */
function fitOf(view: View, inCore: Uint8Array, n: number, size: number): number | null {
  let within = 0;
  let outside = 0;
  for (const { source, target } of view.ties) {
    if (view.isEnd[source] === 0 || view.isEnd[target] === 0 || inCore[source] !== inCore[target]) continue;
    if (inCore[source] === 1) within++;
    else outside++;
  }
  const core = (size * (size - 1)) / 2;
  const periphery = ((n - size) * (n - size - 1)) / 2;
  const tied = within + outside;
  const spread = core * periphery * tied * (core + periphery - tied);
  return spread === 0 ? null : (within * periphery - outside * core) / Math.sqrt(spread);
}
