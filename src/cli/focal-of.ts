import type { Workshop } from '../model/workshop.js';
import { refuse } from './refuse.js';

/**
 * Whose loss a command studies.
 *
 * @param workshop - The workshop.
 * @param focal - Id given on the command line, if any.
 * @returns That id, or the one the workshop names.
 * @throws {SocialCapitalError} `bad-option` when neither names anybody.
 */
export function focalOf(workshop: Workshop, focal: string | undefined): string {
  const id = focal ?? workshop.about.focal;
  if (id === undefined) throw refuse('The tables name no focal actor. Say whose loss to study: --focal ID.');
  return id;
}
