import { type Command, Option } from 'commander';
import { type Arrangement, arrangements } from '../scene/arrangement.js';

/** Flag of commands whose drawing has a meaning of place. */
export interface ArrangementFlag {
  readonly arrangement?: Arrangement;
}

/**
 * Gives a command that draws a map its flag of what place means.
 *
 * @param command - The command.
 * @returns The same command.
 */
export function arrangementFlag(command: Command): Command {
  return command.addOption(
    new Option(
      '--arrangement <name>',
      'what place means: tiers (height is power), sectors (parts of the page, the hub or focal actor in the middle), or free (nothing); default: tiers',
    ).choices(arrangements),
  );
}
