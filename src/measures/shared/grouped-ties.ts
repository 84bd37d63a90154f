import type { View } from '../../view/view.js';

/**
 * Tells of each tie between two ends that both have a group: once, or once per arc in a directed view.
 *
 * @param view - The view.
 * @param visit - Called with the indices of the two ends and how often the tie counts.
 */
export function groupedTies(view: View, visit: (a: number, b: number, count: number) => void): void {
  for (const tie of view.ties) {
    if (view.isEnd[tie.source] === 0 || view.isEnd[tie.target] === 0) continue;
    if (view.sectorOf[tie.source]! < 0 || view.sectorOf[tie.target]! < 0) continue;
    visit(tie.source, tie.target, view.directed && !(tie.directed && !tie.mutual) ? 2 : 1);
  }
}
