import type { Problem } from '../../kernel/error.js';
import type { RawRow, RawTable } from '../../model/raw-table.js';
import { type Fault, type Merge, type Sheet, cellAddress, columnLetters } from './sheet.js';

/** Merged ranges named in a notice. */
const listed = 5;

const faultWords = {
  'formula-without-value': [
    'holds a formula whose result is not stored',
    'Open the workbook in a spreadsheet program, let it calculate and save it; or type the value.',
  ],
  'error-cell': ['holds an error instead of a value', 'Mend the formula or type the value.'],
} as const;

/** Writes the value of merged cells into each of them, as far as the sheet is filled. */
function fill(sheet: Sheet, check: (cells: number) => void): readonly string[][] {
  const rows = sheet.rows.map((cells) => [...cells]);
  const widest = rows.reduce((most, { length }) => Math.max(most, length), 0);
  let written = 0;
  for (const { top, left, bottom, right } of sheet.merges) {
    const value = rows[top]?.[left] ?? '';
    if (value === '') continue;
    const [lastRow, lastColumn] = [Math.min(bottom, rows.length - 1), Math.min(right, widest - 1)];
    written += (lastRow - top + 1) * (lastColumn - left + 1);
    check(written);
    for (let row = top; row <= lastRow; row++) {
      const cells = rows[row] ?? [];
      for (let column = left; column <= lastColumn; column++) {
        while (cells.length < column) cells.push('');
        cells[column] = value;
      }
    }
  }
  return rows;
}

function mergeNotice(table: string, merges: readonly Merge[]): Problem {
  const ranges = merges.map(
    ({ top, left, bottom, right }) => `${cellAddress(top, left)}:${cellAddress(bottom, right)}`,
  );
  const more = ranges.length > listed ? ` and ${ranges.length - listed} more` : '';
  return {
    code: 'merged-cells',
    severity: 'notice',
    table,
    row: (merges[0]?.top ?? 0) + 1,
    column: null,
    value: ranges[0] ?? null,
    message: `Merged cells: the value of ${ranges.slice(0, listed).join(', ')}${more} is read in each of its cells.`,
    hint: 'Split them if the value belongs to the first cell only.',
  };
}

/**
 * Turns a sheet into a table as typed: the first row that is not blank is the header.
 *
 * @param sheet - The sheet.
 * @param check - Told how many cells merged ones are read as; throws when there are too many.
 * @returns The table, or `null` for a blank sheet; and problems of its cells. A row with such an error is marked, so that
 *   it is left out without a second complaint.
 */
export function sheetToTable(
  sheet: Sheet,
  check: (cells: number) => void,
): { readonly table: RawTable | null; readonly problems: readonly Problem[] } {
  const { name: table } = sheet;
  const rows = fill(sheet, check);
  const isFilled = (cells: readonly string[]): boolean => cells.some((cell) => cell.trim() !== '');
  const top = rows.findIndex(isFilled);
  const typed = rows[top] ?? [];
  const width = typed.reduce((last, cell, column) => (cell.trim() === '' ? last : column + 1), 0);
  const header = typed.slice(0, width);
  const faults = sheet.faults.filter(({ row }) => row >= top);
  const faulty = new Set(faults.map(({ row }) => row));
  const toProblem = ({ row, column, code, value }: Fault): Problem => ({
    code,
    severity: 'error',
    table,
    row: row + 1,
    column: header[column]?.trim() || columnLetters(column),
    value,
    message: `The cell ${cellAddress(row, column)} ${faultWords[code][0]}: ${value}.`,
    hint: faultWords[code][1],
  });
  const body: RawRow[] = [];
  for (let row = top + 1; row < rows.length || faulty.has(row); row++) {
    const cells = rows[row] ?? [];
    const padded = [...cells, ...Array.from({ length: Math.max(width - cells.length, 0) }, () => '')];
    if (faulty.has(row)) body.push({ row: row + 1, cells: padded, isFaulty: true });
    else if (isFilled(cells)) body.push({ row: row + 1, cells: padded });
  }
  const merges = sheet.merges.filter(
    (merge) => merge.top < rows.length && (rows[merge.top]?.[merge.left] ?? '') !== '',
  );
  return {
    table: top < 0 ? null : { name: table, header, rows: body },
    problems: [...(merges.length > 0 ? [mergeNotice(table, merges)] : []), ...faults.map(toProblem)],
  };
}
