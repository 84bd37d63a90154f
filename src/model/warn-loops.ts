import type { TableColumns } from './column-schema.js';
import type { ProblemList } from './problem-list.js';
import { quoteValue } from './quote-value.js';
import type { ReadTable } from './read-rows.js';

/** Warns about ties of an actor to itself; they are kept and no path uses them. */
export function warnLoops(table: ReadTable<TableColumns['ties']>, problems: ProblemList): void {
  const column = table.headers.get('target') ?? 'target';
  for (const { row, cells } of table.every) {
    if (cells.source === undefined || cells.source !== cells.target) continue;
    const message = `${quoteValue(cells.source)} is tied to itself.`;
    const hint = 'Such a tie is kept and counts in no measure; check both ends.';
    problems.add({
      code: 'self-tie',
      severity: 'warning',
      table: table.name,
      row,
      column,
      value: cells.target,
      message,
      hint,
    });
  }
}
