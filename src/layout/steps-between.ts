import type { LayoutTie } from './layout-types.js';

/**
 * Steps between every two actors, along ties taken either way.
 *
 * @param n - Number of actors.
 * @param ties - Ties.
 * @returns n × n matrix, row by row; −1 where no path joins the two.
 * @remarks O(n · (n + m)).
 */
export function stepsBetween(n: number, ties: readonly LayoutTie[]): Float64Array {
  const contacts: number[][] = Array.from({ length: n }, () => []);
  for (const { source, target } of ties) {
    contacts[source]!.push(target);
    contacts[target]!.push(source);
  }
  const steps = new Float64Array(n * n).fill(-1);
  for (let from = 0; from < n; from++) {
    steps[from * n + from] = 0;
    const queue = [from];
    for (const at of queue) {
      const next = steps[from * n + at]! + 1;
      for (const to of contacts[at]!) {
        if (steps[from * n + to]! >= 0) continue;
        steps[from * n + to] = next;
        queue.push(to);
      }
    }
  }
  return steps;
}
