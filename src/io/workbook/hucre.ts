import { readXlsx } from 'hucre/xlsx';
import type { Fault, Sheet } from './sheet.js';

type Grid = Awaited<ReturnType<typeof readXlsx>>['sheets'][number];
type Value = Grid['rows'][number][number] | undefined;

/** A value as text: dates as ISO, without a time of midnight. */
function cellText(value: Value): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value !== 'object') return String(value);
  return Number.isNaN(value.getTime()) ? '' : value.toISOString().replace(/(?:T00:00:00)?\.\d{3}Z$/, '');
}

function readSheet(grid: Grid): Sheet {
  const faults: Fault[] = [];
  for (const [key, { type, value, formula }] of grid.cells ?? []) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    if (type === 'error') faults.push({ row, column, code: 'error-cell', value: cellText(value) });
    else if (type === 'formula' && value === null) {
      faults.push({ row, column, code: 'formula-without-value', value: `=${formula ?? ''}` });
    }
  }
  const faulty = new Set(faults.map(({ row, column }) => `${row},${column}`));
  return {
    name: grid.name,
    rows: grid.rows.map((cells, row) =>
      cells.map((value, column) => (faulty.has(`${row},${column}`) ? '' : cellText(value))),
    ),
    faults,
    merges: (grid.merges ?? []).map((merge) => ({
      top: merge.startRow,
      left: merge.startCol,
      bottom: merge.endRow,
      right: merge.endCol,
    })),
  };
}

/**
 * Reads the sheets of an xlsx workbook whose parts have been checked; with its writing neighbour the only place that
 * knows hucre.
 *
 * @param bytes - The workbook, with no part but those needed.
 * @param indices - Positions of the sheets to read.
 * @param last - Address of the last cell to read.
 * @returns These sheets, in order.
 */
export async function readXlsxSheets(
  bytes: Uint8Array,
  indices: readonly number[],
  last: string,
): Promise<readonly Sheet[]> {
  if (indices.length === 0) return [];
  const { sheets } = await readXlsx(bytes, { sheets: [...indices], range: `A1:${last}` });
  return sheets.map(readSheet);
}
