import type { Csr } from '../../kernel/graph/csr.js';
import type { View } from '../../view/view.js';

/**
 * Contacts of every end of pairs among the other ends.
 *
 * @param view - The view; its safe spaces that only carry paths are neither counted nor given.
 * @param adjacency - Arcs to count; those of several are added up.
 * @returns One number per end, in the order of the view.
 */
export function endDegrees(view: View, adjacency: readonly Csr[]): number[] {
  const degrees: number[] = [];
  for (let v = 0; v < view.n; v++) {
    if (view.isEnd[v] === 0) continue;
    let degree = 0;
    for (const { offsets, targets } of adjacency) {
      for (let k = offsets[v]!; k < offsets[v + 1]!; k++) degree += view.isEnd[targets[k]!]!;
    }
    degrees.push(degree);
  }
  return degrees;
}
