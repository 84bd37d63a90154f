import { choose } from '../../kernel/choose.js';
import { subsets } from '../../kernel/subsets.js';

/** The fewest changes found that do something. */
export interface FewestChanges<Change> {
  /** How many; `null` when none were found. */
  readonly count: number | null;
  /** One such set, the first in the order of the candidates. */
  readonly changes: readonly Change[];
  /** Whether fewer are ruled out (when none were found: whether any number is). */
  readonly exact: boolean;
}

/** Looks between two chances to stop. */
const slice = 50;

/**
 * Searches for the fewest changes that bring a value to a goal: every set of one, of two and so on as long as the budget
 * lasts, then one at a time, always the change that brings it nearest.
 *
 * @param candidates - Changes that may be made, those to prefer first.
 * @param distance - How far from the goal a set of changes leaves the value; 0 or below is there, `null` undefined.
 * @param budget - Sets that may be looked at.
 * @yields Nothing to go by: a chance to stop.
 * @returns The changes.
 */
export function* fewestChanges<Change>(
  candidates: readonly Change[],
  distance: (changes: readonly Change[]) => number | null,
  budget: number,
): Generator<number, FewestChanges<Change>, void> {
  let looked = 0;
  let ruledOut = 0;
  for (let size = 1; size <= candidates.length; size++) {
    const ways = choose(candidates.length, size, budget);
    if (looked + ways > budget) break;
    for (const changes of subsets(candidates, size)) {
      const left = distance(changes);
      if (left !== null && left <= 0) return { count: size, changes, exact: true };
      if (++looked % slice === 0) yield 0;
    }
    ruledOut = size;
  }
  if (ruledOut === candidates.length) return { count: null, changes: [], exact: true };
  // Greedy steps get as much again, ten times over; then nothing is said.
  const most = looked + 10 * budget;
  const made: Change[] = [];
  let reached = distance([]);
  while (made.length < candidates.length) {
    let best: { readonly change: Change; readonly left: number } | null = null;
    for (const change of candidates) {
      if (made.includes(change)) continue;
      const left = distance([...made, change]);
      if (left !== null && (best === null || left < best.left - 1e-12)) best = { change, left };
      if (++looked % slice === 0) yield 0;
      if (looked > most) return { count: null, changes: [], exact: false };
    }
    if (best === null || (reached !== null && best.left >= reached - 1e-12)) break;
    made.push(best.change);
    reached = best.left;
    if (reached <= 0) return { count: made.length, changes: made, exact: made.length === ruledOut + 1 };
  }
  return { count: null, changes: [], exact: false };
}
