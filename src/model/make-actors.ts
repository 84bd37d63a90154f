import type { Actor, ActorKind } from './actor.js';
import type { TableColumns } from './column-schema.js';
import { namedIds, type Naming } from './named-ids.js';
import type { ProblemList } from './problem-list.js';
import type { ReadTable } from './read-rows.js';
import type { ReadActors } from './validate-actors.js';
import { warnNearDuplicates } from './warn-near-duplicates.js';

/**
 * Makes the actors of a workshop that does not list them: the ends of its ties, attendance and roles, with a notice.
 *
 * @param ties - Ties read.
 * @param attendance - Attendance read; its spaces become safe spaces.
 * @param roles - Roles read; they tell persons from organisations.
 * @param unread - Whether there is a table of actors that could not be read; then no actor is made.
 * @param problems - Where problems go.
 * @returns Actors by id.
 */
export function makeActors(
  ties: ReadTable<TableColumns['ties']>,
  attendance: ReadTable<TableColumns['attendance']>,
  roles: ReadTable<TableColumns['roles']>,
  unread: boolean,
  problems: ProblemList,
): ReadActors {
  const actors = new Map<string, Actor>();
  const empty = {
    actors,
    table: 'actors',
    rows: new Map<string, number>(),
    partOfHeader: 'part_of',
    sectors: new Map<string, number>(),
    lostParts: [],
    kindless: 0,
    refused: new Set<string>(),
  };
  if (unread) return { ...empty, unread: true };
  const kinds = new Map<string, ActorKind>([
    ...attendance.rows.map(({ cells }) => [cells.space, 'space'] as const),
    ...roles.rows.map(({ cells }) => [cells.organisation, 'organisation'] as const),
    ...roles.rows.map(({ cells }) => [cells.person, 'person'] as const),
  ]);
  const naming: readonly Naming[] = [
    [ties, ['source', 'target']],
    [attendance, ['actor', 'space']],
    [roles, ['person', 'organisation']],
  ];
  const names = namedIds(naming);
  warnNearDuplicates(names.values(), problems);
  for (const id of names.keys()) {
    const attributes = Object.create(null) as Record<string, string>;
    actors.set(id, { id, label: id, kind: kinds.get(id) ?? 'other', attributes });
  }
  if (actors.size > 0) {
    const message = `There is no table of actors; the ${actors.size} that rows name are taken.`;
    const hint = 'A table of actors adds labels, sectors and power.';
    problems.add({ code: 'made-actors', severity: 'notice', table: 'actors', message, hint });
  }
  const kindless = [...actors.keys()].filter((id) => !kinds.has(id)).length;
  return { ...empty, kindless, refused: new Set(namedIds(naming, 'every').keys()), unread: false };
}
