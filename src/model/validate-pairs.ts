import type { TableColumns } from './column-schema.js';
import type { ProblemList } from './problem-list.js';
import { quoteValue } from './quote-value.js';
import type { ReadRow, ReadTable } from './read-rows.js';
import type { ReadActors } from './validate-actors.js';

type Rows<K extends keyof TableColumns> = readonly ReadRow<TableColumns[K]>[];

/** Warns about ties of an actor to itself; they are kept and no path uses them. */
export function warnLoops(table: ReadTable<TableColumns['ties']>, rows: Rows<'ties'>, problems: ProblemList): void {
  const column = table.headers.get('target') ?? 'target';
  for (const { row, cells } of rows) {
    if (cells.source !== cells.target) continue;
    const message = `${quoteValue(cells.source)} is tied to itself.`;
    const hint = 'Such a tie is kept and counts in no measure; check both ends.';
    problems.add({ code: 'self-tie', severity: 'warning', table: table.name, row, column, value: cells.target, message, hint });
  }
}

/** Warns, once for each, about what is attended and yet is no space. */
export function checkSpaces(
  table: ReadTable<TableColumns['attendance']>,
  rows: Rows<'attendance'>,
  actors: ReadActors,
  problems: ProblemList,
): void {
  const seen = new Set<string>();
  const column = table.headers.get('space') ?? 'space';
  for (const { row, cells } of rows) {
    const kind = actors.actors.get(cells.space)?.kind;
    if (kind === 'space' || seen.has(cells.space)) continue;
    seen.add(cells.space);
    problems.add({
      code: 'not-a-space',
      severity: 'warning',
      table: table.name,
      row,
      column,
      value: cells.space,
      message: `${quoteValue(cells.space)} is attended but its kind is ${kind ?? 'other'}, not space.`,
      hint: 'Check that actor and space are not swapped, or set its kind to space.',
    });
  }
}

/** Leaves out comparisons of an item with itself, and those that prefer neither of their items. */
export function checkRanking(
  table: ReadTable<TableColumns['ranking']>,
  rows: Rows<'ranking'>,
  problems: ProblemList,
): Rows<'ranking'> {
  return rows.filter(({ row, cells: { a, b, preferred } }) => {
    const where = { table: table.name, row };
    if (a === b) {
      const message = `${quoteValue(a)} is compared with itself.`;
      const column = table.headers.get('b') ?? 'b';
      problems.add({ ...where, code: 'same-item', column, value: b, message, hint: 'Correct one of the two items.' });
      return false;
    }
    if (preferred === undefined || preferred === a || preferred === b || preferred === 'tie') return true;
    problems.add({
      ...where,
      code: 'not-compared',
      column: table.headers.get('preferred') ?? 'preferred',
      value: preferred,
      message: `${quoteValue(preferred)} is neither ${quoteValue(a)} nor ${quoteValue(b)}.`,
      hint: 'Write the item preferred, tie, or leave it blank when the pair was not asked.',
    });
    return false;
  });
}
