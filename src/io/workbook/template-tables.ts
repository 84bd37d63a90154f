import type { CsvValue } from '../../kernel/csv-text.js';
import { columnHeader } from '../../model/column-header.js';
import { tableColumns } from '../../model/column-schema.js';
import { type TableKind, tableKinds } from '../../model/raw-table.js';
import { exampleMark } from '../../model/without-examples.js';
import { schemaVersion } from '../../model/about.js';
import type { WorkshopTable } from '../workshop-to-tables.js';
import { aboutHelp, exampleRows, templateWords } from './texts.js';

/** The tables of a template: headers, example rows that are never read, and the keys of `about`. */
export function templateTables(): readonly WorkshopTable[] {
  return tableKinds.map((kind): WorkshopTable => {
    const header =
      kind === 'about' ? ['key', 'value', templateWords.helpHeader] : Object.keys(tableColumns[kind]).map(columnHeader);
    const examples = exampleRows[kind].map((cells) =>
      header.map((name, position): CsvValue => {
        const text = cells[name] ?? null;
        return position === 0 ? `${exampleMark} ${text ?? ''}` : text;
      }),
    );
    const keys = aboutHelp.map(([key, help]): CsvValue[] => [
      key,
      key === 'schema_version' ? schemaVersion : null,
      help,
    ]);
    return { kind, header, rows: kind === 'about' ? [...examples, ...keys] : examples };
  });
}

/** How many rows of each table of a template are examples. */
export function templateExamples(): ReadonlyMap<TableKind, number> {
  return new Map(tableKinds.map((kind) => [kind, exampleRows[kind].length]));
}
