import { type ActorKind, actorKinds, type Inside } from './actor.js';
import type { TableKind } from './raw-table.js';
import { type Basis, tieTypes } from './tie.js';
import type { ClosenessLevel, NoteKind, VennPosition } from './workshop.js';

/** What a cell of a column may hold. */
interface Column {
  readonly required?: true;
  /** Other headers that mean this column, in order of preference; headers compare without case, spaces, `-` and `_`. */
  readonly synonyms?: readonly string[];
}

/** Free text, trimmed. */
interface TextColumn extends Column {
  readonly kind: 'text';
}

/** A name that other rows repeat, in its one normal spelling. */
interface IdColumn extends Column {
  readonly kind: 'id';
  /** The table whose ids it must be one of. */
  readonly refers?: 'actors' | 'informants' | 'items';
}

/** A finite number within bounds. */
export interface NumberColumn extends Column {
  readonly kind: 'number';
  /** Smallest value allowed. */
  readonly least?: number;
  /** Largest value allowed. */
  readonly most?: number;
  /** The value must be larger than this. */
  readonly above?: number;
  /** What to do about a number out of bounds. */
  readonly advice?: string;
}

/** One of a few words. */
export interface WordColumn<W extends string = string> extends Column {
  readonly kind: 'word';
  readonly words: readonly W[];
  /** Other spellings of a word. */
  readonly aliases?: ReadonlyMap<string, W>;
  /** What to do about another word, beside the list of words. */
  readonly advice?: string;
}

/** Yes or no. */
interface YesNoColumn extends Column {
  readonly kind: 'yesNo';
}

/** Whether a tie is positive or a conflict. */
interface SignColumn extends Column {
  readonly kind: 'sign';
}

/** Any column. */
export type ColumnSpec = TextColumn | IdColumn | NumberColumn | WordColumn | YesNoColumn | SignColumn;

/** The columns of a table by property name; the header is the name in snake case. */
export type Columns = Readonly<Record<string, ColumnSpec>>;

/** The type of a column's cells. */
type CellOf<S> = S extends { kind: 'number' }
  ? number
  : S extends { kind: 'yesNo' }
    ? boolean
    : S extends { kind: 'sign' }
      ? 1 | -1
      : S extends { kind: 'word'; words: readonly (infer W)[] }
        ? W
        : string;

/** The cells of a row that was read: required columns are there, the others may be blank. */
export type CellsOf<C extends Columns> = {
  readonly [K in keyof C as C[K] extends { required: true } ? K : never]: CellOf<C[K]>;
} & {
  readonly [K in keyof C as C[K] extends { required: true } ? never : K]?: CellOf<C[K]>;
};

const text = { kind: 'text' } as const;
const id = { kind: 'id' } as const;
const required = { required: true } as const;
const actor = { kind: 'id', refers: 'actors' } as const;
const informant = { kind: 'id', refers: 'informants' } as const;
const item = { kind: 'id', refers: 'items' } as const;
const finite = { kind: 'number' } as const;
const yesNo = { kind: 'yesNo' } as const;
const basis = { kind: 'word', words: ['stated', 'inferred'] satisfies readonly Basis[] } as const;
const named = { ...id, ...required, synonyms: ['key', 'name', 'label'] } as const;
const label = { ...text, synonyms: ['name'] } as const;

/** Words for sides of the boundary; `straddling` and `outside` are those of the Power Venn diagram. */
const inside = {
  kind: 'word',
  words: ['yes', 'edge', 'no'] satisfies readonly Inside[],
  aliases: new Map<string, Inside>([
    ['y', 'yes'],
    ['true', 'yes'],
    ['1', 'yes'],
    ['n', 'no'],
    ['false', 'no'],
    ['0', 'no'],
  ]),
} as const;

/** Every table but `about`, column by column. */
export const tableColumns = {
  informants: {
    id: named,
    label,
    sector: id,
    people: { kind: 'number', least: 0, advice: 'people is how many sat round the sheet.' },
    date: text,
  },
  actors: {
    id: named,
    label,
    kind: {
      kind: 'word',
      words: actorKinds,
      aliases: new Map<string, ActorKind>([['organization', 'organisation']]),
    },
    sector: id,
    group: id,
    power: finite,
    authority: yesNo,
    inside,
    partOf: actor,
    capacity: { kind: 'number', least: 0, advice: 'capacity is how many more ties the actor could carry.' },
    willing: yesNo,
    note: text,
  },
  ties: {
    source: { ...actor, ...required, synonyms: ['from'] },
    target: { ...actor, ...required, synonyms: ['to'] },
    type: { kind: 'word', words: tieTypes, advice: 'Put other kinds of relation in the column resource.' },
    directed: yesNo,
    strength: {
      kind: 'number',
      above: 0,
      most: 1e15,
      synonyms: ['weight', 'value'],
      advice: 'Larger is closer; mark a conflict with - in the column sign, and leave out ties that are not there.',
    },
    sign: { kind: 'sign' },
    resource: id,
    wave: id,
    informant,
    basis,
    confidence: { kind: 'number', least: 0, most: 1, advice: 'confidence goes from 0 (a guess) to 1 (certain).' },
    evidence: text,
  },
  attendance: {
    actor: { ...actor, ...required },
    space: { ...actor, ...required },
    role: text,
    wave: id,
    informant,
    basis,
    evidence: text,
  },
  roles: {
    person: { ...actor, ...required },
    organisation: { ...actor, ...required, synonyms: ['organization'] },
    role: text,
    share: { kind: 'number', least: 0, most: 1, advice: 'share is a part of 1.' },
    wave: id,
  },
  venn: {
    informant: { ...informant, ...required },
    actor: { ...actor, ...required },
    size: { kind: 'number', above: 0, required: true, advice: 'size is the size of the circle: larger is more power.' },
    position: { kind: 'word', words: ['inside', 'straddling', 'outside'] satisfies readonly VennPosition[] },
    x: finite,
    y: finite,
    r: { kind: 'number', above: 0, advice: 'r is the radius of the circle.' },
    note: text,
  },
  closeness: {
    informant: { ...informant, ...required },
    a: { ...actor, ...required },
    b: { ...actor, ...required },
    level: {
      kind: 'word',
      words: ['separate', 'touching', 'slight', 'large', 'contained'] satisfies readonly ClosenessLevel[],
      required: true,
    },
  },
  items: { id: named, label },
  ranking: {
    informant: { ...informant, ...required },
    a: { ...item, ...required },
    b: { ...item, ...required },
    preferred: id,
    reason: text,
  },
  notes: {
    informant,
    about: id,
    kind: {
      kind: 'word',
      words: ['benefit', 'challenge', 'opportunity', 'constraint', 'reason', 'quote'] satisfies readonly NoteKind[],
    },
    text: { ...text, ...required },
  },
} as const satisfies Record<Exclude<TableKind, 'about'>, Columns>;

/** The columns of each table, typed. */
export type TableColumns = typeof tableColumns;
