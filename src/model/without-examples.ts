import type { RawRow, RawTable } from './raw-table.js';

/** What the first filled cell of an example row begins with. */
export const exampleMark = '#example';

function isExample({ cells }: RawRow): boolean {
  const first = cells.find((cell) => cell.trim() !== '') ?? '';
  return first.trimStart().toLowerCase().startsWith(exampleMark);
}

/**
 * Leaves out the example rows of a template, and tables that hold nothing else: an untouched sheet is as good as none.
 *
 * @param tables - As typed.
 * @returns The tables without their examples.
 */
export function withoutExamples(tables: readonly RawTable[]): readonly RawTable[] {
  return tables.flatMap((table) => {
    const rows = table.rows.filter((row) => !isExample(row));
    if (rows.length === table.rows.length) return [table];
    return rows.some(({ cells }) => cells.some((cell) => cell.trim() !== '')) ? [{ ...table, rows }] : [];
  });
}
