import type { Actor } from './actor.js';
import { tableColumns, type TableColumns } from './column-schema.js';
import { foreignKind } from './foreign-kind.js';
import type { KnownIds } from './known-ids.js';
import type { ProblemList } from './problem-list.js';
import { quoteValue } from './quote-value.js';
import type { RawTable } from './raw-table.js';
import { readRows, type ReadTable } from './read-rows.js';
import { uniqueIds } from './unique-ids.js';
import { type Named, warnNearDuplicates } from './warn-near-duplicates.js';

/** The actors of a workshop, before their references are checked. */
export interface ReadActors {
  readonly actors: ReadonlyMap<string, Actor>;
  /** Table and row of each actor, and the header of `part_of`. */
  readonly table: string;
  readonly rows: ReadonlyMap<string, number>;
  readonly partOfHeader: string;
  /** Ids of rows that were refused. */
  readonly refused: ReadonlySet<string>;
  /** Whether the table is there but could not be read, so that nothing can be said about ids elsewhere. */
  readonly unread: boolean;
}

/** Warns about sectors and groups that differ only in case, width or spacing. */
function warnNearSectors(table: ReadTable<TableColumns['actors']>, problems: ProblemList): void {
  for (const property of ['sector', 'group'] as const) {
    const names = new Map<string, Named>();
    for (const { row, cells } of table.rows) {
      const id = cells[property];
      const column = table.headers.get(property) ?? property;
      if (id !== undefined && !names.has(id)) names.set(id, { id, table: table.name, row, column });
    }
    warnNearDuplicates(names.values(), problems);
  }
}

/** Ids that close a circle of `partOf`, one for each circle. */
function circles(actors: ReadonlyMap<string, Actor>): ReadonlySet<string> {
  const found = new Set<string>();
  const settled = new Set<string>();
  for (const id of actors.keys()) {
    const chain = new Set<string>();
    let at: string | undefined = id;
    while (at !== undefined && !chain.has(at) && !settled.has(at)) {
      chain.add(at);
      at = actors.get(at)?.partOf;
    }
    if (at !== undefined && chain.has(at)) found.add(at);
    for (const link of chain) settled.add(link);
  }
  return found;
}

/**
 * Checks what actors are part of. A `partOf` that names nobody or runs in a circle is an error; the actor is kept
 * without it, so that its ties do not become errors too.
 *
 * @param read - The actors.
 * @param known - Every id there is.
 * @param problems - Where problems go.
 * @returns The actors to use, in order.
 */
export function checkPartOf(read: ReadActors, known: KnownIds, problems: ProblemList): readonly Actor[] {
  const circular = circles(read.actors);
  return [...read.actors.values()].map((actor) => {
    const { id, partOf } = actor;
    if (partOf === undefined) return actor;
    const where = { table: read.table, row: read.rows.get(id) ?? 1, column: read.partOfHeader };
    if (circular.has(id)) {
      const message = `${quoteValue(id)} is part of ${quoteValue(partOf)}, which is part of ${quoteValue(id)} in turn.`;
      const hint = 'Break the circle: the whole is part of nothing.';
      problems.add({ ...where, code: 'part-of-itself', value: partOf, message, hint });
    } else if (known.check(partOf, where, problems)) return actor;
    const { partOf: _, ...rest } = actor;
    return rest;
  });
}

/**
 * Reads the table of actors.
 *
 * @param table - The table as typed.
 * @param problems - Where problems go.
 * @returns The actors by id.
 */
export function validateActors(table: RawTable, problems: ProblemList): ReadActors {
  const read = readRows(foreignKind(table, problems), tableColumns.actors, problems);
  warnNearSectors(read, problems);
  const actors = new Map<string, Actor>();
  const rows = new Map<string, number>();
  for (const [id, { row, cells, attributes }] of uniqueIds(read, problems)) {
    actors.set(id, { ...cells, label: cells.label ?? id, kind: cells.kind ?? 'other', attributes });
    rows.set(id, row);
  }
  const partOfHeader = read.headers.get('partOf') ?? 'part_of';
  return { actors, table: read.name, rows, partOfHeader, refused: read.refused, unread: read.unread };
}
