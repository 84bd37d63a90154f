import type { Actor } from '../../model/actor.js';
import type { View } from '../../view/view.js';
import type {
  ActorCensus,
  ActorMark,
  ActorMeasure,
  ActorMembership,
  GroupMeasure,
  NetworkCensus,
  NetworkMeasure,
  NetworkRange,
  ResultActor,
  TieMeasure,
} from '../result.js';
import { remember } from './remember.js';
import { showResult } from './show-result.js';

/** A measure's own options, resolved. */
type Options = Readonly<Record<string, unknown>>;

const named = remember((actors: readonly Actor[]): readonly ResultActor[] =>
  Object.freeze(actors.map(({ id, label, sector }) => Object.freeze({ id, label, sector: sector ?? null }))),
);

/** Whom the ids of a view name: one list for all results of its actors. */
export const resultActors = (view: View): readonly ResultActor[] => named(view.actors);

/** What each actor has, by id, in the order of the view. Filled one by one: a list of pairs would be made first otherwise. */
function byId<Value>({ ids }: View, valueAt: (index: number) => Value): ReadonlyMap<string, Value> {
  const values = new Map<string, Value>();
  for (let index = 0; index < ids.length; index++) values.set(ids[index]!, valueAt(index));
  return values;
}

/** Fields that every result of one entry per actor has. */
function ofActors<Name extends string, Value>(
  name: Name,
  view: View,
  options: Options,
  valueAt: (index: number) => Value,
) {
  return {
    level: 'actor',
    name,
    options: { view: view.options, ...options },
    actors: resultActors(view),
    values: byId(view, valueAt),
  } as const;
}

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
  options: Options,
  valueAt: (index: number) => number | null,
): ActorMeasure<Name> {
  return showResult({ kind: 'measure', ...ofActors(name, view, options, valueAt) }, view);
}

/**
 * Wraps a yes or no per actor as a result.
 *
 * @param name - Name of the mark, as in tables.
 * @param view - The view.
 * @param options - The mark's own options, resolved.
 * @param valueAt - Whether the actor with this index is marked.
 * @returns The result.
 */
export function actorMark<Name extends string>(
  name: Name,
  view: View,
  options: Options,
  valueAt: (index: number) => boolean | null,
): ActorMark<Name> {
  return showResult({ kind: 'mark', ...ofActors(name, view, options, valueAt) }, view);
}

/**
 * Wraps the part each actor belongs to as a result.
 *
 * @param name - Name of the membership, as in tables.
 * @param view - The view.
 * @param options - Its own options, resolved.
 * @param partAt - Number of the part of the actor with this index, from 1.
 * @returns The result.
 */
export function actorMembership<Name extends string>(
  name: Name,
  view: View,
  options: Options,
  partAt: (index: number) => number | null,
): ActorMembership<Name> {
  return showResult({ kind: 'membership', ...ofActors(name, view, options, partAt) }, view);
}

/**
 * Wraps several counts per actor as a result.
 *
 * @param name - Name of the census, as in tables.
 * @param view - The view.
 * @param options - Its own options, resolved.
 * @param columns - Names of the counts.
 * @param rowAt - The counts of the actor with this index.
 * @returns The result.
 */
export function actorCensus<Name extends string, Column extends string>(
  name: Name,
  view: View,
  options: Options,
  columns: readonly Column[],
  rowAt: (index: number) => Readonly<Record<Column, number | null>>,
): ActorCensus<Name, Column> {
  return showResult({ kind: 'census', columns, ...ofActors(name, view, options, rowAt) }, view);
}

/**
 * Wraps one number about a whole view as a result that carries its options.
 *
 * @param name - Name of the measure, as in tables.
 * @param view - The view measured.
 * @param value - The value.
 * @param options - The measure's own options, resolved.
 * @returns The result.
 */
export function networkMeasure<Name extends string>(
  name: Name,
  view: View,
  value: number | null,
  options: Options = {},
): NetworkMeasure<Name> {
  return showResult(
    { kind: 'measure', level: 'network', name, options: { view: view.options, ...options }, value },
    view,
  );
}

/**
 * Wraps the least and most a figure of a whole view can be.
 *
 * @param name - Name of the measure, as in tables.
 * @param view - The view measured.
 * @param value - Least and most.
 * @returns The result.
 */
export function networkRange<Name extends string>(
  name: Name,
  view: View,
  value: readonly [number, number] | null,
): NetworkRange<Name> {
  return showResult({ kind: 'range', level: 'network', name, options: { view: view.options }, value }, view);
}

/**
 * Wraps named counts of a whole view.
 *
 * @param name - Name of the census, as in tables.
 * @param view - The view.
 * @param counts - The counts.
 * @returns The result.
 */
export function networkCensus<Name extends string, Column extends string>(
  name: Name,
  view: View,
  counts: Readonly<Record<Column, number>>,
): NetworkCensus<Name, Column> {
  return showResult({ kind: 'census', level: 'network', name, options: { view: view.options }, counts }, view);
}

/**
 * Wraps a number per group of actors.
 *
 * @param name - Name of the measure, as in tables.
 * @param view - The view; its groups.
 * @param options - The measure's own options, resolved.
 * @param valueAt - The value of the group with this number.
 * @returns The result.
 */
export function groupMeasure<Name extends string>(
  name: Name,
  view: View,
  options: Options,
  valueAt: (group: number) => number | null,
): GroupMeasure<Name> {
  return showResult(
    {
      kind: 'measure',
      level: 'group',
      name,
      options: { view: view.options, ...options },
      values: new Map(view.sectors.map((sector, group) => [sector, valueAt(group)])),
    },
    view,
  );
}

/**
 * Wraps a number per tie.
 *
 * @param name - Name of the measure, as in tables.
 * @param view - The view measured.
 * @param options - The measure's own options, resolved.
 * @param valueAt - The value of the tie with this index.
 * @returns The result.
 */
export function tieMeasure<Name extends string>(
  name: Name,
  view: View,
  options: Options,
  valueAt: (tie: number) => number | null,
): TieMeasure<Name> {
  return showResult(
    {
      kind: 'measure',
      level: 'tie',
      name,
      options: { view: view.options, ...options },
      values: view.ties.map((tie, index) => ({
        source: view.ids[tie.source]!,
        target: view.ids[tie.target]!,
        value: valueAt(index),
      })),
    },
    view,
  );
}
