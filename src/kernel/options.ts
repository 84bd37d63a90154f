import { SocialCapitalError } from './error.js';

/**
 * Fills in defaults and refuses option names that do not exist, so that a misspelt option never passes silently.
 *
 * @param call - Name of the function called, for the message.
 * @param given - What the caller passed; `undefined` values count as not given.
 * @param defaults - Every option with its default.
 * @returns A frozen object with every option resolved.
 * @throws {SocialCapitalError} `bad-option` naming the unknown option and the known ones.
 */
export function resolveOptions<T extends object>(
  call: string,
  given: { readonly [K in keyof T]?: T[K] | undefined },
  defaults: T,
): Readonly<T> {
  const resolved: T = { ...defaults };
  for (const key of Object.keys(given) as (keyof T & string)[]) {
    if (!Object.hasOwn(defaults, key)) {
      throw new SocialCapitalError(
        'bad-option',
        `${call}: unknown option "${key}". Known options: ${Object.keys(defaults).join(', ') || 'none'}.`,
      );
    }
    const value = given[key];
    if (value !== undefined) resolved[key] = value;
  }
  return Object.freeze(resolved);
}

/**
 * Checks that an option is one of the words allowed.
 *
 * @param call - Name of the function called, for the message.
 * @param option - Name of the option.
 * @param value - Value given.
 * @param allowed - Words allowed.
 * @returns The value, typed.
 * @throws {SocialCapitalError} `bad-option` naming the value and the words allowed.
 */
export function oneOf<T extends string>(call: string, option: string, value: unknown, allowed: readonly T[]): T {
  if (typeof value === 'string' && (allowed as readonly string[]).includes(value)) return value as T;
  throw new SocialCapitalError(
    'bad-option',
    `${call}: ${option} is ${JSON.stringify(value) ?? 'undefined'}; use one of ${allowed.join(', ')}.`,
  );
}

/**
 * Checks that an option is a number within its range.
 *
 * @param call - Name of the function called, for the message.
 * @param option - Name of the option.
 * @param value - Value given.
 * @param low - Least.
 * @param high - Most.
 * @throws {SocialCapitalError} `bad-option` naming the value and the range.
 */
export function inRange(call: string, option: string, value: unknown, low: number, high: number): void {
  if (typeof value === 'number' && value >= low && value <= high) return;
  throw new SocialCapitalError(
    'bad-option',
    `${call}: ${option} is ${String(value)}; give a number from ${low} to ${high}.`,
  );
}
