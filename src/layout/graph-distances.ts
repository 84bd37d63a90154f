import type { LayoutTie } from './layout-types.js';

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
  const contacts: number[][] = Array.from({ length: n }, () => []);
  for (const { source, target } of ties) {
    contacts[source]!.push(target);
    contacts[target]!.push(source);
  }
  const distances = new Float64Array(n * n).fill(-1);
  let farthest = 1;
  for (let from = 0; from < n; from++) {
    distances[from * n + from] = 0;
    const queue = [from];
    for (let head = 0; head < queue.length; head++) {
      const at = queue[head]!;
      const next = distances[from * n + at]! + 1;
      for (const to of contacts[at]!) {
        if (distances[from * n + to]! >= 0) continue;
        distances[from * n + to] = next;
        if (next > farthest) farthest = next;
        queue.push(to);
      }
    }
  }
  for (let i = 0; i < distances.length; i++) if (distances[i]! < 0) distances[i] = farthest + 1;
  return distances;
}
