import type { AfterLoss } from '../risk/after-loss.js';
import type { View } from '../view/view.js';

/** Up to so many actors everybody is named. */
const few = 12;
/** Most cut-off actors, and most names in all, on a larger drawing; so many names whoever they are. */
const most = { cutOff: 8, all: 11 };
const least = 6;

/**
 * Who is named on a small drawing of what a loss means: who is gone, who is cut off, then cutpoints, those with most ties
 * first; where these are few, also others with many ties.
 *
 * @param view - The view.
 * @param gone - Indices of the actors that leave.
 * @param loss - What their loss does.
 * @returns Indices; everybody on a map of twelve or fewer.
 */
export function keyActors(view: View, gone: readonly number[], loss: AfterLoss): ReadonlySet<number> {
  const { offsets } = view.weak;
  const degree = (i: number): number => offsets[i + 1]! - offsets[i]!;
  const byDegree = (list: Iterable<number>): number[] => [...list].sort((a, b) => degree(b) - degree(a) || a - b);
  if (view.n <= few) return new Set(view.ids.map((_, i) => i));
  const cutpoints = byDegree([...loss.cutpointsBefore, ...loss.cutpointsAfter]);
  const wanted = [...gone, ...byDegree(loss.cutOff).slice(0, most.cutOff), ...cutpoints];
  const named = [...new Set(wanted)].slice(0, Math.max(most.all, gone.length));
  const others = byDegree(view.ids.map((_, i) => i)).filter((i) => !named.includes(i));
  return new Set([...named, ...others.slice(0, Math.max(0, least - named.length))]);
}
