import type { Problem } from '../kernel/error.js';
import type { Actor } from './actor.js';
import { assignTables } from './assign-tables.js';
import { checkAbout } from './check-about.js';
import { checkPartOf } from './check-part-of.js';
import { checkRanking } from './check-ranking.js';
import { checkReferences, type Known } from './check-references.js';
import { type Columns, tableColumns, type TableColumns } from './column-schema.js';
import { KnownIds } from './known-ids.js';
import { listedOrMade } from './listed-or-made.js';
import { makeActors } from './make-actors.js';
import { noteExtraColumns } from './note-extra-columns.js';
import { noteGraphKeys } from './note-graph-keys.js';
import { ProblemList } from './problem-list.js';
import type { RawTable, TableKind } from './raw-table.js';
import { readRows, type ReadRow, type ReadTable } from './read-rows.js';
import { validateAbout } from './validate-about.js';
import { type ReadActors, validateActors } from './validate-actors.js';
import { warnKinds } from './warn-kinds.js';
import { warnLoops } from './warn-loops.js';
import { warnRepeatedTies } from './warn-repeated-ties.js';
import { warnSpaces } from './warn-spaces.js';
import { withoutExamples } from './without-examples.js';
import type { Workshop } from './workshop.js';

/** A workshop and every complaint about it. */
export interface ValidatedWorkshop {
  /** What could be read: rows with errors are left out. */
  readonly workshop: Workshop;
  /** Every problem, by table, row and column. */
  readonly problems: readonly Problem[];
}

/**
 * Checks the tables of a workshop and turns them into one. Nothing is repaired silently: all problems are reported at
 * once, located by table, row and column, and rows with errors are left out.
 *
 * A table is known by its name, else by its headers. Without a table of actors the ends of ties, attendance and roles
 * are the actors, with a notice. Example rows of a template (their first cell begins with `#example`) are not read.
 *
 * @param tables - Tables as typed, in any order.
 * @param unread - Tables that are there but could not be read at all: names of their rows are then not complained about.
 * @returns The workshop and every problem by table, row and column. A problem of severity `error` means that a row, or a
 *   table, is missing from the workshop.
 * @remarks O(cells).
 */
export function validateTables(tables: readonly RawTable[], unread: readonly TableKind[] = []): ValidatedWorkshop {
  const problems = new ProblemList();
  const filled = withoutExamples(tables);
  const given = assignTables(filled, problems);
  const has = (kind: TableKind): boolean => given.has(kind) || unread.includes(kind);
  if (!has('actors') && !has('ties')) {
    const untouched = filled.length < tables.length;
    const hint = 'Give a table of ties (source, target) or of actors (id), or both.';
    problems.add({
      code: 'no-network',
      table: '',
      message: untouched
        ? 'There is neither an actor nor a tie: nothing is filled in yet, and example rows are not read.'
        : 'There is neither a table of actors nor one of ties.',
      hint: untouched ? 'Fill in rows of ties or of actors, below the examples.' : hint,
    });
  }
  const read = <K extends Exclude<TableKind, 'about'>>(kind: K): ReadTable<TableColumns[K]> => {
    const columns: TableColumns[K] = tableColumns[kind];
    const table = readRows(given.get(kind) ?? { name: kind, header: [], rows: [] }, columns, problems);
    noteExtraColumns(table, columns, kind === 'ties', problems);
    return table;
  };

  const stated = validateAbout(given.get('about'), problems);
  const ties = read('ties');
  const attendance = read('attendance');
  const roles = read('roles');
  const venn = read('venn');
  const closeness = read('closeness');
  const ranking = read('ranking');
  const notes = read('notes');
  const informantTable = read('informants');
  const itemTable = read('items');

  const actorTable = given.get('actors');
  const made: ReadActors =
    actorTable === undefined
      ? makeActors(ties, attendance, roles, unread.includes('actors'), problems)
      : validateActors(actorTable, stated.about.sectors, problems);
  const actorIds = new KnownIds('actor', made.table, [...made.actors.values()], made.unread ? 'all' : made.refused);
  const informants = listedOrMade('informants', informantTable, given.has('informants'), unread, problems, [
    [ties, ['informant']],
    [attendance, ['informant']],
    [venn, ['informant']],
    [closeness, ['informant']],
    [ranking, ['informant']],
    [notes, ['informant']],
  ]);
  const items = listedOrMade('items', itemTable, given.has('items'), unread, problems, [[ranking, ['a', 'b']]]);
  const known: Known = { actors: actorIds, informants: informants.known, items: items.known };
  const good = <C extends Columns>(table: ReadTable<C>, columns: C): readonly ReadRow<C>[] =>
    checkReferences(table, columns, known, problems);

  const actors: readonly Actor[] = checkPartOf(made, actorIds, problems);
  noteGraphKeys(made.table, actors, problems);
  const tieRows = good(ties, tableColumns.ties);
  const attendanceRows = good(attendance, tableColumns.attendance);
  const roleRows = good(roles, tableColumns.roles);
  warnLoops(ties, problems);
  warnRepeatedTies(ties, tieRows, problems);
  warnSpaces(attendance, made, problems);
  if (stated.about.consent === undefined && !unread.includes('about')) warnKinds(made, problems);

  const workshop: Workshop = {
    about: checkAbout(
      stated,
      {
        actors: made,
        actorIds,
        waves: [
          [ties, tieRows],
          [attendance, attendanceRows],
          [roles, roleRows],
        ],
      },
      problems,
    ),
    informants: informants.entries,
    actors,
    ties: tieRows.map(({ cells, attributes }) => ({
      ...cells,
      directed: cells.directed ?? false,
      strength: cells.strength ?? 1,
      attributes,
    })),
    attendance: attendanceRows.map(({ cells }) => cells),
    roles: roleRows.map(({ cells }) => cells),
    venn: good(venn, tableColumns.venn).map(({ cells }) => cells),
    closeness: good(closeness, tableColumns.closeness).map(({ cells }) => cells),
    items: items.entries,
    ranking: checkRanking(ranking, good(ranking, tableColumns.ranking), problems).map(({ cells }) => cells),
    notes: good(notes, tableColumns.notes).map(({ cells }) => cells),
  };
  return { workshop, problems: problems.sorted() };
}
