import { Command, Option } from 'commander';
import type { Act, Work } from './act.js';
import type { DependencyFlags } from './commands/dependency.js';
import type { MapFlags } from './commands/map.js';
import type { MeasuresFlags } from './commands/measures.js';
import type { ReportFlags } from './commands/report.js';
import type { WhatIfFlags } from './commands/whatif.js';
import type { ValidateFlags } from './commands/validate.js';
import type { VennFlags } from './commands/venn.js';
import { formatFlag } from './format-flag.js';
import { inputFile } from './input-file.js';
import { pictureFlags } from './picture-flags.js';
import { riskCommands } from './risk-commands.js';
import { drawingFlags, searchFlags } from './search-flags.js';
import { type GlobalFlags, Session } from './session.js';
import type { Terminal } from './terminal.js';
import { arrangementFlag } from './arrangement-flag.js';
import { themeFlag } from './theme-flag.js';
import { viewFlags } from './view-flags.js';

const measured = (flags: string, description: string): Option =>
  new Option(flags, description).helpGroup('How it is measured:');

/**
 * The command line's grammar. Commands load what they need when they run, so that `--version` and `--help` are instant.
 *
 * @param terminal - Where it runs.
 * @param outcome - Receives the exit code, and what the parser itself would print.
 * @returns The program, ready to parse.
 */
export function program(terminal: Terminal, outcome: { code: number; text: string; aside: string }): Command {
  const main = new Command('social-capital')
    .description(
      'Social capital of community networks: who is tied to whom, who brokers, what breaks if somebody leaves.',
    )
    .version(terminal.version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .option('-q, --quiet', 'errors only, no notices or warnings')
    .option('--no-color', 'no colours (also the variable NO_COLOR)')
    .addOption(
      new Option('--encoding <name>', 'of text files without a byte order mark; default: utf-8').choices([
        'utf-8',
        'windows-1252',
      ]),
    )
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({
      writeOut: (text) => (outcome.text += text),
      writeErr: (text) => (outcome.aside += text),
      getOutHelpWidth: () => 100,
      getErrHelpWidth: () => 100,
    })
    .exitOverride()
    .showHelpAfterError('Run it with --help to see every command and flag.')
    .addHelpText(
      'after',
      `
Exit codes: 0 all is well; 1 a threshold is breached; 2 the input or the call is wrong; 3 a fault of this program.
Results go to standard output, everything else to standard error.

Example:
  $ social-capital report workshop/ -o out/`,
    );

  const act: Act =
    <Flags extends object>(work: Work<Flags>) =>
    async (input: string, _flags: Flags, command: Command): Promise<void> => {
      const flags = command.optsWithGlobals<Flags>();
      outcome.code = await work(input, flags, new Session(terminal, flags));
    };

  main
    .command('init')
    .summary('an empty template to type flip charts into')
    .description(
      'Makes a template with drop-downs, example rows and a page that says how to type in a flip chart: a workbook, or a folder of CSV files.',
    )
    .argument('<file>', 'what to make: NAME.xlsx, NAME.ods, or a folder for CSV files')
    .addHelpText('after', '\nExample:\n  $ social-capital init workshop.xlsx')
    .action(act<GlobalFlags>(async (...given) => (await import('./commands/init.js')).init(...given)));

  main
    .command('validate')
    .summary('every problem of a workshop’s tables, with table, row, column and what to do')
    .description(
      'Reads a workshop’s tables and lists every problem with its table, row, column and what to do about it.',
    )
    .argument('<file>', inputFile)
    .addOption(formatFlag('text', 'json'))
    .addHelpText('after', '\nExample:\n  $ social-capital validate workshop/')
    .action(act<ValidateFlags>(async (...given) => (await import('./commands/validate.js')).validate(...given)));

  drawingFlags(
    viewFlags(
      main
        .command('report')
        .summary('report.html with findings, map and tables; report.md, SVG and CSV beside it')
        .description('Writes a report: one self-contained report.html, and report.md, SVG and CSV files beside it.')
        .argument('<file>', inputFile)
        .requiredOption('-o, --out <folder>', 'folder to write to; made if it is missing')
        .option('--focal <id>', 'the actor whose loss is studied; default: the one the workshop names')
        .option('--static', 'the map of report.html as a picture only: no script in any file'),
    ),
  )
    .addHelpText('after', '\nExample:\n  $ social-capital report workshop/ -o out/ --focal director')
    .action(act<ReportFlags>(async (...given) => (await import('./commands/report.js')).report(...given)));

  pictureFlags(
    drawingFlags(
      arrangementFlag(
        themeFlag(
          viewFlags(
            main
              .command('map')
              .summary('the organisational map as SVG, PNG, PDF, a page of HTML, or JSON')
              .description('Draws the organisational map.')
              .argument('<file>', inputFile)
              .option('--static', 'a page of HTML with the map as a picture only: no script'),
          ),
        ),
      ),
    ),
  )
    .addHelpText('after', '\nExample:\n  $ social-capital map workshop/ --wave last -o map.svg')
    .action(act<MapFlags>(async (...given) => (await import('./commands/map.js')).map(...given)));

  pictureFlags(
    drawingFlags(
      arrangementFlag(
        themeFlag(
          viewFlags(
            main
              .command('whatif')
              .summary('the map as it is and without one actor, side by side, as a picture, a page or JSON')
              .description(
                'Draws the map twice with the same places: as it is, and without one actor or more. Nobody takes over the ties. With --without, more actors leave in the second drawing.',
              )
              .argument('<file>', inputFile)
              .option('--focal <id>', 'the actor who leaves; default: the one the workshop names'),
          ),
        ),
      ),
    ),
  )
    .addHelpText('after', '\nExample:\n  $ social-capital whatif workshop/ --focal director -o whatif.svg')
    .action(act<WhatIfFlags>(async (...given) => (await import('./commands/whatif.js')).whatif(...given)));

  pictureFlags(
    drawingFlags(
      themeFlag(
        main
          .command('venn')
          .summary('Power Venn diagrams of what groups said with circles, as SVG, PNG, PDF, a page of HTML, or JSON')
          .description(
            'Draws what groups said with circles: area is the size given, overlap how close two are. No two circles are drawn closer than stated; what cannot be drawn is listed.',
          )
          .argument('<file>', inputFile)
          .option(
            '--informant <id>',
            'only the circles of this group; repeatable; default: one panel for each',
            (value: string, before?: readonly string[]) => [...(before ?? []), value],
          )
          .option('--wave <date>', 'only sessions held on this date, or last; default: all')
          .addOption(
            new Option('--sizes <source>', 'where sizes come from; default: stated').choices([
              'stated',
              'power',
              'ranking',
            ]),
          ),
      ),
    ),
  )
    .addHelpText('after', '\nExample:\n  $ social-capital venn workshop/ --informant community -o venn.svg')
    .action(act<VennFlags>(async (...given) => (await import('./commands/venn.js')).venn(...given)));

  searchFlags(
    viewFlags(
      main
        .command('measures')
        .summary('every measure of actors, ties and the whole network')
        .description(
          'Measures every actor, every tie and the whole network. json holds everything, csv every measure of the actors, table and md the main ones.',
        )
        .argument('<file>', inputFile)
        .addOption(
          measured(
            '--weighted',
            'strength counts: a step along a strong tie is short, and structural holes and communities go by strength',
          ),
        )
        .addOption(measured('--partial', 'brokers of one pair share the credit for it, instead of a full one each'))
        .addOption(
          measured(
            '--model <model>',
            'structural holes in the whole network (default), or in the surroundings of each actor (ego)',
          ).choices(['whole', 'ego']),
        )
        .addOption(formatFlag('table', 'csv', 'json', 'md')),
    ),
  )
    .addHelpText('after', '\nExample:\n  $ social-capital measures workshop/ --include ties,attendance --format csv')
    .action(act<MeasuresFlags>(async (...given) => (await import('./commands/measures.js')).measures(...given)));

  searchFlags(
    viewFlags(
      main
        .command('dependency')
        .summary('what the network would lose without one actor')
        .description('Measures what the network on the map would lose if one actor left and nothing else changed.')
        .argument('<file>', inputFile)
        .option('--focal <id>', 'the actor whose loss is studied; default: the one the workshop names')
        .addOption(formatFlag('text', 'csv', 'json', 'md')),
    ),
  )
    .addHelpText('after', '\nExample:\n  $ social-capital dependency workshop/ --focal director --basis stated')
    .action(act<DependencyFlags>(async (...given) => (await import('./commands/dependency.js')).dependency(...given)));

  riskCommands(main, act);
  return main;
}
