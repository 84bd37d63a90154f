import type { TieType } from '../model/tie.js';
import type { ViewOptions } from '../view/options.js';

/** What travels with every result, so that a report can say what was computed. */
export interface ResultOptions {
  /** The choices of the view measured. */
  readonly view: Readonly<ViewOptions>;
  /** The measure's own options, resolved. */
  readonly [option: string]: unknown;
}

/** Whom an id names, for tables. */
export interface ResultActor {
  readonly id: string;
  readonly label: string;
  readonly sector: string | null;
}

/** A number per actor. `null` is undefined: never 0, never NaN. */
export interface ActorMeasure<Name extends string = string> {
  readonly kind: 'measure';
  readonly level: 'actor';
  readonly name: Name;
  readonly options: ResultOptions;
  /** Whom the ids name, in the order of the view. */
  readonly actors?: readonly ResultActor[];
  /** By actor id, in the order of the view. */
  readonly values: ReadonlyMap<string, number | null>;
}

/** Yes or no per actor. */
export interface ActorMark<Name extends string = string> {
  readonly kind: 'mark';
  readonly level: 'actor';
  readonly name: Name;
  readonly options: ResultOptions;
  /** Whom the ids name, in the order of the view. */
  readonly actors?: readonly ResultActor[];
  readonly values: ReadonlyMap<string, boolean | null>;
}

/** Which of several parts each actor belongs to, numbered from 1, the largest first. */
export interface ActorMembership<Name extends string = string> {
  readonly kind: 'membership';
  readonly level: 'actor';
  readonly name: Name;
  readonly options: ResultOptions;
  /** Whom the ids name, in the order of the view. */
  readonly actors?: readonly ResultActor[];
  readonly values: ReadonlyMap<string, number | null>;
}

/** A number or mark per tie of the view, in the view's order. */
export interface TieMeasure<Name extends string = string, Value extends number | boolean = number> {
  readonly kind: Value extends boolean ? 'mark' : 'measure';
  readonly level: 'tie';
  readonly name: Name;
  readonly options: ResultOptions;
  readonly values: readonly { readonly source: string; readonly target: string; readonly value: Value | null }[];
}

/** One number for the whole view. */
export interface NetworkMeasure<Name extends string = string> {
  readonly kind: 'measure';
  readonly level: 'network';
  readonly name: Name;
  readonly options: ResultOptions;
  readonly value: number | null;
}

/** The least and the most a figure can be, where something behind it is unknown. */
export interface NetworkRange<Name extends string = string> {
  readonly kind: 'range';
  readonly level: 'network';
  readonly name: Name;
  readonly options: ResultOptions;
  readonly value: readonly [least: number, most: number] | null;
}

/** Several named counts about the whole view. */
export interface NetworkCensus<Name extends string = string, Column extends string = string> {
  readonly kind: 'census';
  readonly level: 'network';
  readonly name: Name;
  readonly options: ResultOptions;
  readonly counts: Readonly<Record<Column, number>>;
}

/** A number per group of actors, the groups of the view's `by`. */
export interface GroupMeasure<Name extends string = string> {
  readonly kind: 'measure';
  readonly level: 'group';
  readonly name: Name;
  readonly options: ResultOptions;
  /** By name of the group, in the order of the view. */
  readonly values: ReadonlyMap<string, number | null>;
}

/** How many of some ties are of each type, at least and at most, where some may be one of several. */
export interface TypeShares {
  /** Ties that have a type, or a set of possible types. */
  readonly typed: number;
  /** Ties that have none, left out of the shares. */
  readonly untyped: number;
  /** Smallest and largest number of ties by type. */
  readonly counts: Readonly<Record<TieType, readonly [number, number]>>;
  /** The same as shares of the typed ties; `null` when no tie is typed. */
  readonly shares: Readonly<Record<TieType, readonly [number, number] | null>>;
}

/** Shares of the types of tie in the whole view. */
export interface NetworkShares<Name extends string = string> {
  readonly kind: 'shares';
  readonly level: 'network';
  readonly name: Name;
  readonly options: ResultOptions;
  readonly value: TypeShares;
}

/** Shares of the types of tie for each group of actors. */
export interface GroupShares<Name extends string = string> {
  readonly kind: 'shares';
  readonly level: 'group';
  readonly name: Name;
  readonly options: ResultOptions;
  /** By name of the group, in the order of the view. */
  readonly values: ReadonlyMap<string, TypeShares>;
}

/** Several named counts per actor. */
export interface ActorCensus<Name extends string = string, Column extends string = string> {
  readonly kind: 'census';
  readonly level: 'actor';
  readonly name: Name;
  readonly options: ResultOptions;
  /** Whom the ids name, in the order of the view. */
  readonly actors?: readonly ResultActor[];
  readonly columns: readonly Column[];
  readonly values: ReadonlyMap<string, Readonly<Record<Column, number | null>>>;
}

/** Any result with one entry per actor. */
export type ActorResult = ActorMeasure | ActorMark | ActorMembership | ActorCensus;

/** Any result of a measure. */
export type Result =
  | ActorResult
  | TieMeasure
  | TieMeasure<string, boolean>
  | NetworkMeasure
  | NetworkRange
  | NetworkCensus
  | GroupMeasure
  | NetworkShares
  | GroupShares;
