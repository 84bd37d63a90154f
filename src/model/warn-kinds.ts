import type { ProblemList } from './problem-list.js';
import type { ReadActors } from './validate-actors.js';

/** Warns, once, that names print although nobody has said whether they are those of persons. */
export function warnKinds(actors: ReadActors, problems: ProblemList): void {
  const { kindless } = actors;
  if (kindless === 0) return;
  const who =
    kindless === 1
      ? '1 actor is not recorded, so its name prints'
      : `${kindless} actors is not recorded, so their names print`;
  problems.add({
    code: 'kind-not-recorded',
    severity: 'warning',
    table: actors.table,
    column: 'kind',
    message: `The kind of ${who} as ${kindless === 1 ? 'it stands' : 'they stand'}.`,
    hint: 'If any is a person, give kind=person, or consent.',
  });
}
