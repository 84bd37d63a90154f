import type { Workshop } from '../model/workshop.js';
import { readRecords } from './read-records.js';
import { about } from './wcen/about.js';
import { actors } from './wcen/actors.js';
import { attendance } from './wcen/attendance.js';
import { ties } from './wcen/ties.js';

/**
 * The Wandsworth Community Empowerment Network, coded from its published evaluation: 32 actors, 56 ties (39 stated by the
 * report, 17 inferred by the coder), 20 attendances of safe spaces, two waves. The director is the focal actor.
 *
 * The report publishes no list of ties: `power` and `strength` are the coder's reading.
 *
 * @returns The workshop, frozen.
 * @see Burgess, R. A. and Choudary, N. (2017), Coproduction from Theory to Practice: Wandsworth Community Empowerment
 *   Network
 * @example
 * ```ts
 * wcen().ties.filter(({ basis }) => basis === 'stated').length; // => 39
 * ```
 */
export function wcen(): Workshop {
  return readRecords({ about, actors, ties, attendance });
}
