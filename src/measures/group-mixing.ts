import type { SocialNetwork } from '../model/network.js';
import { asView } from '../view/as-view.js';
import type { View } from '../view/view.js';
import type { ResultOptions } from './result.js';
import { mixing } from './shared/mixing.js';

/** Ties from each group to each group. */
export interface GroupMixing {
  readonly kind: 'mixing';
  readonly level: 'group';
  readonly name: 'mixing';
  readonly options: ResultOptions;
  /** By name of the giving group, then of the receiving group; in an undirected view both orders hold the same tie. */
  readonly values: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Ties, or arcs, counted in all. */
  readonly ties: number;
}

/**
 * Mixing: how many ties lead from each group to each group.
 *
 * M(a, b) = number of arcs from group a to group b; undirected, the number of ties between a and b, within a once
 *
 * Groups are those of the view's `by`. Ties of an actor without a group do not count.
 *
 * @param source - A network (its default view) or a view.
 * @returns Whole numbers. In a directed view they add up to `ties`; undirected, those with a ≤ b do.
 * @remarks O(m + groups²).
 * @see Newman (2003), Mixing Patterns in Networks, https://doi.org/10.1103/PhysRevE.67.026126
 * @example
 * ```ts
 * const net = network({
 *   actors: [{ id: 'a', sector: 'faith' }, { id: 'b', sector: 'faith' }, { id: 'c', sector: 'statutory' }],
 *   ties: [{ source: 'a', target: 'b' }, { source: 'b', target: 'c' }],
 * });
 * groupMixing(net).values.get('faith')?.get('statutory'); // => 1
 * ```
 */
export function groupMixing(source: SocialNetwork | View): GroupMixing {
  const view = asView(source);
  const groups = view.sectors.length;
  const { counts, arcs } = mixing(view);
  // In an undirected view every tie has been counted both ways, so twice within a group.
  const shown = (a: number, b: number): number => counts[a * groups + b]! / (!view.directed && a === b ? 2 : 1);
  return {
    kind: 'mixing',
    level: 'group',
    name: 'mixing',
    options: { view: view.options },
    values: new Map(
      view.sectors.map((from, a) => [from, new Map(view.sectors.map((to, b) => [to, shown(a, b)] as const))] as const),
    ),
    ties: view.directed ? arcs : arcs / 2,
  };
}
