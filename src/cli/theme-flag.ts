import { type Command, Option } from 'commander';
import type { Theme } from '../scene/theme.js';

/** Flag of commands whose drawing has themes. */
export interface ThemeFlag {
  readonly theme?: Theme;
}

/**
 * Gives a command that draws its flag of colours.
 *
 * @param command - The command.
 * @returns The same command.
 */
export function themeFlag(command: Command): Command {
  return command.addOption(
    new Option(
      '--theme <name>',
      'colours: light, dark, print (greys), or auto (light, and dark on a dark screen); default: auto',
    ).choices(['auto', 'light', 'dark', 'print']),
  );
}
