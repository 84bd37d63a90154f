import { compareText } from '../../kernel/compare.js';
import type { View } from '../../view/view.js';

/** Which sectors hold an end that some end of this sector can reach; the actor with index `focal` is no end. */
function sectorsReached(view: View, sector: number, focal: number, isGone: boolean): Set<number> {
  const { offsets, targets } = view.out;
  const isSeen = new Uint8Array(view.n);
  if (isGone) isSeen[focal] = 1;
  const isEnd = (v: number): boolean => v !== focal && view.isEnd[v] === 1;
  const queue: number[] = [];
  for (let v = 0; v < view.n; v++) {
    if (view.sectorOf[v] !== sector || !isEnd(v)) continue;
    isSeen[v] = 1;
    queue.push(v);
  }
  const found = new Set<number>();
  for (const v of queue) {
    if (isEnd(v) && view.sectorOf[v]! >= 0 && view.sectorOf[v] !== sector) found.add(view.sectorOf[v]!);
    for (let a = offsets[v]!; a < offsets[v + 1]!; a++) {
      const w = targets[a]!;
      if (isSeen[w] === 1) continue;
      isSeen[w] = 1;
      queue.push(w);
    }
  }
  return found;
}

/**
 * Pairs of different sectors that some path joins now and none without the focal actor. In a directed view a path
 * either way joins them.
 *
 * @param view - The view.
 * @param focal - Index of the actor removed; it counts for no sector.
 * @returns Names of both sectors in order, the pairs in order. O(sectors · (n + m)).
 */
export function sectorPairsCut(view: View, focal: number): readonly (readonly [string, string])[] {
  const count = view.sectors.length;
  const joined = (isGone: boolean): Set<number> => {
    const pairs = new Set<number>();
    for (let a = 0; a < count; a++) {
      for (const b of sectorsReached(view, a, focal, isGone)) pairs.add(Math.min(a, b) * count + Math.max(a, b));
    }
    return pairs;
  };
  const after = joined(true);
  return [...joined(false)]
    .filter((pair) => !after.has(pair))
    .map((pair) => {
      const names = [view.sectors[Math.floor(pair / count)]!, view.sectors[pair % count]!].sort(compareText);
      return [names[0]!, names[1]!] as const;
    })
    .sort((x, y) => compareText(x[0], y[0]) || compareText(x[1], y[1]));
}
