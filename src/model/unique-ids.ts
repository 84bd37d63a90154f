import type { Columns } from './column-schema.js';
import type { ProblemList } from './problem-list.js';
import { quoteValue } from './quote-value.js';
import type { ReadTable } from './read-rows.js';
import { warnNearDuplicates } from './warn-near-duplicates.js';

/** A row with an id. */
interface Identified {
  readonly row: number;
  readonly cells: { readonly id: string };
}

/** A table whose rows have ids. */
type IdentifiedTable<R extends Identified> = Pick<ReadTable<Columns>, 'name' | 'headers' | 'positions'> & {
  readonly rows: readonly R[];
  readonly every: readonly {
    readonly row: number;
    readonly cells: { readonly id?: string };
    readonly raw: readonly string[];
  }[];
};

/**
 * The rows of a table by id. The identical id twice is an error; ids that become equal only by normalisation are one,
 * with a warning, and the first row is kept; ids that are merely alike stay two, with a warning.
 *
 * @param table - The table read.
 * @param problems - Where problems go.
 * @returns First row of each id, in order; without those whose first row has an error.
 */
export function uniqueIds<R extends Identified>(
  table: IdentifiedTable<R>,
  problems: ProblemList,
): ReadonlyMap<string, R> {
  const position = table.positions.get('id') ?? 0;
  const column = table.headers.get('id') ?? 'id';
  const first = new Map<string, (typeof table.every)[number]>();
  for (const row of table.every) {
    const { id } = row.cells;
    if (id === undefined) continue;
    const before = first.get(id);
    if (before === undefined) {
      first.set(id, row);
      continue;
    }
    const typed = row.raw[position] ?? '';
    const where = { table: table.name, row: row.row, column, value: typed };
    if (before.raw[position] === typed) {
      const message = `The id ${quoteValue(id)} is there twice, first in row ${before.row}.`;
      problems.add({ ...where, code: 'duplicate-id', message, hint: 'Give each row an id of its own, or delete one.' });
    } else {
      problems.add({
        ...where,
        code: 'same-id',
        severity: 'warning',
        message: `The id is the one of row ${before.row} but for spaces or invisible marks; this row is left out.`,
        hint: 'Delete one of the two rows.',
      });
    }
  }
  const rows = new Map<string, R>();
  for (const row of table.rows) if (first.get(row.cells.id)?.row === row.row) rows.set(row.cells.id, row);
  const named = [...first].map(([id, { row }]) => ({ id, table: table.name, row, column }));
  warnNearDuplicates(named, problems);
  return rows;
}
