import { type Command, Option } from 'commander';
import type { Theme } from '../scene/theme.js';
import { drawingFlags, type DrawingFlags, wholeNumber } from './search-flags.js';

/** Forms a picture is written in. */
export const pictureFormats = ['svg', 'png', 'pdf', 'html', 'json'] as const;

/** A form a picture is written in. */
export type PictureFormat = (typeof pictureFormats)[number];

/** Flags of commands whose result is a picture. */
export interface PictureFlags extends DrawingFlags {
  readonly out?: string;
  readonly format?: PictureFormat;
  readonly theme?: Theme;
  readonly dpi?: number;
  readonly systemFonts?: boolean;
}

/**
 * Gives a command whose result is a picture its flags.
 *
 * @param command - The command.
 * @returns The same command.
 */
export function pictureFlags(command: Command): Command {
  return drawingFlags(
    command
      .option('-o, --out <file>', 'file to write, .svg, .png, .pdf, .html or .json; default: standard output')
      .addOption(
        new Option('-f, --format <format>', 'form of the output; default: by the file’s name, else svg').choices(
          pictureFormats,
        ),
      )
      .addOption(
        new Option(
          '--theme <name>',
          'colours: light, dark, print (greys), or auto (light, and dark on a dark screen); default: auto',
        ).choices(['auto', 'light', 'dark', 'print']),
      )
      .addOption(new Option('--dpi <number>', 'dots per inch of a PNG; default: 300').argParser(wholeNumber))
      .option('--system-fonts', 'let a PNG use the fonts of this machine for what the embedded one lacks'),
  );
}
