import { InvalidArgumentError } from 'commander';

/**
 * A flag's value as a whole number.
 *
 * @param value - As typed.
 * @returns The number.
 * @throws {InvalidArgumentError} When it is none from 0 to 999999999.
 */
export function whole(value: string): number {
  if (/^\d{1,9}$/.test(value)) return Number(value);
  throw new InvalidArgumentError('Give a whole number from 0 to 999999999.');
}
