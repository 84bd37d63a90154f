import type { About } from './about.js';
import type { Actor } from './actor.js';
import { foldId } from './fold-id.js';

/**
 * What an informant is called in print: where no consent is recorded and the informant is one of the persons on the map,
 * by id or label whatever the case and spacing, that person's code.
 *
 * @param informant - Its id, and its label where it is known.
 * @param source - The workshop's word on consent, its actors, and the name to print by id.
 * @returns The code, or `null` when id and label may be printed.
 */
export function printInformant(
  informant: { readonly id: string; readonly label?: string },
  source: { readonly about: About; readonly actors: readonly Actor[]; readonly printed: ReadonlyMap<string, string> },
): string | null {
  if (source.about.consent !== undefined) return null;
  const own = new Set([foldId(informant.id), ...(informant.label === undefined ? [] : [foldId(informant.label)])]);
  const same = source.actors
    .filter(({ kind, id, label }) => kind === 'person' && (own.has(foldId(id)) || own.has(foldId(label))))
    .map(({ id }) => source.printed.get(id) ?? id);
  return same.sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0] ?? null;
}
