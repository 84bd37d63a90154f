import { columnHeader } from './column-header.js';
import type { CellsOf, Columns, ColumnSpec } from './column-schema.js';
import { headerKey } from './header-key.js';
import { normaliseId } from './identifier.js';
import { type ColumnMatch, matchColumns } from './match-columns.js';
import { parseCell } from './parse-cell.js';
import type { ProblemList } from './problem-list.js';
import { quoteValue } from './quote-value.js';
import type { RawRow, RawTable } from './raw-table.js';

/** A row of which every cell could be read. */
export interface ReadRow<C extends Columns> extends TypedRow<C> {
  readonly cells: CellsOf<C>;
  /** Cells of columns the table does not know, by header; without a prototype, so any header is safe. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** A row, and those of its cells that could be read. */
interface TypedRow<C extends Columns> {
  readonly row: number;
  readonly cells: Partial<CellsOf<C>>;
  /** Cells as typed, for messages. */
  readonly raw: readonly string[];
}

/** A table that was read. */
export interface ReadTable<C extends Columns> {
  readonly name: string;
  /** Header as typed by property, for messages. */
  readonly headers: ReadonlyMap<string, string>;
  /** Position of each property. */
  readonly positions: ReadonlyMap<string, number>;
  readonly rows: readonly ReadRow<C>[];
  /** Every row that is not blank, those with errors too, so that all that is wrong with a row is said at once. */
  readonly every: readonly TypedRow<C>[];
  /** Headers that the table does not know, of columns that hold something. */
  readonly extra: readonly string[];
  /** Ids in the first required column of rows that were refused: named elsewhere they are no second mistake. */
  readonly refused: ReadonlySet<string>;
  /** Whether required columns are missing, so that no row could be read. */
  readonly unread: boolean;
}

function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === '';
}

/** Complains about headers that are missing, double or blank, and says which were read under another name. */
function checkHeader(table: RawTable, match: ColumnMatch, problems: ProblemList): void {
  const { name, header } = table;
  const seen = new Map<string, string>();
  for (const text of header) {
    const key = headerKey(text);
    if (key === '') continue;
    const before = seen.get(key);
    if (before === undefined) seen.set(key, text);
    else {
      problems.add({
        code: 'double-column',
        table: name,
        row: 1,
        column: text,
        value: text,
        message: `There are two columns ${quoteValue(before)}${before === text ? '' : ` and ${quoteValue(text)}`}.`,
        hint: 'Rename or delete one of them.',
      });
    }
  }
  const found =
    header
      .filter((text) => !isBlank(text))
      .slice(0, 12)
      .join(', ') || 'none';
  for (const column of match.missing) {
    const message = `There is no column ${column}.`;
    const hint = `The first row must name the columns; found: ${found}.`;
    problems.add({ code: 'missing-column', table: name, row: 1, column, message, hint });
  }
  const renamed = [...match.renamed].map(([position, as]) => `${header[position]?.trim()} as ${as.join(' and ')}`);
  if (renamed.length > 0 && match.missing.length === 0) {
    const message = `Read ${renamed.join(', ')}.`;
    const hint = 'Check that this is what the column holds.';
    problems.add({ code: 'renamed-column', severity: 'notice', table: name, row: 1, message, hint });
  }
}

/** Complains about a row that is longer or shorter than the header, or has cells under a blank header. */
function checkLength(
  table: RawTable,
  { row, cells }: RawRow,
  nameless: readonly number[],
  problems: ProblemList,
): void {
  const width = table.header.length;
  const extra = cells.slice(width).filter((cell) => !isBlank(cell));
  if (extra.length > 0) {
    problems.add({
      code: 'long-row',
      severity: 'warning',
      table: table.name,
      row,
      value: extra.join(' | '),
      message: `The row has ${cells.length} cells, the header ${width}; left out: ${quoteValue(extra.join(' | '))}.`,
      hint: 'Put text that holds a separator between double quotes.',
    });
  } else if (cells.length < width) {
    problems.add({
      code: 'short-row',
      severity: 'warning',
      table: table.name,
      row,
      message: `The row has ${cells.length} cells, the header ${width}; the others are read as blank.`,
      hint: 'Check that no separator is missing.',
    });
  }
  for (const position of nameless) {
    const cell = cells[position] ?? '';
    if (isBlank(cell)) continue;
    problems.add({
      code: 'no-header',
      severity: 'warning',
      table: table.name,
      row,
      value: cell,
      message: `Column ${position + 1} has no name; left out: ${quoteValue(cell)}.`,
      hint: 'Give the column a name.',
    });
  }
}

/** Headers of columns that the table does not know and that hold something; a second column of one name is none. */
function extraHeaders(header: readonly string[], match: ColumnMatch, rows: readonly RawRow[]): readonly string[] {
  const first = new Map<string, number>();
  for (const [position, text] of header.entries()) {
    const key = headerKey(text);
    if (!first.has(key)) first.set(key, position);
  }
  const isExtra = (position: number): boolean =>
    !isBlank(header[position]) &&
    first.get(headerKey(header[position] ?? '')) === position &&
    rows.some(({ cells }) => !isBlank(cells[position]));
  return match.others.filter(isExtra).map((position) => header[position]?.trim() ?? '');
}

/** Whether a column of numbers has decimal points, decimal commas or both. */
function decimals(rows: readonly RawRow[], position: number): { comma: string | null; mixed: boolean } {
  let comma: string | null = null;
  let point = false;
  for (const { cells } of rows) {
    const cell = cells[position] ?? '';
    if (/\d\.|\.\d/.test(cell)) point = true;
    else if (comma === null && /\d,\d/.test(cell)) comma = cell.trim();
  }
  return { comma: point ? null : comma, mixed: point };
}

/**
 * Reads the rows of a table by its columns. Blank rows are skipped; a row with an error is left out; every problem is
 * reported.
 *
 * @param table - The table as typed; one without header and rows stands for a table that is not there.
 * @param columns - What its columns hold.
 * @param problems - Where problems go.
 * @returns The rows that could be read.
 */
export function readRows<C extends Columns>(table: RawTable, columns: C, problems: ProblemList): ReadTable<C> {
  const match = matchColumns(table.header, columns);
  const isEmpty = table.header.length === 0;
  if (!isEmpty) checkHeader(table, match, problems);
  const { positions } = match;
  const headers = new Map(
    Object.keys(columns).map((property) => [
      property,
      table.header[positions.get(property) ?? -1]?.trim() ?? columnHeader(property),
    ]),
  );
  const filled = table.rows.filter(({ cells }) => cells.some((cell) => !isBlank(cell)));
  const mixed = new Set<string>();
  const used: (readonly [string, ColumnSpec, number])[] = [];
  for (const [property, column] of Object.entries(columns)) {
    const position = positions.get(property);
    if (position === undefined) continue;
    used.push([property, column, position]);
    if (column.kind !== 'number') continue;
    const found = decimals(filled, position);
    if (found.mixed) mixed.add(property);
    if (found.comma === null) continue;
    problems.add({
      code: 'decimal-comma',
      severity: 'notice',
      table: table.name,
      column: headers.get(property) ?? property,
      message: `Commas are read as decimal points: ${quoteValue(found.comma)} is ${found.comma.replace(',', '.')}.`,
      hint: 'Check that no comma parts thousands.',
    });
  }
  const first = Object.entries(columns).find(([, column]) => column.required === true)?.[0];
  const refused = new Set<string>();
  const rows: ReadRow<C>[] = [];
  const every: TypedRow<C>[] = [];
  if (match.missing.length === 0) {
    const nameless = [...table.header.keys()].filter((position) => isBlank(table.header[position]));
    for (const raw of filled) {
      if (raw.isFaulty === true) {
        refuse(raw.cells);
        continue;
      }
      checkLength(table, raw, nameless, problems);
      readRow(raw);
    }
  }
  const unread = !isEmpty && match.missing.length > 0;
  const extra = extraHeaders(table.header, match, filled);
  return { name: table.name, headers, positions, rows, every, extra, refused, unread };

  function refuse(typed: readonly string[]): void {
    const id = normaliseId(typed[positions.get(first ?? '') ?? -1] ?? '');
    if (id !== '') refused.add(id);
  }

  function readRow({ row, cells: typed }: RawRow): void {
    const cells: Record<string, unknown> = {};
    let good = true;
    for (const [property, column, position] of used) {
      const text = typed[position] ?? '';
      const header = headers.get(property) ?? property;
      const where = { table: table.name, row, column: header };
      const parsed = isBlank(text) ? null : parseCell(text, column, mixed.has(property));
      if (parsed === null || ('value' in parsed && parsed.value === '')) {
        if (column.required !== true) continue;
        good = false;
        problems.add({
          ...where,
          code: 'missing-value',
          message: `${header} is blank.`,
          hint: 'Fill it in, or delete the row.',
        });
      } else if ('value' in parsed) cells[property] = parsed.value;
      else {
        good = false;
        problems.add({ ...where, ...parsed, value: text });
      }
    }
    every.push({ row, cells: cells as Partial<CellsOf<C>>, raw: typed });
    if (!good) {
      refuse(typed);
      return;
    }
    const attributes: Record<string, string> = Object.create(null) as Record<string, string>;
    for (const position of match.others) {
      if (position >= typed.length) break;
      const name = table.header[position]?.trim() ?? '';
      const text = typed[position]?.trim() ?? '';
      if (name !== '' && text !== '' && !(name in attributes)) attributes[name] = text;
    }
    rows.push({ row, cells: cells as CellsOf<C>, attributes, raw: typed });
  }
}
