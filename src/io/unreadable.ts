import type { SocialCapitalError } from '../kernel/error.js';
import { badInput } from './bad-input.js';

/**
 * The error for one file that cannot be read at all.
 *
 * @param table - What a person calls the file.
 * @param code - Stable word for what is wrong.
 * @param message - What is wrong and where, in one sentence.
 * @param hint - What to do about it.
 * @param value - The value found, if there is one.
 * @returns The error, with one problem.
 */
export function unreadable(
  table: string,
  code: string,
  message: string,
  hint: string,
  value: string | null = null,
): SocialCapitalError {
  return badInput([{ code, severity: 'error', table, row: null, column: null, value, message, hint }]);
}
