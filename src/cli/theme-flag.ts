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
      'colours: light, dark, print (greys), or auto (light, and dark on a dark screen); default: auto, a fragment light',
    ).choices(['auto', 'light', 'dark', 'print']),
  );
}

/**
 * The theme of what is drawn: as asked for, else light for a fragment, since most pages stay light whatever the screen says.
 *
 * @param flags - Flags of a command that draws.
 * @returns The theme; `undefined` for the figure's own default.
 */
export function themeOf({ theme, fragment }: ThemeFlag & { readonly fragment?: boolean }): Theme | undefined {
  return theme ?? (fragment === true ? 'light' : undefined);
}
