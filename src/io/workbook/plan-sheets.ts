import type { CsvValue } from '../../kernel/csv-text.js';
import { columnHeader } from '../../model/column-header.js';
import { type Columns, type ColumnSpec, tableColumns } from '../../model/column-schema.js';
import { type TableKind, tableKinds } from '../../model/raw-table.js';
import type { WorkshopTable } from '../workshop-to-tables.js';
import type { Choice, ChoiceList, PlannedSheet } from './plan.js';
import { templateWords, aboutHelp, columnHelp, cover, coverSheet, listSheet } from './texts.js';

/** Rows of a sheet that offer drop-downs, and how many more there are at least below the last filled one. */
const offered = 500;
const spare = 100;

/** Words of a column whose cells are words. */
function words(column: ColumnSpec): readonly string[] {
  if (column.kind === 'word') return column.words;
  if (column.kind === 'yesNo') return ['yes', 'no'];
  return column.kind === 'sign' ? ['+', '-'] : [];
}

const closed: readonly ColumnSpec['kind'][] = ['word', 'yesNo', 'sign'];

/** The columns with words, in order, each once: what the hidden sheet lists side by side. */
function wordLists(): ReadonlyMap<string, readonly string[]> {
  const lists = new Map<string, readonly string[]>();
  for (const columns of Object.values(tableColumns) as Columns[]) {
    for (const column of Object.values(columns)) {
      const found = words(column);
      if (found.length > 0) lists.set(found.join(' '), found);
    }
  }
  lists.set('names roles', ['names', 'roles']);
  return lists;
}

const lists = wordLists();

function listOf(found: readonly string[]): ChoiceList {
  const column = [...lists.keys()].indexOf(found.join(' '));
  return { sheet: listSheet, column, top: 0, bottom: found.length - 1 };
}

/** The ids of another sheet; those below its example rows. */
function idsOf(kind: TableKind): ChoiceList {
  return { sheet: kind, column: 0, top: 1, bottom: offered };
}

function columnChoice(column: ColumnSpec, place: Omit<Choice, 'list' | 'isClosed'>): Choice {
  const found = words(column);
  if (found.length > 0) return { ...place, list: listOf(found), isClosed: closed.includes(column.kind) };
  if (column.kind === 'id' && column.refers !== undefined)
    return { ...place, list: idsOf(column.refers), isClosed: false };
  return { ...place, list: null, isClosed: false };
}

function aboutChoices(rows: readonly (readonly CsvValue[])[]): readonly Choice[] {
  const help = new Map(aboutHelp);
  return rows.flatMap(([key], index): Choice[] => {
    const title = String(key);
    const row = index + 1;
    const place = { column: 1, top: row, bottom: row, title, help: help.get(title) ?? '', isClosed: false };
    if (title === 'consent') return [{ ...place, list: listOf(['names', 'roles']), isClosed: true }];
    if (title === 'focal' || title === 'hub') return [{ ...place, list: idsOf('actors') }];
    return [];
  });
}

/** Long texts get wide columns, numbers and words narrow ones. */
function width(header: string, column: ColumnSpec | undefined): number {
  if (['note', 'evidence', 'reason', 'text', 'value'].includes(header)) return 60;
  if (['label', templateWords.helpHeader].includes(header)) return 36;
  return column === undefined || column.kind === 'id' || column.kind === 'text' ? 20 : 13;
}

function planTable({ kind, header, rows }: WorkshopTable, examples: number): PlannedSheet {
  const columns: Columns = kind === 'about' ? {} : tableColumns[kind];
  const specs = new Map(Object.entries(columns).map(([property, column]) => [columnHeader(property), column]));
  const help = new Map(
    Object.entries(kind === 'about' ? {} : columnHelp[kind]).map(([property, text]) => [columnHeader(property), text]),
  );
  const bottom = Math.max(offered, rows.length + spare);
  const choices = header.flatMap((name, position) => {
    const column = specs.get(name);
    const place = { column: position, top: 1 + examples, bottom, title: name, help: help.get(name) ?? '' };
    return column === undefined ? [] : [columnChoice(column, place)];
  });
  const isSign = (position: number): boolean => specs.get(header[position] ?? '')?.kind === 'sign';
  return {
    name: kind,
    isHidden: false,
    rows: [
      { style: 'header', cells: header },
      ...rows.map((cells, row) => ({
        style: row < examples ? ('example' as const) : ('data' as const),
        cells: cells.map((cell, position) =>
          typeof cell === 'number' && isSign(position) ? (cell < 0 ? '-' : '+') : cell,
        ),
      })),
    ],
    widths: header.map((name) => width(name, specs.get(name))),
    textColumns: [...header.keys()].filter((position) => specs.get(header[position] ?? '')?.kind !== 'number'),
    isFrozen: true,
    choices: kind === 'about' ? aboutChoices(rows) : choices,
  };
}

/** Width of the cover sheet in characters: it fits on a portrait A4 page. */
const coverWidth = 72;

function coverPlan(): PlannedSheet {
  const rows = cover.map(({ style, text }) => ({ style, cells: [text] }));
  return {
    name: coverSheet,
    isHidden: false,
    rows,
    widths: [coverWidth],
    textColumns: [0],
    isFrozen: false,
    choices: [],
  };
}

function listPlan(): PlannedSheet {
  const columns = [...lists.values()];
  const rows = Array.from({ length: Math.max(...columns.map(({ length }) => length)) }, (_, row) => ({
    style: 'data' as const,
    cells: columns.map((column) => column[row] ?? null),
  }));
  const widths = columns.map(() => 14);
  return { name: listSheet, isHidden: true, rows, widths, textColumns: [], isFrozen: false, choices: [] };
}

/**
 * Plans a workbook: a sheet for each table, with its header kept in sight and drop-downs below it, and the hidden sheet
 * of their words.
 *
 * @param tables - The tables; the first rows of each may be examples.
 * @param examples - How many rows of each table are examples; `null` when none are and there is no cover sheet either.
 * @returns The sheets in order. Tables that are missing get a sheet with a header alone, so that drop-downs have where
 *   to point to.
 */
export function planSheets(
  tables: readonly WorkshopTable[],
  examples: ReadonlyMap<TableKind, number> | null,
): readonly PlannedSheet[] {
  const given = new Map(tables.map((table) => [table.kind, table]));
  const plans = tableKinds.map((kind) => {
    const header = kind === 'about' ? ['key', 'value'] : Object.keys(tableColumns[kind]).map(columnHeader);
    return planTable(given.get(kind) ?? { kind, header, rows: [] }, examples?.get(kind) ?? 0);
  });
  return [...(examples === null ? [] : [coverPlan()]), ...plans, listPlan()];
}
