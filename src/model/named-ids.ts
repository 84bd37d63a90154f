import type { Columns } from './column-schema.js';
import type { ReadTable } from './read-rows.js';
import type { Named } from './warn-near-duplicates.js';

/** A table that names rows of another, and the properties that do. */
export type Naming = readonly [table: ReadTable<Columns>, properties: readonly string[]];

/**
 * Every id that rows name, once, with the place where it stands first.
 *
 * @param tables - Tables and the properties whose ids are wanted.
 * @param which - `every` for rows with errors too.
 * @returns Name and place by id, in order of the rows.
 */
export function namedIds(tables: readonly Naming[], which: 'rows' | 'every' = 'rows'): ReadonlyMap<string, Named> {
  const names = new Map<string, Named>();
  for (const [table, properties] of tables) {
    for (const { row, cells } of table[which]) {
      for (const property of properties) {
        const id = (cells as Readonly<Record<string, unknown>>)[property];
        if (typeof id !== 'string' || names.has(id)) continue;
        names.set(id, { id, table: table.name, row, column: table.headers.get(property) ?? property });
      }
    }
  }
  return names;
}
