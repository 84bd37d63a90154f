import { nearest } from '../kernel/nearest.js';
import { foldId } from './fold-id.js';
import type { ProblemList } from './problem-list.js';
import { quoteValue } from './quote-value.js';
import type { Named } from './warn-near-duplicates.js';

/** More sectors than these are no sectors; comparing all with all stays fast. */
const compared = 200;

/** Shorter words differ in one letter and mean another thing: `hub`, `pub`. */
const shortest = 5;

/** Digits tell sectors apart on purpose: `ward 1`, `ward 2`. */
const letters = (fold: string): string => fold.replace(/\p{N}/gu, '');

/**
 * Warns about sectors that differ in a single letter, as `comunity` and `community` do. They stay two: every figure across
 * sectors would count the misspelt one as a sector of its own, so a person has to decide.
 *
 * @param names - Each distinct sector once, in order of the input, with where it stands first.
 * @param problems - Where the warnings go.
 * @remarks O(sectors²), of at most 200.
 */
export function warnNearSectors(names: Iterable<Named>, problems: ProblemList): void {
  const seen = new Map<string, Named>();
  for (const named of [...names].slice(0, compared)) {
    const fold = foldId(named.id);
    const [near] = fold.length < shortest ? [] : nearest(fold, [...seen.keys()], 1);
    const before = near === undefined ? undefined : seen.get(near);
    if (!seen.has(fold)) seen.set(fold, named);
    if (near === undefined || before === undefined || near === fold) continue;
    if (near.length < shortest || letters(near) === letters(fold)) continue;
    const { id, table, row, column } = named;
    problems.add({
      code: 'near-sector',
      severity: 'warning',
      table,
      row,
      column,
      value: id,
      message: `The sector ${quoteValue(id)} differs from ${quoteValue(before.id)} (row ${before.row}) in a single letter.`,
      hint: 'If they are the same, write them the same way; they count as two. If not, list both in about under sectors.',
    });
  }
}
