import type { Actor } from './actor.js';
import { tableColumns, type TableColumns } from './column-schema.js';
import { foreignKind } from './foreign-kind.js';
import { noteExtraColumns } from './note-extra-columns.js';
import type { ProblemList } from './problem-list.js';
import type { RawTable } from './raw-table.js';
import { readRows, type ReadTable } from './read-rows.js';
import { uniqueIds } from './unique-ids.js';
import { type Named, warnNearDuplicates } from './warn-near-duplicates.js';
import { warnNearSectors } from './warn-near-sectors.js';

/** The actors of a workshop, before their references are checked. */
export interface ReadActors {
  readonly actors: ReadonlyMap<string, Actor>;
  /** Table and row of each actor, and the header of `part_of`. */
  readonly table: string;
  readonly rows: ReadonlyMap<string, number>;
  readonly partOfHeader: string;
  /** First row of each sector, in rows with errors too. */
  readonly sectors: ReadonlyMap<string, number>;
  /** What rows that were left out say they are part of. */
  readonly lostParts: readonly { readonly row: number; readonly partOf: string }[];
  /** How many actors have a kind that nobody stated. */
  readonly kindless: number;
  /** Ids of rows that were refused. */
  readonly refused: ReadonlySet<string>;
  /** Whether the table is there but could not be read, so that nothing can be said about ids elsewhere. */
  readonly unread: boolean;
}

/** Warns about sectors and groups that differ only in case, width or spacing, and about unlisted sectors that differ in a letter. */
function warnNearNames(
  table: ReadTable<TableColumns['actors']>,
  listed: readonly string[],
  problems: ProblemList,
): void {
  for (const property of ['sector', 'group'] as const) {
    const names = new Map<string, Named>();
    for (const { row, cells } of table.every) {
      const id = cells[property];
      const column = table.headers.get(property) ?? property;
      if (id !== undefined && !names.has(id)) names.set(id, { id, table: table.name, row, column });
    }
    warnNearDuplicates(names.values(), problems);
    if (property === 'sector' && listed.length === 0) warnNearSectors(names.values(), problems);
  }
}

/**
 * Reads the table of actors.
 *
 * @param table - The table as typed.
 * @param listed - Sectors that the table `about` lists.
 * @param problems - Where problems go.
 * @returns The actors by id.
 */
export function validateActors(table: RawTable, listed: readonly string[], problems: ProblemList): ReadActors {
  const read = readRows(foreignKind(table, problems), tableColumns.actors, problems);
  noteExtraColumns(read, tableColumns.actors, true, problems);
  warnNearNames(read, listed, problems);
  const actors = new Map<string, Actor>();
  const rows = new Map<string, number>();
  const sectors = new Map<string, number>();
  let kindless = 0;
  for (const [id, { row, cells, attributes }] of uniqueIds(read, problems)) {
    actors.set(id, { ...cells, label: cells.label ?? id, kind: cells.kind ?? 'other', attributes });
    rows.set(id, row);
    if (cells.kind === undefined) kindless += 1;
  }
  const lostParts: { row: number; partOf: string }[] = [];
  for (const { row, cells } of read.every) {
    const { id, partOf, sector } = cells;
    if (sector !== undefined && !sectors.has(sector)) sectors.set(sector, row);
    if (partOf !== undefined && rows.get(id ?? '') !== row) lostParts.push({ row, partOf });
  }
  const partOfHeader = read.headers.get('partOf') ?? 'part_of';
  const { name, refused, unread } = read;
  return { actors, table: name, rows, partOfHeader, sectors, lostParts, kindless, refused, unread };
}
