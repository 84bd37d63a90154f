import { SocialCapitalError } from '../kernel/error.js';
import { nearest } from '../kernel/nearest.js';
import { normaliseId } from '../model/identifier.js';
import type { View } from './view.js';

/**
 * The index of an actor in a view.
 *
 * @param view - The view.
 * @param id - Actor id, as typed.
 * @param call - Name of the function called, for the message.
 * @returns The index, or −1 when the network has the actor but this view leaves it out.
 * @throws {SocialCapitalError} `unknown-actor` when neither has it, with the ids that look like it.
 */
export function actorIndex(view: View, id: string, call: string): number {
  const wanted = normaliseId(String(id));
  const index = view.indexOf.get(wanted);
  if (index !== undefined) return index;
  if (view.options.without.includes(wanted)) return -1;
  const close = nearest(wanted, view.ids);
  const hint =
    close.length > 0
      ? ` Did you mean ${close.map((name) => `"${name}"`).join(' or ')}?`
      : ' Ids stand in the column id of the actors.';
  throw new SocialCapitalError('unknown-actor', `${call}: no actor has the id "${wanted}".${hint}`);
}
