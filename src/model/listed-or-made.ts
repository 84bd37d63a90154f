import type { TableColumns } from './column-schema.js';
import { KnownIds } from './known-ids.js';
import { namedIds, type Naming } from './named-ids.js';
import type { ProblemList } from './problem-list.js';
import type { TableKind } from './raw-table.js';
import type { ReadRow, ReadTable } from './read-rows.js';
import { uniqueIds } from './unique-ids.js';
import type { Informant } from './workshop.js';
import { warnNearDuplicates } from './warn-near-duplicates.js';

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
    const hint = `A table of ${kind} adds ${kind === 'items' ? 'labels' : 'sectors and numbers of people'}.`;
    problems.add({ code: `made-${kind}`, severity: 'notice', table: kind, message, hint });
  }
  const entries = [...names.keys()].map((id) => ({ id, label: id }));
  return { entries, known: new KnownIds(what, kind, entries, new Set(namedIds(naming, 'every').keys())) };
}
