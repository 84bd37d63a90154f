import type { Columns, TableColumns } from './column-schema.js';
import { KnownIds } from './known-ids.js';
import type { ProblemList } from './problem-list.js';
import type { TableKind } from './raw-table.js';
import type { ReadRow, ReadTable } from './read-rows.js';
import { uniqueIds } from './unique-ids.js';
import type { Informant } from './workshop.js';
import { type Named, warnNearDuplicates } from './warn-near-duplicates.js';

/** A table that names rows of another, and the properties that do. */
export type Naming = readonly [table: ReadTable<Columns>, properties: readonly string[]];

/** Every id that rows name, once, with the place where it stands first. */
export function namedIds(tables: readonly Naming[]): ReadonlyMap<string, Named> {
  const names = new Map<string, Named>();
  for (const [table, properties] of tables) {
    for (const { row, cells } of table.rows) {
      for (const property of properties) {
        const id = (cells as Readonly<Record<string, unknown>>)[property];
        if (typeof id !== 'string' || names.has(id)) continue;
        names.set(id, { id, table: table.name, row, column: table.headers.get(property) ?? property });
      }
    }
  }
  return names;
}

/**
 * The informants or items of a workshop: those listed in their table, or, without one, those that rows name, with a
 * notice.
 *
 * @param kind - Which table.
 * @param table - The table read; empty when there is none.
 * @param isGiven - Whether there is such a table.
 * @param unread - Tables that are there but could not be read.
 * @param problems - Where problems go.
 * @param naming - Tables whose rows name them.
 * @returns The informants or items, and the ids other rows may name.
 */
export function listedOrMade(
  kind: 'informants' | 'items',
  table: ReadTable<TableColumns['informants']> | ReadTable<TableColumns['items']>,
  isGiven: boolean,
  unread: readonly TableKind[],
  problems: ProblemList,
  naming: readonly Naming[],
): { readonly entries: readonly Informant[]; readonly known: KnownIds } {
  const what = kind === 'items' ? 'item' : 'informant';
  if (isGiven || unread.includes(kind)) {
    const rows: readonly ReadRow<TableColumns['informants' | 'items']>[] = table.rows;
    const unique = uniqueIds({ ...table, rows }, problems);
    const entries = [...unique].map(([id, { cells }]) => ({ ...cells, label: cells.label ?? id }));
    const refused = table.unread || unread.includes(kind) ? 'all' : table.refused;
    return { entries, known: new KnownIds(what, table.name, entries, refused) };
  }
  const names = namedIds(naming);
  warnNearDuplicates(names.values(), problems);
  if (names.size > 0) {
    const message = `There is no table of ${kind}; the ${names.size} that rows name are taken.`;
    problems.add({ code: `made-${kind}`, severity: 'notice', table: kind, message });
  }
  const entries = [...names.keys()].map((id) => ({ id, label: id }));
  return { entries, known: new KnownIds(what, kind, entries, new Set()) };
}
