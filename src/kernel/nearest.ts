import { compareText } from './compare.js';

/** Number of edits of one character, or swaps of two neighbours, between two strings; `limit` + 1 when lengths differ by more. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let above: readonly number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = swapped ? (above[j - 2] ?? 0) + 1 : change;
      next.push(Math.min(change, swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    above = row;
    row = next;
  }
  return row[b.length] ?? 0;
}

/**
 * The known words most like one that is not known, for "did you mean".
 *
 * @param word - What was typed.
 * @param known - What there is.
 * @param most - Most edits; by default a third of the word's length.
 * @returns At most three words within a third of the word's length, nearest first.
 */
export function nearest(word: string, known: readonly string[], most = Infinity): readonly string[] {
  const folded = word.slice(0, 80).toLowerCase();
  const limit = Math.min(most, Math.max(1, Math.floor(folded.length / 3)));
  return known
    .slice(0, 10_000)
    .map((candidate) => ({ candidate, edits: distance(folded, candidate.slice(0, 80).toLowerCase(), limit) }))
    .filter(({ edits }) => edits <= limit)
    .sort((a, b) => a.edits - b.edits || compareText(a.candidate, b.candidate))
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}
