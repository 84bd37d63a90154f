import type { CsvValue } from '../kernel/csv-text.js';
import { columnHeader } from '../model/column-header.js';
import { type Columns, tableColumns } from '../model/column-schema.js';
import { type TableKind, tableKinds } from '../model/raw-table.js';
import type { Workshop } from '../model/workshop.js';

/** A table ready to be written: as CSV, say, with `csvText(table.header, table.rows)`. */
export interface WorkshopTable {
  /** Which table; also the name of its sheet or, with `.csv`, its file. */
  readonly kind: TableKind;
  readonly header: readonly string[];
  /** Cells in the order of the header; `null` is blank. */
  readonly rows: readonly (readonly CsvValue[])[];
}

/** A row of the model as the writer sees it. */
type Row = Readonly<Record<string, unknown>>;

function cell(value: unknown): CsvValue {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}

function attributesOf(row: Row): Readonly<Record<string, string>> {
  return (row['attributes'] ?? {}) as Readonly<Record<string, string>>;
}

function aboutTable(about: Workshop['about']): WorkshopTable {
  const { attributes, ...known } = about;
  const keys = [
    'title',
    'place',
    'date',
    'language',
    'source',
    'consent',
    'schemaVersion',
    'focal',
    'hub',
    'waves',
    'sectors',
    'authoritySectors',
    'powerScale',
    'vennSizeMeans',
    'vennDistanceMeans',
    'vennOverlapMeans',
  ] as const satisfies readonly (keyof typeof known)[];
  const rows = keys.flatMap((key): CsvValue[][] => {
    const value = known[key];
    if (value === undefined || (Array.isArray(value) && value.length === 0)) return [];
    return [[columnHeader(key), Array.isArray(value) ? value.join(';') : (value as string | number)]];
  });
  return { kind: 'about', header: ['key', 'value'], rows: [...rows, ...Object.entries(attributes)] };
}

function table(kind: Exclude<TableKind, 'about'>, entries: readonly Row[]): WorkshopTable {
  const columns: Columns = tableColumns[kind];
  const properties = Object.keys(columns);
  const others = [...new Set(entries.flatMap((entry) => Object.keys(attributesOf(entry))))];
  return {
    kind,
    header: [...properties.map(columnHeader), ...others],
    rows: entries.map((entry) => [
      ...properties.map((property) => cell(entry[property])),
      ...others.map((name) => cell(attributesOf(entry)[name])),
    ]),
  };
}

/**
 * The tables of a workshop, as `readWorkshop` reads them: nothing is lost on the way out and back in.
 *
 * @param workshop - The workshop. It is not changed.
 * @returns Its tables in the order they are documented; those without rows are left out, `about` never is. Lists are
 *   joined with `;`, yes and no are words, columns the model does not know come last.
 * @remarks O(cells).
 * @example
 * ```ts
 * const { workshop } = readWorkshop('source,target\nmosque,director\n');
 * const ties = workshopToTables(workshop).find(({ kind }) => kind === 'ties');
 * ties.rows[0].slice(0, 5); // => ['mosque', 'director', null, 'no', 1]
 * ```
 */
export function workshopToTables(workshop: Workshop): readonly WorkshopTable[] {
  return tableKinds.flatMap((kind) => {
    if (kind === 'about') return [aboutTable(workshop.about)];
    const entries: readonly unknown[] = workshop[kind];
    return entries.length === 0 ? [] : [table(kind, entries as readonly Row[])];
  });
}
