import type { Columns } from './column-schema.js';
import type { KnownIds } from './known-ids.js';
import type { ProblemList } from './problem-list.js';
import type { ReadRow, ReadTable } from './read-rows.js';

/** The ids that rows may name. */
export interface Known {
  readonly actors: KnownIds;
  readonly informants: KnownIds;
  readonly items: KnownIds;
}

/**
 * Leaves out rows that name an actor, informant or item that does not exist, with an error for each such cell, in rows
 * that are left out already too.
 *
 * @param table - The table read.
 * @param columns - Its columns; those with `refers` are checked.
 * @param known - The ids there are.
 * @param problems - Where problems go.
 * @returns The rows whose every reference holds.
 */
export function checkReferences<C extends Columns>(
  table: ReadTable<C>,
  columns: C,
  known: Known,
  problems: ProblemList,
): readonly ReadRow<C>[] {
  const references = Object.entries(columns).flatMap(([property, column]) =>
    column.kind === 'id' && column.refers !== undefined
      ? [{ property, known: known[column.refers], column: table.headers.get(property) ?? property }]
      : [],
  );
  const bad = new Set<number>();
  for (const { row, cells } of table.every) {
    for (const { property, known: ids, column } of references) {
      const id = (cells as Readonly<Record<string, unknown>>)[property];
      if (typeof id === 'string' && !ids.check(id, { table: table.name, row, column }, problems)) bad.add(row);
    }
  }
  return table.rows.filter(({ row }) => !bad.has(row));
}
