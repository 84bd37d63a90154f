import type { RawTable } from './raw-table.js';

/** What the cell of an example row in the first column begins with. */
export const exampleMark = '#example';

/** What the header of a column of explanations begins with. */
const asideMark = '#';

/** A table without its columns of explanations. */
function withoutAsides(table: RawTable): RawTable {
  const isAside = table.header.map((name) => name.trimStart().startsWith(asideMark));
  if (!isAside.includes(true)) return table;
  const clear = (cells: readonly string[]): readonly string[] =>
    cells.map((cell, i) => (isAside[i] === true ? '' : cell));
  return {
    ...table,
    header: clear(table.header),
    rows: table.rows.map((row) => ({ ...row, cells: clear(row.cells) })),
  };
}

/**
 * Leaves out what a template explains: columns whose header begins with `#`, example rows, and tables that hold nothing
 * else, since an untouched sheet is as good as none.
 *
 * @param tables - As typed.
 * @returns The tables without their examples.
 */
export function withoutExamples(tables: readonly RawTable[]): readonly RawTable[] {
  return tables.map(withoutAsides).flatMap((table) => {
    const first = table.header.findIndex((name) => name.trim() !== '');
    const rows = table.rows.filter(
      ({ cells }) => !(cells[first] ?? '').trimStart().toLowerCase().startsWith(exampleMark),
    );
    if (rows.length === table.rows.length) return [table];
    return rows.some(({ cells }) => cells.some((cell) => cell.trim() !== '')) ? [{ ...table, rows }] : [];
  });
}
