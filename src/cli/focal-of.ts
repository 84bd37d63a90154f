import type { Workshop } from '../model/workshop.js';
import { refuse } from './refuse.js';

/**
 * Whose loss a command studies.
 *
 * @param workshop - The workshop, with the focal actor of the command line if it gives one (`withFocal`).
 * @returns Its id.
 * @throws {SocialCapitalError} `bad-option` when nobody is named.
 */
export function focalOf(workshop: Workshop): string {
  const id = workshop.about.focal;
  if (id === undefined) throw refuse('The tables name no focal actor. Say whose loss to study: --focal ID.');
  return id;
}
