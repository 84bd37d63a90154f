import { compareText } from '../kernel/compare.js';
import type { About } from './about.js';
import type { Actor } from './actor.js';

/**
 * The name to print for every actor, as the workshop's consent allows. With `consent` `names` or `roles` it is the label;
 * without, every person becomes a code `P1`, `P2`, … in order of id, skipping codes that are some actor's id or label.
 * Whatever is printed, drawn or saved for readers should use these; where an id itself would be printed beside a person's
 * code, print the code instead.
 *
 * @param source - A view, or a workshop: what it says about itself, and its actors.
 * @returns Name by actor id, in the order of the actors.
 * @example
 * ```ts
 * const people = network({ actors: [{ id: 'ann', kind: 'person' }], ties: [] });
 * view(people).printed.get('ann'); // => 'P1'
 * ```
 */
export function printLabels(source: {
  readonly about: About;
  readonly actors: readonly Actor[];
}): ReadonlyMap<string, string> {
  const { about, actors } = source;
  if (about.consent !== undefined) return new Map(actors.map((actor) => [actor.id, actor.label]));
  const taken = new Set(actors.flatMap((actor) => (actor.kind === 'person' ? [] : [actor.id, actor.label])));
  const people = actors.filter((actor) => actor.kind === 'person').map((actor) => actor.id);
  people.sort(compareText);
  const codes = new Map<string, string>();
  let next = 0;
  for (const id of people) {
    do next++;
    while (taken.has(`P${next}`));
    codes.set(id, `P${next}`);
  }
  return new Map(actors.map((actor) => [actor.id, codes.get(actor.id) ?? actor.label]));
}
