import { tableColumns } from './column-schema.js';
import { headerKey } from './header-key.js';
import type { ProblemList } from './problem-list.js';
import type { RawTable } from './raw-table.js';

/**
 * Names the columns `type` and `category` of a foreign table of actors: `kind` when every word in it is a kind of
 * actor, otherwise `sector`; left alone when the table has that column already.
 *
 * @param table - The table of actors as typed.
 * @param problems - Where the notice goes.
 * @returns The same rows, with a header of ours.
 */
export function foreignKind(table: RawTable, problems: ProblemList): RawTable {
  const header = [...table.header];
  const keys = header.map(headerKey);
  const { words, aliases } = tableColumns.actors.kind;
  const isKind = (word: string): boolean => (words as readonly string[]).includes(word) || aliases.has(word);
  for (const foreign of ['type', 'category']) {
    const position = keys.indexOf(foreign);
    if (position < 0) continue;
    const values = table.rows
      .map(({ cells }) => cells[position]?.trim().toLowerCase() ?? '')
      .filter((word) => word !== '');
    const meaning = values.length > 0 && values.every(isKind) ? 'kind' : 'sector';
    if (keys.includes(meaning)) continue;
    const message = `Read ${table.header[position]?.trim()} as ${meaning}.`;
    const hint = 'Check that this is what the column holds.';
    problems.add({ code: 'renamed-column', severity: 'notice', table: table.name, row: 1, message, hint });
    header[position] = meaning;
    keys[position] = meaning;
  }
  return { ...table, header };
}
