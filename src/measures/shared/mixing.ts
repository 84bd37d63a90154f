import { remember } from './remember.js';

/** Arcs between groups. */
export interface Mixing {
  /** Number of arcs from group a to group b at a · groups + b; a tie without direction is an arc each way. */
  readonly counts: Float64Array;
  /** Number of arcs in all. */
  readonly arcs: number;
}

/** Arcs between the groups of a view, between ends that both have a group. */
export const mixing = remember((view): Mixing => {
  const { offsets, targets } = view.out;
  const groups = view.sectors.length;
  const counts = new Float64Array(groups * groups);
  const counted = (v: number): boolean => view.isEnd[v] === 1 && view.sectorOf[v]! >= 0;
  let arcs = 0;
  for (let v = 0; v < view.n; v++) {
    if (!counted(v)) continue;
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++) {
      const w = targets[k]!;
      if (!counted(w)) continue;
      counts[view.sectorOf[v]! * groups + view.sectorOf[w]!]!++;
      arcs++;
    }
  }
  return { counts, arcs };
});
