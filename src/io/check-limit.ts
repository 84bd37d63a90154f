import type { ReadLimits } from './limits.js';
import { unreadable } from './unreadable.js';

const units: Readonly<Record<keyof ReadLimits, string>> = {
  bytes: 'bytes',
  cells: 'cells',
  actors: 'rows of actors',
  ties: 'rows of ties',
  depth: 'levels of nesting',
};

/**
 * Refuses an input that is larger than a limit.
 *
 * @param table - What a person calls the input.
 * @param limit - Which limit.
 * @param size - Size found.
 * @param limits - The limits in force.
 * @throws {SocialCapitalError} `bad-input` naming the size, the limit and the option that raises it.
 */
export function checkLimit(table: string, limit: keyof ReadLimits, size: number, limits: ReadLimits): void {
  if (size <= limits[limit]) return;
  const message = `The input has more than ${limits[limit]} ${units[limit]}.`;
  const hint = `If it is right, raise the option limits.${limit}.`;
  throw unreadable(table, 'too-large', message, hint, String(size));
}
