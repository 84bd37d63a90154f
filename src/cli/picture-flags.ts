import { type Command, InvalidArgumentError, Option } from 'commander';
import { wholeNumber } from './search-flags.js';

/** Centimetres as typed. */
function centimetres(value: string): number {
  if (/^\d{1,3}(\.\d{1,3})?$/.test(value) && Number(value) > 0) return Number(value);
  throw new InvalidArgumentError('Give a number of centimetres above 0, such as 16 or 24.7.');
}

/** Dots per inch as typed. */
function dots(value: string): number {
  if (/^\d{1,9}$/.test(value) && Number(value) > 0) return Number(value);
  throw new InvalidArgumentError('Give a whole number above 0, such as 150 or 300.');
}

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
    .addOption(new Option('--dpi <number>', 'dots per inch of a PNG; default: 300').argParser(dots))
    .addOption(
      new Option(
        '--print-width <cm>',
        'width of a PNG on paper, which a text editor gives it; default: 29.7 for 1240 px, in proportion',
      ).argParser(centimetres),
    )
    .addOption(new Option('--width <px>', 'width of the page: 1240 (default), 850 or 380').argParser(wholeNumber))
    .option('--system-fonts', 'let a PNG use the fonts of this machine for what the embedded one lacks')
    .option('--fragment', 'write HTML as a piece to put into a page, not as a page')
    .option('--no-table', 'leave the rows behind the picture out of a fragment')
    .addOption(
      new Option(
        '--caption <place>',
        'within the picture, or below: text of a fragment (its default), left out of SVG, PNG and PDF',
      ).choices(['within', 'below']),
    )
    .option('--words', 'print two lines: words that stand for the picture (alt text), and its caption');
}
