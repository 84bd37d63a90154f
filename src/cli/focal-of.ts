import type { Workshop } from '../model/workshop.js';
import { refuse } from './refuse.js';

/**
 * Whose loss a command studies.
 *
 * @param workshop - The workshop, its focal actor replaced by the one given on the command line, if any.
 * @returns The id.
 * @throws {SocialCapitalError} `bad-option` when it names nobody.
 */
export function focalOf({ about }: Workshop): string {
  const id = about.focal;
  if (id === undefined) throw refuse('The tables name no focal actor. Say whose loss to study: --focal ID.');
  return id;
}
