import { SocialCapitalError } from '../../kernel/error.js';

/**
 * Checks the resolution of modularity.
 *
 * @param call - Name of the function called, for the message.
 * @param resolution - Value given.
 * @throws {SocialCapitalError} `bad-option` when it is no finite number above 0.
 */
export function checkResolution(call: string, resolution: unknown): void {
  if (typeof resolution === 'number' && resolution > 0 && resolution < Infinity) return;
  throw new SocialCapitalError(
    'bad-option',
    `${call}: resolution is ${String(resolution)}; give a number above 0, 1 as a rule.`,
  );
}
