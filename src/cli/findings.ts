import { csvText, type CsvValue } from '../kernel/csv-text.js';
import { jsonText } from './json-text.js';
import { paragraphs } from './paragraphs.js';
import type { Session } from './session.js';
import { markdownTable, type PlainTable, textTable } from './text-table.js';

/** Forms in which findings print. */
export type FindingsFormat = 'text' | 'csv' | 'json' | 'md';

/** What a command found, in every form. */
export interface Findings {
  /** Sentences, each a paragraph. */
  readonly words: readonly string[];
  /** Tables for a reader; those without rows are left out. */
  readonly tables: readonly { readonly heading: string; readonly table: PlainTable }[];
  /** The one table of `csv`. */
  readonly csv: { readonly head: readonly string[]; readonly rows: readonly (readonly CsvValue[])[] };
  /** After a schema of `docs/schemas`. */
  readonly json: object;
}

/**
 * Prints what a command found.
 *
 * @param found - In every form.
 * @param format - The form wanted.
 * @param session - Where words go.
 */
export async function printFindings(found: Findings, format: FindingsFormat, session: Session): Promise<void> {
  if (format === 'json') return session.result(jsonText(found.json));
  if (format === 'csv') return session.result(csvText(found.csv.head, found.csv.rows));
  const isText = format === 'text';
  const tables = found.tables
    .filter(({ table }) => table.rows.length > 0)
    .map(
      ({ heading, table }) =>
        `${isText ? heading : `## ${heading}`}\n\n${isText ? textTable(table) : markdownTable(table)}`,
    );
  return session.result(`${[paragraphs(found.words, format), ...tables].join('\n\n').trimEnd()}\n`);
}
