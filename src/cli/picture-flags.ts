import { type Command, Option } from 'commander';
import { wholeNumber } from './search-flags.js';

/**
 * Gives a command that draws the flags of its output.
 *
 * @param command - The command.
 * @returns The same command.
 */
export function pictureFlags(command: Command): Command {
  return command
    .option('-o, --out <file>', 'file to write, .svg, .png, .pdf, .html or .json; default: standard output')
    .addOption(
      new Option('-f, --format <format>', 'form of the output; default: by the file’s name, else svg').choices([
        'svg',
        'png',
        'pdf',
        'html',
        'json',
      ]),
    )
    .addOption(new Option('--dpi <number>', 'dots per inch of a PNG; default: 300').argParser(wholeNumber))
    .option('--system-fonts', 'let a PNG use the fonts of this machine for what the embedded one lacks');
}
