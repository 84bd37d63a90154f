import type { NewTie, Reluctance } from '../../kernel/graph/close-cutpoints.js';
import type { View } from '../../view/view.js';

/** What speaks against introducing two actors, one number each; smaller is better. */
export interface Reluctances {
  /** Of one tie among others already planned. */
  readonly ofTie: Reluctance;
  /** Of a whole plan: the same reasons, summed over its ties and people. */
  readonly ofPlan: (ties: readonly NewTie[]) => readonly number[];
}

/**
 * Reasons to prefer one introduction to another, most important first: both can be an end of a tie (a safe space that
 * only carries paths cannot), they are not in conflict, nobody gains many, they are of different sectors, nobody goes
 * over the capacity stated, nobody who said no is asked.
 *
 * @param view - The view.
 * @returns Both forms.
 */
export function reluctances(view: View): Reluctances {
  const pairOf = (a: number, b: number): number => Math.min(a, b) * view.n + Math.max(a, b);
  const conflicts = new Set(view.negativeTies.map(({ source, target }) => pairOf(source, target)));
  const inConflict = (a: number, b: number): number => (conflicts.has(pairOf(a, b)) ? 1 : 0);
  const sameSector = (a: number, b: number): number =>
    view.sectorOf[a]! >= 0 && view.sectorOf[b]! >= 0 && view.sectorOf[a] !== view.sectorOf[b] ? 0 : 1;
  const noEnds = (a: number, b: number): number => 2 - view.isEnd[a]! - view.isEnd[b]!;
  const over = (v: number, ties: number): number => Math.max(0, ties - (view.actors[v]!.capacity ?? Infinity));
  const refuses = (v: number): number => (view.actors[v]!.willing === false ? 1 : 0);
  const load = (ties: readonly NewTie[]): ReadonlyMap<number, number> => {
    const count = new Map<number, number>();
    for (const v of ties.flat()) count.set(v, (count.get(v) ?? 0) + 1);
    return count;
  };
  const sum = (list: readonly number[]): number => list.reduce((total, x) => total + x, 0);
  return {
    ofTie: (a, b, given) => {
      let [x, y] = [1, 1];
      for (const [c, d] of given) {
        if (c === a || d === a) x++;
        if (c === b || d === b) y++;
      }
      return [
        noEnds(a, b),
        inConflict(a, b),
        Math.max(x, y),
        sameSector(a, b),
        over(a, x) + over(b, y),
        refuses(a) + refuses(b),
        x + y,
      ];
    },
    ofPlan: (ties) => {
      const loads = [...load(ties)];
      return [
        sum(ties.map((tie) => noEnds(...tie))),
        sum(ties.map((tie) => inConflict(...tie))),
        Math.max(0, ...loads.map(([, count]) => count)),
        sum(ties.map((tie) => sameSector(...tie))),
        sum(loads.map(([v, count]) => over(v, count))),
        sum(loads.map(([v, count]) => refuses(v) * count)),
        sum(loads.map(([, count]) => count * count)),
      ];
    },
  };
}
