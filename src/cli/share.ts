import { InvalidArgumentError } from 'commander';

/**
 * A flag's value as a share of 1.
 *
 * @param value - As typed.
 * @returns The number.
 * @throws {InvalidArgumentError} When it is none from 0 to 1.
 */
export function share(value: string): number {
  if (/^(0|1|[01]?\.\d{1,20}|1\.0+)$/.test(value) && Number(value) <= 1) return Number(value);
  throw new InvalidArgumentError('Give a share from 0 to 1, such as 0.3.');
}
