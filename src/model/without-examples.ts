import type { RawTable } from './raw-table.js';

/** What the cell of an example row in the first column begins with. */
export const exampleMark = '#example';

/**
 * Leaves out the example rows of a template, and tables that hold nothing else: an untouched sheet is as good as none.
 *
 * @param tables - As typed.
 * @returns The tables without their examples.
 */
export function withoutExamples(tables: readonly RawTable[]): readonly RawTable[] {
  return tables.flatMap((table) => {
    const first = table.header.findIndex((name) => name.trim() !== '');
    const rows = table.rows.filter(
      ({ cells }) => !(cells[first] ?? '').trimStart().toLowerCase().startsWith(exampleMark),
    );
    if (rows.length === table.rows.length) return [table];
    return rows.some(({ cells }) => cells.some((cell) => cell.trim() !== '')) ? [{ ...table, rows }] : [];
  });
}
