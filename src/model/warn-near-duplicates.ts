import { foldId } from './fold-id.js';
import type { ProblemList } from './problem-list.js';
import { quoteValue } from './quote-value.js';

/** A name and where it stands first. */
export interface Named {
  readonly id: string;
  readonly table: string;
  readonly row: number;
  readonly column: string;
}

/**
 * Warns about names that differ only in case, width or spacing. They stay two: merging is for a person to decide.
 *
 * @param names - Each distinct name once, in order of the input.
 * @param problems - Where the warnings go.
 */
export function warnNearDuplicates(names: Iterable<Named>, problems: ProblemList): void {
  const seen = new Map<string, Named>();
  for (const named of names) {
    const key = foldId(named.id);
    const before = seen.get(key);
    if (before === undefined) seen.set(key, named);
    else {
      const { id, table, row, column } = named;
      const there = before.table === table ? `row ${before.row}` : `${before.table} row ${before.row}`;
      problems.add({
        code: 'near-duplicate',
        severity: 'warning',
        table,
        row,
        column,
        value: id,
        message: `${quoteValue(id)} differs from ${quoteValue(before.id)} (${there}) only in case, width or spacing.`,
        hint: 'If they are the same, write them the same way; they count as two.',
      });
    }
  }
}
