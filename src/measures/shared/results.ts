import type { View } from '../../view/view.js';
import type { ActorMeasure, NetworkMeasure, ResultActor } from '../result.js';
import { remember } from './remember.js';

/** Whom the ids of a view name: one list for all its results. */
export const resultActors = remember((view): readonly ResultActor[] =>
  Object.freeze(view.actors.map(({ id, label, sector }) => Object.freeze({ id, label, sector: sector ?? null }))),
);

/**
 * Wraps a number per actor as a result that carries its options.
 *
 * @param name - Name of the measure, as in tables.
 * @param view - The view measured.
 * @param options - The measure's own options, resolved.
 * @param valueAt - The value of the actor with this index.
 * @returns The result.
 */
export function actorMeasure<Name extends string>(
  name: Name,
  view: View,
  options: Readonly<Record<string, unknown>>,
  valueAt: (index: number) => number | null,
): ActorMeasure<Name> {
  return {
    kind: 'measure',
    level: 'actor',
    name,
    options: { view: view.options, ...options },
    actors: resultActors(view),
    values: new Map(view.ids.map((id, index) => [id, valueAt(index)])),
  };
}

/**
 * Wraps one number about a whole view as a result that carries its options.
 *
 * @param name - Name of the measure, as in tables.
 * @param view - The view measured.
 * @param value - The value.
 * @returns The result.
 */
export function networkMeasure<Name extends string>(
  name: Name,
  view: View,
  value: number | null,
): NetworkMeasure<Name> {
  return { kind: 'measure', level: 'network', name, options: { view: view.options }, value };
}
