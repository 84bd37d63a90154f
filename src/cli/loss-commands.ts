import { type Command, Option } from 'commander';
import type { Act } from './act.js';
import type { CarriersFlags } from './commands/carriers.js';
import type { LossesFlags } from './commands/losses.js';
import type { ResilienceFlags } from './commands/resilience.js';
import type { SpacesFlags } from './commands/spaces.js';
import { formatFlag } from './format-flag.js';
import { inputFile } from './input-file.js';
import { searchFlags, wholeNumber } from './search-flags.js';
import { viewFlags } from './view-flags.js';

/**
 * The grammar of the commands about losses beyond one: two at once, one after another, a safe space, a person's offices.
 *
 * @param main - The program.
 * @param act - Turns what a command does into what commander calls.
 */
export function lossCommands(main: Command, act: Act): void {
  const format = (): Option => formatFlag('text', 'csv', 'json', 'md');

  viewFlags(
    main
      .command('losses')
      .summary('what two losses at once would cut, the worst pairs first')
      .description(
        'Counts for every two actors how many pairs of others would lose every path if both left at once and nothing else changed.',
      )
      .argument('<file>', inputFile)
      .addOption(new Option('--top <number>', 'how many pairs to give; default: 20').argParser(wholeNumber))
      .addOption(format()),
  )
    .addHelpText('after', '\nExample:\n  $ social-capital losses workshop/ --top 5')
    .action(act<LossesFlags>(async (...given) => (await import('./commands/losses.js')).losses(...given)));

  searchFlags(
    viewFlags(
      main
        .command('resilience')
        .summary('how many pairs keep a path as one actor after another is lost')
        .description(
          'Loses one actor after another, in the worst order and in random ones, and gives the share of pairs that keep a path.',
        )
        .argument('<file>', inputFile)
        .addOption(
          new Option('--orders <number>', 'random orders to draw; default: 1000, times --effort').argParser(
            wholeNumber,
          ),
        )
        .addOption(format()),
    ),
  )
    .addHelpText('after', '\nExample:\n  $ social-capital resilience workshop/ --format csv')
    .action(act<ResilienceFlags>(async (...given) => (await import('./commands/resilience.js')).resilience(...given)));

  viewFlags(
    main
      .command('spaces')
      .summary('what each safe space carries, and what its loss would cost')
      .description(
        'Counts for every safe space who takes part, which pairs meet only there, and what its loss would cut. Attendance is included.',
      )
      .argument('<file>', inputFile)
      .addOption(format()),
  )
    .addHelpText('after', '\nExample:\n  $ social-capital spaces workshop/ --wave last')
    .action(act<SpacesFlags>(async (...given) => (await import('./commands/spaces.js')).spaces(...given)));

  viewFlags(
    main
      .command('carriers')
      .summary('who carries which organisation, and what goes with a person')
      .description(
        'Says which organisations one person alone carries, and which ties would stay with the office or go with the person.',
      )
      .argument('<file>', inputFile)
      .addOption(format()),
  )
    .addHelpText('after', '\nExample:\n  $ social-capital carriers workshop/ --format md')
    .action(act<CarriersFlags>(async (...given) => (await import('./commands/carriers.js')).carriers(...given)));
}
