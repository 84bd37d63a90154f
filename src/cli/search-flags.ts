import { type Command, InvalidArgumentError, Option } from 'commander';

/** Flags of commands that search or draw lots. */
export interface SearchFlags {
  readonly seed?: number;
  readonly effort?: number;
}

/** Flags of commands whose search can be cut short. */
export interface DrawingFlags extends SearchFlags {
  readonly timeLimit?: number;
}

/**
 * A whole number as typed.
 *
 * @param value - The text.
 * @returns The number.
 * @throws {InvalidArgumentError} When it is none.
 */
export function wholeNumber(value: string): number {
  if (/^\d{1,9}$/.test(value)) return Number(value);
  throw new InvalidArgumentError('Give a whole number from 0 to 999999999.');
}

const decimal = /^(\d{1,6}(\.\d{1,9})?|\.\d{1,9})$/;

function factor(value: string): number {
  if (decimal.test(value)) return Number(value);
  throw new InvalidArgumentError('Give a number such as 0.5 or 2.');
}

function duration(value: string): number {
  if (decimal.test(value) && Number(value) > 0) return Number(value);
  throw new InvalidArgumentError('Give a number of seconds above 0, such as 30 or 2.5.');
}

const flag = (flags: string, description: string): Option =>
  new Option(flags, description).helpGroup('How it is searched:');

/**
 * Gives a command that measures or draws its flags of the search.
 *
 * @param command - The command.
 * @returns The same command.
 */
export function searchFlags(command: Command): Command {
  return command
    .addOption(
      flag('--seed <number>', 'start of every random choice, the same for the same result; default: 1').argParser(
        wholeNumber,
      ),
    )
    .addOption(
      flag('--effort <number>', 'how long to search where there is a search; default: 1, the usual').argParser(factor),
    );
}

/**
 * Gives a command that draws the flags of the search, and the limit to its time.
 *
 * @param command - The command.
 * @returns The same command.
 */
export function drawingFlags(command: Command): Command {
  return searchFlags(command).addOption(
    flag('--time-limit <seconds>', 'give up after that long, with exit code 2 and nothing drawn').argParser(duration),
  );
}
