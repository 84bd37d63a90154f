import type { Actor } from './actor.js';
import type { KnownIds } from './known-ids.js';
import type { ProblemList } from './problem-list.js';
import { quoteValue } from './quote-value.js';
import type { ReadActors } from './validate-actors.js';

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
  for (const { row, partOf } of read.lostParts) {
    known.check(partOf, { table: read.table, row, column: read.partOfHeader }, problems);
  }
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
