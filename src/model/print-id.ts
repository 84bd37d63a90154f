import type { About } from './about.js';
import type { Actor } from './actor.js';

/**
 * The identifier of an actor in anything printed, drawn or saved: its id, or a person's code where no consent is recorded.
 *
 * @param actor - The actor.
 * @param source - The workshop's word on consent, and the name to print by id.
 * @returns The identifier.
 */
export function printId(
  actor: Actor,
  { about, printed }: { readonly about: About; readonly printed: ReadonlyMap<string, string> },
): string {
  const coded = about.consent === undefined && actor.kind === 'person';
  return coded ? (printed.get(actor.id) ?? actor.id) : actor.id;
}
