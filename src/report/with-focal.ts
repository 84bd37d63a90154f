import { normaliseId } from '../model/identifier.js';
import type { Workshop } from '../model/workshop.js';

/**
 * The workshop with another focal actor: also the rule of who holds formal authority then means that one.
 *
 * @param workshop - The workshop.
 * @param focal - Id of the actor whose loss is studied; `undefined` leaves the workshop's own.
 * @returns The workshop; the id is not checked.
 */
export function withFocal(workshop: Workshop, focal: string | undefined): Workshop {
  if (focal === undefined) return workshop;
  return { ...workshop, about: { ...workshop.about, focal: normaliseId(String(focal)) } };
}
