import type { AbstractGraph } from 'graphology-types';
import type { About } from './about.js';
import type { Actor } from './actor.js';
import type { Tie } from './tie.js';
import type { Attendance, Informant, Role } from './workshop.js';

/** What the graph itself carries: the workshop's own words, and the two-mode tables a view may include. */
export interface NetworkAbout {
  readonly about: About;
  readonly informants: readonly Informant[];
  readonly attendance: readonly Attendance[];
  readonly roles: readonly Role[];
}

/** Attributes of an edge: a tie without its ends, which the graph knows. */
export type TieAttributes = Omit<Tie, 'source' | 'target'>;

/**
 * A network: a graphology `MultiGraph` (mixed, parallel ties allowed) whose nodes are actors and whose edges are the
 * rows of the table of ties. Safe spaces' attendance and roles stand beside it as graph attributes; a view may include
 * them. Everything made for graphology works on it.
 */
export type SocialNetwork = AbstractGraph<Actor, TieAttributes, NetworkAbout>;
