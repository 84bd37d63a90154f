import { SocialCapitalError } from '../kernel/error.js';
import { pageRank } from '../kernel/graph/page-rank.js';
import { resolveOptions } from '../kernel/options.js';
import type { SocialNetwork } from '../model/network.js';
import { asView } from '../view/as-view.js';
import type { View } from '../view/view.js';
import type { ActorMeasure } from './result.js';
import { actorMeasure } from './shared/results.js';

/** Options for {@link actorPagerank}. */
export interface ActorPagerankOptions {
  /** Chance of following a tie rather than starting anew, at least 0 and below 1. @defaultValue 0.85 */
  readonly damping?: number;
}

/**
 * PageRank: the share of time somebody spends with each actor who keeps following ties at random and now and then
 * starts anew anywhere.
 *
 * x(i) = (1 − α)/n + α · ( Σ_{j → i} x(j)/k_out(j) + D/n ),  D = share of actors without outgoing ties
 *
 * Ties count as 1; in an undirected view they are followed both ways.
 *
 * @param source - A network (its default view) or a view.
 * @param options - Defaults: damping 0.85.
 * @returns Shares that sum to 1, each at least (1 − α)/n; never `null`.
 * @throws {SocialCapitalError} `bad-option` on an unknown option or a damping outside [0, 1).
 * @remarks O(m) per round, some 40 rounds, in a directed view about 100; right to 12 digits.
 * @see Brin & Page (1998), The Anatomy of a Large-Scale Hypertextual Web Search Engine,
 *   https://doi.org/10.1016/S0169-7552(98)00110-X
 * @example
 * ```ts
 * const path = network({ ties: [{ source: 'a', target: 'b' }, { source: 'b', target: 'c' }] });
 * actorPagerank(path).values.get('b'); // => 0.4865
 * ```
 */
export function actorPagerank(
  source: SocialNetwork | View,
  options: ActorPagerankOptions = {},
): ActorMeasure<'pagerank'> {
  const resolved = resolveOptions('actorPagerank', options, { damping: 0.85 });
  if (!(typeof resolved.damping === 'number' && resolved.damping >= 0 && resolved.damping < 1)) {
    throw new SocialCapitalError(
      'bad-option',
      `actorPagerank: damping is ${String(resolved.damping)}; give a number from 0 up to, not including, 1.`,
    );
  }
  const view = asView(source);
  const rank = pageRank(view.out, view.in, resolved.damping);
  return actorMeasure('pagerank', view, resolved, (v) => rank[v]!);
}
