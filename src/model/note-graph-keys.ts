import type { Actor } from './actor.js';
import { graphKeys } from './graph-keys.js';
import type { ProblemList } from './problem-list.js';
import { quoteValue } from './quote-value.js';

/** Says which ids the graph has to keep under another key. */
export function noteGraphKeys(table: string, actors: readonly Actor[], problems: ProblemList): void {
  for (const [id, key] of graphKeys(actors.map((actor) => actor.id))) {
    if (id === key) continue;
    problems.add({
      code: 'reserved-id',
      severity: 'notice',
      table,
      column: 'id',
      value: id,
      message: `${quoteValue(id)} is a word JavaScript keeps for itself: the graph holds this actor under the key ${quoteValue(key)}, every result under its id.`,
      hint: 'Nothing to do, unless you work with the graph itself.',
    });
  }
}
