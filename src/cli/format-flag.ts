import { Option } from 'commander';

/**
 * The flag for the form of a command's output.
 *
 * @param choices - Forms; the first is the default.
 * @returns The flag.
 */
export function formatFlag(...choices: [first: string, ...rest: string[]]): Option {
  return new Option('-f, --format <format>', 'form of the output').choices(choices).default(choices[0]);
}
