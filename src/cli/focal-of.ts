import type { Workshop } from '../model/workshop.js';
import { refuse } from './refuse.js';

/**
 * Whose loss is studied: who the flag names, else who the tables name.
 *
 * @param workshop - The workshop.
 * @param focal - What `--focal` says.
 * @returns The id.
 * @throws {SocialCapitalError} `bad-option` when neither names anybody.
 */
export function focalOf(workshop: Workshop, focal: string | undefined): string {
  const id = focal ?? workshop.about.focal;
  if (id === undefined) throw refuse('The tables name no focal actor. Say whose loss to study: --focal ID.');
  return id;
}
