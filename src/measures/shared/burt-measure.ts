import type { SocialNetwork } from '../../model/network.js';
import { asView } from '../../view/as-view.js';
import type { View } from '../../view/view.js';
import type { ActorMeasure } from '../result.js';
import { burt, type Burt, type BurtOptions } from './burt.js';
import { actorMeasure } from './results.js';

/**
 * One of Burt's measures as a result: undefined for an actor without contacts.
 *
 * @param call - Name of the function called, for messages.
 * @param name - Name of the measure, as in tables.
 * @param given - Network and options, as the caller gave them.
 * @param valuesOf - The measure by index and number of contacts, from what the model gives.
 * @returns The result.
 * @throws {SocialCapitalError} `bad-option` on an unknown option or model.
 */
export function burtMeasure<Name extends string>(
  call: string,
  name: Name,
  given: { readonly source: SocialNetwork | View; readonly options: BurtOptions },
  valuesOf: (found: Burt) => (index: number, contacts: number) => number,
): ActorMeasure<Name> {
  const view = asView(given.source);
  const { offsets } = view.weak;
  const { resolved, ...found } = burt(call, view, given.options);
  const valueAt = valuesOf(found);
  return actorMeasure(name, view, resolved, (v) => {
    const contacts = offsets[v + 1]! - offsets[v]!;
    return contacts === 0 ? null : valueAt(v, contacts);
  });
}
