import type { Removals } from '../../kernel/graph/removals.js';

/**
 * Sum of 1/distance over the ordered pairs of the other actors once an actor is gone.
 *
 * @param sums - From `removals`.
 * @param v - Index of the actor removed.
 * @returns The sum; exactly 0 when no pair keeps a path, and never below.
 */
export function nearWithout(sums: Removals, v: number): number {
  const pairs = sums.pairs - sums.reach[v]! - sums.cut[v]!;
  return pairs === 0 ? 0 : sums.near - sums.nearOf[v]! - sums.nearLost[v]!;
}
