import type { TableColumns } from './column-schema.js';
import type { ProblemList } from './problem-list.js';
import { quoteValue } from './quote-value.js';
import type { ReadRow, ReadTable } from './read-rows.js';

/** Leaves out comparisons of an item with itself, and those that prefer neither of their items. */
export function checkRanking(
  table: ReadTable<TableColumns['ranking']>,
  rows: readonly ReadRow<TableColumns['ranking']>[],
  problems: ProblemList,
): readonly ReadRow<TableColumns['ranking']>[] {
  const bad = new Set<number>();
  for (const { row, cells } of table.every) {
    const { a, b, preferred } = cells;
    if (a === undefined || b === undefined) continue;
    const where = { table: table.name, row };
    if (a === b) {
      bad.add(row);
      const message = `${quoteValue(a)} is compared with itself.`;
      const column = table.headers.get('b') ?? 'b';
      problems.add({ ...where, code: 'same-item', column, value: b, message, hint: 'Correct one of the two items.' });
    } else if (preferred !== undefined && preferred !== a && preferred !== b && preferred !== 'tie') {
      bad.add(row);
      problems.add({
        ...where,
        code: 'not-compared',
        column: table.headers.get('preferred') ?? 'preferred',
        value: preferred,
        message: `${quoteValue(preferred)} is neither ${quoteValue(a)} nor ${quoteValue(b)}.`,
        hint: 'Write the item preferred, tie, or leave it blank when the pair was not asked.',
      });
    }
  }
  return rows.filter(({ row }) => !bad.has(row));
}
