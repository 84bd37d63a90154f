import type { About } from './about.js';
import type { Actor } from './actor.js';
import type { Basis, Tie } from './tie.js';

/** A group of participants who drew one map. */
export interface Informant {
  readonly id: string;
  readonly label: string;
  readonly sector?: string;
  /** How many people sat round the sheet. */
  readonly people?: number;
  readonly date?: string;
}

/** Who takes part in which safe space. */
export interface Attendance {
  readonly actor: string;
  readonly space: string;
  readonly role?: string;
  readonly wave?: string;
  readonly informant?: string;
  readonly basis?: Basis;
  readonly evidence?: string;
}

/** Which person carries which organisation. */
export interface Role {
  readonly person: string;
  readonly organisation: string;
  readonly role?: string;
  /** Part of the organisation's presence this person carries, 0 to 1. */
  readonly share?: number;
  readonly wave?: string;
}

/** Where a circle of a Power Venn diagram lies to the network's boundary. */
export type VennPosition = 'inside' | 'straddling' | 'outside';

/** One circle of a Power Venn diagram, as stated or as digitised from a photograph. */
export interface VennCircle {
  readonly informant: string;
  readonly actor: string;
  readonly size: number;
  readonly position?: VennPosition;
  readonly x?: number;
  readonly y?: number;
  readonly r?: number;
  readonly note?: string;
}

/** How close two circles were put. */
export type ClosenessLevel = 'separate' | 'touching' | 'slight' | 'large' | 'contained';

/** One stated closeness of a Power Venn diagram. */
export interface Closeness {
  readonly informant: string;
  readonly a: string;
  readonly b: string;
  readonly level: ClosenessLevel;
}

/** Something that was ranked in pairs. */
export interface Item {
  readonly id: string;
  readonly label: string;
}

/** One comparison of a pairwise ranking. */
export interface Comparison {
  readonly informant: string;
  readonly a: string;
  readonly b: string;
  /** Id of the item preferred, `tie`, or absent when the pair was not asked. */
  readonly preferred?: string;
  readonly reason?: string;
}

/** What a note is. */
export type NoteKind = 'benefit' | 'challenge' | 'opportunity' | 'constraint' | 'reason' | 'quote';

/** A vignette or facilitator's note, printed beside what it explains. */
export interface Note {
  readonly informant?: string;
  /** An actor, a space, an item or a free topic. */
  readonly about?: string;
  readonly kind?: NoteKind;
  readonly text: string;
}

/** Everything a workshop left behind, validated. Plain data: safe to freeze, copy and write as JSON. */
export interface Workshop {
  readonly about: About;
  readonly informants: readonly Informant[];
  readonly actors: readonly Actor[];
  readonly ties: readonly Tie[];
  readonly attendance: readonly Attendance[];
  readonly roles: readonly Role[];
  readonly venn: readonly VennCircle[];
  readonly closeness: readonly Closeness[];
  readonly items: readonly Item[];
  readonly ranking: readonly Comparison[];
  readonly notes: readonly Note[];
}
