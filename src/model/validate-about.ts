import { type About, schemaVersion } from './about.js';
import { checkAboutKeys } from './check-about-keys.js';
import { columnHeader } from './column-header.js';
import { headerKey } from './header-key.js';
import { normaliseId } from './identifier.js';
import { noteExtraColumns } from './note-extra-columns.js';
import type { ProblemList } from './problem-list.js';
import { quoteValue } from './quote-value.js';
import type { RawTable } from './raw-table.js';

/** What the table of the workshop says, and in which row, before it is compared with the other tables. */
export interface ReadAbout {
  readonly about: About;
  readonly table: string;
  /** Row of each key, by property. */
  readonly rows: ReadonlyMap<string, number>;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const textKeys = [
  'title',
  'place',
  'date',
  'language',
  'source',
  'powerScale',
  'vennSizeMeans',
  'vennDistanceMeans',
  'vennOverlapMeans',
] as const;
const idKeys = ['focal', 'hub'] as const;
const listKeys = ['waves', 'sectors', 'authoritySectors'] as const;
const properties: ReadonlyMap<string, string> = new Map(
  [...textKeys, ...idKeys, ...listKeys, 'consent', 'schemaVersion'].map((property) => [headerKey(property), property]),
);

function includes<T extends string>(list: readonly T[], text: string): text is T {
  return (list as readonly string[]).includes(text);
}

/** The columns of the table beside key and value that have a name of their own and hold something. */
function aboutColumns(table: RawTable, named: readonly boolean[]): Parameters<typeof noteExtraColumns>[0] {
  const extra = table.header.filter(
    (text, position) =>
      named[position] === true &&
      !['key', 'value'].includes(headerKey(text)) &&
      table.rows.some(({ cells }) => (cells[position]?.trim() ?? '') !== ''),
  );
  return { name: table.name, positions: new Map(), extra: extra.map((text) => text.trim()) };
}

/**
 * Reads the table `about`: a key and a value per row.
 *
 * @param table - The table as typed, or `undefined` when there is none.
 * @param problems - Where problems go.
 * @returns What it says; lists are empty and the schema version is ours where it says nothing.
 */
export function validateAbout(table: RawTable | undefined, problems: ProblemList): ReadAbout {
  const about: Mutable<About> & { attributes: Record<string, string> } = {
    schemaVersion,
    waves: [],
    sectors: [],
    attributes: Object.create(null) as Record<string, string>,
  };
  const rows = new Map<string, number>();
  const name = table?.name ?? 'about';
  const at = (key: string): number => table?.header.findIndex((text) => headerKey(text) === key) ?? -1;
  const [keyAt, valueAt] = [at('key'), at('value')];
  for (const [column, position] of [
    ['key', keyAt],
    ['value', valueAt],
  ] as const) {
    if (table === undefined || position >= 0) continue;
    const hint = 'about has two columns: key, value.';
    problems.add({
      code: 'missing-column',
      table: name,
      row: 1,
      column,
      message: `There is no column ${column}.`,
      hint,
    });
  }
  if (table === undefined || keyAt < 0 || valueAt < 0) return { about, table: name, rows };

  const named = table.header.map((text, position) => position === valueAt || !/^(?:value)?\d*$/.test(headerKey(text)));
  noteExtraColumns(aboutColumns(table, named), {}, false, problems);
  for (const { row, cells } of table.rows) {
    const key = cells[keyAt]?.trim() ?? '';
    const more = cells.flatMap((cell, position) =>
      named[position] === true || cell.trim() === '' ? [] : [cell.trim()],
    );
    const isList = includes(listKeys, properties.get(headerKey(key)) ?? '');
    const value = [cells[valueAt]?.trim() ?? '', ...(isList ? more : [])].filter((cell) => cell !== '').join(';');
    if (!isList && more.length > 0) {
      const left = more.join(' | ');
      problems.add({
        code: 'long-row',
        severity: 'warning',
        table: name,
        row,
        column: 'value',
        value: left,
        message: `The row has more than a key and a value; left out: ${quoteValue(left)}.`,
        hint: 'Put text that holds a separator between double quotes.',
      });
    }
    if (value === '') continue;
    if (key === '') {
      problems.add({
        code: 'missing-value',
        table: name,
        row,
        column: 'key',
        value,
        message: 'The key is blank.',
        hint: 'Say what the value is.',
      });
      continue;
    }
    const property = properties.get(headerKey(key));
    const seen = rows.get(property ?? key);
    if (seen !== undefined) {
      const message = `The key ${quoteValue(key)} is there twice, first in row ${seen}.`;
      problems.add({
        code: 'duplicate-key',
        table: name,
        row,
        column: 'key',
        value: key,
        message,
        hint: 'Delete one of them.',
      });
      continue;
    }
    rows.set(property ?? key, row);
    if (property === undefined) about.attributes[key] = value;
    else read(property, value, { table: name, row, column: 'value', value });
  }
  checkAboutKeys(name, rows, about.attributes, properties.values(), problems);
  return { about, table: name, rows };

  function read(
    property: string,
    value: string,
    where: { table: string; row: number; column: string; value: string },
  ): void {
    if (includes(textKeys, property)) about[property] = value;
    else if (includes(idKeys, property)) about[property] = normaliseId(value);
    else if (includes(listKeys, property)) {
      const list = value
        .split(';')
        .map(normaliseId)
        .filter((part) => part !== '');
      const once = new Set<string>();
      const again = list.find((part) => once.size === once.add(part).size);
      about[property] = [...new Set(list)];
      if (again === undefined) return;
      const message = `${columnHeader(property)} names ${quoteValue(again)} twice.`;
      problems.add({ ...where, code: 'repeated-name', severity: 'warning', message, hint: 'Name each once.' });
    } else if (property === 'consent') {
      const word = value.toLowerCase();
      if (word === 'names' || word === 'roles') about.consent = word;
      else {
        const hint =
          'Write names (labels may be printed), roles (labels are roles), or leave it blank (persons print as codes).';
        problems.add({
          ...where,
          code: 'unknown-word',
          message: `${quoteValue(value)} is not a word for consent.`,
          hint,
        });
      }
    } else if (!/^\d{1,6}$/.test(value) || Number(value) < 1) {
      const message = `${quoteValue(value)} is not a version of the tables.`;
      problems.add({ ...where, code: 'bad-version', message, hint: `Write ${schemaVersion}.` });
    } else {
      about.schemaVersion = Number(value);
      if (about.schemaVersion <= schemaVersion) return;
      const message = `The tables have version ${value}; this release reads up to ${schemaVersion}.`;
      problems.add({ ...where, code: 'newer-schema', message, hint: 'Update social-capital.' });
    }
  }
}
