import { SocialCapitalError } from '../../kernel/error.js';
import { resolveOptions } from '../../kernel/options.js';

/** How often to draw, and from which seed. */
export interface DrawOptions {
  readonly draws: number;
  readonly seed: number;
}

/**
 * Checks number of draws and seed.
 *
 * @param call - Name of the function called, for messages.
 * @param given - What the caller passed, with nothing but these two options.
 * @param draws - Number of draws by default.
 * @returns Both, resolved.
 * @throws {SocialCapitalError} `bad-option` on an unknown option, draws that are no whole number above 0, or a seed that
 *   is no whole number.
 */
export function drawOptions(call: string, given: Partial<DrawOptions>, draws: number): DrawOptions {
  const resolved = resolveOptions<DrawOptions>(call, given, { draws, seed: 1 });
  checkWhole(call, 'draws', resolved.draws, 1);
  checkWhole(call, 'seed', resolved.seed, -Number.MAX_SAFE_INTEGER);
  return resolved;
}

/**
 * Checks that an option is a whole number.
 *
 * @param call - Name of the function called, for the message.
 * @param option - Name of the option.
 * @param value - Value given.
 * @param least - Smallest value allowed.
 * @throws {SocialCapitalError} `bad-option` naming the value.
 */
export function checkWhole(call: string, option: string, value: unknown, least: number): void {
  if (Number.isSafeInteger(value) && (value as number) >= least) return;
  const bound = least > -Number.MAX_SAFE_INTEGER ? `, at least ${least}` : '';
  throw new SocialCapitalError('bad-option', `${call}: ${option} is ${String(value)}; give a whole number${bound}.`);
}
