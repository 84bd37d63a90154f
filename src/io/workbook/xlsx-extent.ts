import { scanXml, xmlAttribute } from './scan-xml.js';
import { cellAddress } from './sheet.js';

/** How far the filled cells of a sheet reach. */
export interface Extent {
  /** Rows and columns up to the last filled cell. */
  readonly rows: number;
  readonly columns: number;
  /** Cells that reading makes: each row up to its last filled cell. */
  readonly cells: number;
  /** Addresses that stand in the sheet twice, at most twenty. */
  readonly doubles: readonly string[];
}

const lastRow = 1_048_576;
const lastColumn = 16_384;

/** How many cells that have only a format count as one. */
const blankShare = 4;

/** Row and column from 0 of an address such as `B12`; `null` when it is none. */
function parseAddress(address: string): readonly [row: number, column: number] | null {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(address);
  if (match === null) return null;
  let column = 0;
  for (const letter of (match[1] ?? '').toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(match[2]);
  return row >= 1 && row <= lastRow && column <= lastColumn ? [row - 1, column - 1] : null;
}

/**
 * Measures a sheet of an xlsx workbook before it is read. Cells that have only a format are not counted.
 *
 * @param part - What the part of the sheet is called.
 * @param xml - Its text.
 * @param depth - Deepest nesting allowed.
 * @param check - Told the number of cells as it grows; throws when there are too many. Of cells that have only a format
 *   four times as many are borne.
 * @returns Its extent.
 * @throws {XmlRefusal} When the part is not read.
 */
export function xlsxExtent(part: string, xml: string, depth: number, check: (cells: number) => void): Extent {
  const seen = new Set<number>();
  const doubles: string[] = [];
  const widths = new Map<number, number>();
  let [rows, columns, cells] = [0, 0, 0];
  let [row, column] = [-1, -1];
  let isCell = false;
  scanXml(part, xml, depth, {
    open: (tag, attributes) => {
      if (tag === 'row') {
        const stated = Number(xmlAttribute(attributes, 'r') ?? Number.NaN);
        row = stated >= 1 && stated <= lastRow ? Math.trunc(stated) - 1 : row + 1;
        column = -1;
      } else if (tag === 'c') {
        isCell = true;
        const address = parseAddress(xmlAttribute(attributes, 'r') ?? '');
        [row, column] = address ?? [row, column + 1];
        check(Math.max(cells, seen.size / blankShare));
        const key = row * lastColumn + column;
        if (seen.size === seen.add(key).size && doubles.length < 20) doubles.push(cellAddress(row, column));
      } else if (isCell && (tag === 'v' || tag === 'f' || tag === 'is')) {
        const width = widths.get(row) ?? 0;
        if (column + 1 <= width) return;
        cells += column + 1 - width;
        check(cells);
        widths.set(row, column + 1);
        rows = Math.max(rows, row + 1);
        columns = Math.max(columns, column + 1);
      }
    },
    close: (tag) => {
      if (tag === 'c') isCell = false;
    },
  });
  return { rows, columns, cells, doubles };
}
