import { compareText } from '../kernel/compare.js';
import type { About } from './about.js';
import type { Actor } from './actor.js';

/** Codes `P1`, `P2`, … of persons in order of id, skipping what another actor is called. */
function codes(actors: readonly Actor[]): ReadonlyMap<string, string> {
  const taken = new Set(actors.flatMap((actor) => (actor.kind === 'person' ? [] : [actor.id, actor.label])));
  const people = actors.filter((actor) => actor.kind === 'person').map((actor) => actor.id);
  let next = 0;
  const code = (): string => {
    do next++;
    while (taken.has(`P${next}`));
    return `P${next}`;
  };
  return new Map(people.sort(compareText).map((id) => [id, code()]));
}

/** A label as it looks in print, where runs of white space are one space. */
const shown = (label: string): string => label.replace(/\s+/gu, ' ').trim();

/** Labels with a number behind those that several actors share, in order of id. */
function numbered(labels: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const uses = new Map<string, number>();
  for (const label of labels.values()) uses.set(shown(label), (uses.get(shown(label)) ?? 0) + 1);
  const next = new Map<string, number>();
  const made = new Map(labels);
  for (const id of [...labels.keys()].sort(compareText)) {
    const label = shown(labels.get(id) ?? id);
    if ((uses.get(label) ?? 0) < 2) continue;
    let number = next.get(label) ?? 1;
    while (uses.has(`${label} (${number})`)) number++;
    made.set(id, `${label} (${number})`);
    next.set(label, number + 1);
  }
  return made;
}

/**
 * The name to print for every actor, as the workshop's consent allows. With `consent` `names` or `roles` it is the label;
 * without, every person becomes a code `P1`, `P2`, … in order of id, skipping codes that are some actor's id or label.
 * Actors with the same label are told apart by numbers in order of id, `Youth worker (1)`, never by the id itself.
 * Whatever is printed, drawn or saved for readers should use these; where an id itself would be printed beside a person's
 * code, print the code instead.
 *
 * @param source - A view, or a workshop: what it says about itself, and its actors.
 * @returns Name by actor id, each different, in the order of the actors.
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
  const coded = about.consent === undefined ? codes(actors) : null;
  return numbered(new Map(actors.map((actor) => [actor.id, coded?.get(actor.id) ?? actor.label])));
}
