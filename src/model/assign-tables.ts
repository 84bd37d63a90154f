import type { ProblemList } from './problem-list.js';
import type { RawTable, TableKind } from './raw-table.js';
import { tableKindOfHeader } from './table-kind-of-header.js';
import { tableKindOfName } from './table-kind-of-name.js';

/**
 * Decides which table is which: by name, else by headers. A table that fits nothing is left out, with a notice.
 *
 * @param tables - As typed, in any order.
 * @param problems - Where problems go.
 * @returns Each table of the workshop at most once.
 */
export function assignTables(tables: readonly RawTable[], problems: ProblemList): ReadonlyMap<TableKind, RawTable> {
  const assigned = new Map<TableKind, RawTable>();
  const take = (kind: TableKind, table: RawTable): boolean => {
    const before = assigned.get(kind);
    if (before === undefined) assigned.set(kind, table);
    else {
      const message = `This is a second table of ${kind}, beside ${before.name}; it is left out.`;
      const hint = 'Put all rows into one table, or rename the other.';
      problems.add({ code: 'double-table', table: table.name, message, hint });
    }
    return before === undefined;
  };
  const nameless: RawTable[] = [];
  for (const table of tables) {
    const kind = tableKindOfName(table.name);
    if (kind === null) nameless.push(table);
    else take(kind, table);
  }
  for (const table of nameless) {
    const kind = tableKindOfHeader(table.header, tables.length === 1);
    if (kind !== null && !(assigned.has(kind) && tableKindOfName(assigned.get(kind)?.name ?? '') === kind)) {
      const message = `Read as the table of ${kind}, by its headers.`;
      const hint = 'Check that this is what the table holds.';
      if (take(kind, table)) {
        problems.add({ code: 'recognised-table', severity: 'notice', table: table.name, message, hint });
      }
      continue;
    }
    problems.add({
      code: 'unknown-table',
      severity: tables.length === 1 ? 'error' : 'notice',
      table: table.name,
      row: 1,
      value: table.header.join(', '),
      message: `The headers fit no table of a workshop${tables.length === 1 ? '' : '; it is left out'}.`,
      hint: 'A table of ties has the columns source and target; a table of actors has the column id.',
    });
  }
  return assigned;
}
