import type { Workshop } from '../model/workshop.js';
import { refuse } from './refuse.js';

/**
 * Whose loss is studied.
 *
 * @param workshop - The workshop, with the focal actor a flag may name.
 * @returns The id.
 * @throws {SocialCapitalError} `bad-option` when nobody is named.
 */
export function focalOf({ about }: Workshop): string {
  if (about.focal === undefined) throw refuse('The tables name no focal actor. Say whose loss to study: --focal ID.');
  return about.focal;
}
