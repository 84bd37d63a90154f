import type { LayoutTie } from './layout-types.js';
import { stepsBetween } from './steps-between.js';

/**
 * Steps between every two actors, along ties taken either way. Actors that no path joins stand one step further apart
 * than the farthest that a path does, so that parts of the map keep clear of each other.
 *
 * @param n - Number of actors.
 * @param ties - Ties.
 * @returns n × n matrix, row by row.
 * @remarks O(n · (n + m)).
 */
export function graphDistances(n: number, ties: readonly LayoutTie[]): Float64Array {
  const distances = stepsBetween(n, ties);
  const farthest = Math.max(
    1,
    distances.reduce((most, steps) => Math.max(most, steps), 0),
  );
  return distances.map((steps) => (steps < 0 ? farthest + 1 : steps));
}
