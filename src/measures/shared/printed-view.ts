import { printId } from '../../model/print-id.js';
import type { View } from '../../view/view.js';

/** The view behind the list of actors or ties of a result: it knows what may be printed. */
const known = new WeakMap<object, View>();

/**
 * Notes the view behind a result's list of actors or ties, so that tables made of it can print what consent allows.
 *
 * @param list - The list; copies of the result share it.
 * @param view - The view measured.
 * @returns The same list.
 */
export function noteView<T extends object>(list: T, view: View): T {
  known.set(list, view);
  return list;
}

/** How an actor is printed. */
export interface PrintedActor {
  readonly id: string;
  readonly label: string;
}

/**
 * What an actor of a result may be called in print.
 *
 * @param list - The result's list of actors or ties.
 * @param id - Id of the actor.
 * @returns Its code or id, and its code or label; `null` when the result knows no view, as after a copy between workers.
 */
export function printedActor(list: object | undefined, id: string): PrintedActor | null {
  const view = list === undefined ? undefined : known.get(list);
  const actor = view?.actors[view.indexOf.get(id) ?? -1];
  if (view === undefined || actor === undefined) return null;
  return { id: printId(actor, view), label: view.printed.get(id) ?? id };
}
