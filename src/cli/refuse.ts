import { SocialCapitalError } from '../kernel/error.js';

/**
 * The call is wrong: ends the command with exit code 2 and a sentence that says how to mend it.
 *
 * @param message - What is wrong and what to do.
 * @returns The error to throw.
 */
export function refuse(message: string): SocialCapitalError {
  return new SocialCapitalError('bad-option', message);
}
