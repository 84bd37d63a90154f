import type { Csr } from '../kernel/graph/csr.js';
import type { Actor } from '../model/actor.js';
import type { TieType } from '../model/tie.js';
import type { About } from '../model/about.js';
import type { Role } from '../model/workshop.js';
import type { ViewOptions } from './options.js';

/** What a view leaves out, counted. */
export interface LeftOut {
  /** Rows that tie an actor to itself. */
  readonly loops: number;
  /** Rows with a negative sign: listed, never a path. */
  readonly negative: number;
  /** Actors of the view without a sector. */
  readonly missingSector: number;
}

/** One tie of a view: all rows between two actors, collapsed. */
export interface ViewTie {
  /** Index of one end. */
  readonly source: number;
  /** Index of the other end. */
  readonly target: number;
  /** Strength by the view's parallel rule; larger is closer. */
  readonly strength: number;
  /** Whether every row behind it records a direction. */
  readonly directed: boolean;
  /** Whether directed rows go both ways. */
  readonly mutual: boolean;
  /** Types that informants or coder stated on its rows, in the order bonding, bridging, linking; empty when none did. */
  readonly stated: readonly TieType[];
  /** Types the rule allows with what is known of both ends: one when certain, more when something is missing. */
  readonly inferred: readonly TieType[];
  /** Whether at least one row is stated by the source rather than concluded by the coder. */
  readonly basis: 'stated' | 'inferred';
  /** Where it comes from: `ties`, `attendance`, `roles` or `partOf`, each at most once. */
  readonly origins: readonly ('ties' | 'attendance' | 'roles' | 'partOf')[];
  /** What flows, each resource once, in order of the code units. */
  readonly resources: readonly string[];
  /** Smallest confidence stated on a row; `null` when none is. */
  readonly confidence: number | null;
  /** What the rows give as evidence, each once. */
  readonly evidence: readonly string[];
  /** Ids of the informants who reported it, in order of the code units; empty when it is everyone's word. */
  readonly informants: readonly string[];
  /** What flows which way, one entry per resource and way; empty when no row names a resource. */
  readonly flows: readonly TieFlow[];
}

/** One resource that passes along a tie. */
export interface TieFlow {
  readonly resource: string;
  /** Index of the giver; of either end when no direction is recorded. */
  readonly from: number;
  /** Index of the receiver. */
  readonly to: number;
  /** Whether the rows behind it record a direction. */
  readonly directed: boolean;
  /** Strength by the view's parallel rule. */
  readonly strength: number;
}

/**
 * A frozen picture of a network under explicit choices: one index per actor, one tie per pair, flat arrays for the
 * kernels. Indices follow the order of ids by code unit, so that shuffled input gives the same view.
 */
export interface View {
  readonly kind: 'view';
  /** The choices made, complete. */
  readonly options: Readonly<ViewOptions>;
  readonly about: About;
  /** Number of actors. */
  readonly n: number;
  /** Actor ids by index, ascending by code unit. */
  readonly ids: readonly string[];
  /** Actors by index. */
  readonly actors: readonly Actor[];
  /** Index of an id. */
  readonly indexOf: ReadonlyMap<string, number>;
  /** Whether arcs count one way only. */
  readonly directed: boolean;
  /** Out-contacts; for an undirected view, contacts. */
  readonly out: Csr;
  /** In-contacts; the same object as `out` for an undirected view. */
  readonly in: Csr;
  /** Strength of each arc of `out`. */
  readonly outStrength: Float64Array;
  /** Strength of each arc of `in`. */
  readonly inStrength: Float64Array;
  /** Contacts either way, each once; the same object as `out` for an undirected view. */
  readonly weak: Csr;
  /** Index into `ties` of each arc of `weak`. */
  readonly weakTie: Uint32Array;
  /** One row per tied pair, source and target in index order unless the direction is known, sorted by (min, max) index. */
  readonly ties: readonly ViewTie[];
  /** 1 for an actor that may be the end of a pair; 0 for a safe space under `spaces: 'path'`. */
  readonly isEnd: Uint8Array;
  /** Number of actors with `isEnd` 1. */
  readonly ends: number;
  /** Group number by index for `options.by`, −1 when missing. */
  readonly sectorOf: Int32Array;
  /** Names of the groups, in `about.sectors` order, then by code unit. */
  readonly sectors: readonly string[];
  /** Which actors hold formal authority: 1 yes, 0 no, −1 unknown. */
  readonly authority: Int8Array;
  readonly leftOut: LeftOut;
  /** Pairs that negative rows join, each once, ends in index order: never a path, but drawn. */
  readonly negativeTies: readonly { readonly source: number; readonly target: number }[];
  /** Name to print by id, as consent allows: codes are those of the whole network, whatever the view leaves out. */
  readonly printed: ReadonlyMap<string, string>;
  /** Ids of actors whose every row belongs to waves outside this view: still counted in n, but not there to be lost. */
  readonly absent: readonly string[];
  /** Who carries which organisation in the waves of this view, whatever `include` says; absent when nobody says. */
  readonly roles?: readonly Role[];
}
