import { type Command, Option } from 'commander';
import type { Act } from './act.js';
import type { CheckFlags } from './commands/check.js';
import type { KeyPlayersFlags } from './commands/key-players.js';
import type { SuccessionFlags } from './commands/succession.js';
import type { TurnoverFlags } from './commands/turnover.js';
import { formatFlag } from './format-flag.js';
import { inputFile } from './input-file.js';
import { lossCommands } from './loss-commands.js';
import { searchFlags, wholeNumber } from './search-flags.js';
import { collect, viewFlags } from './view-flags.js';
import { share } from './share.js';

const threshold = (flags: string, description: string): Option =>
  new Option(flags, description).helpGroup('What must hold:');

/**
 * The grammar of the commands about loss: who could take over, whom to keep, what turnover costs, what must hold.
 *
 * @param main - The program.
 * @param act - Turns what a command does into what commander calls.
 */
export function riskCommands(main: Command, act: Act): void {
  searchFlags(
    viewFlags(
      main
        .command('succession')
        .summary('who could take over from one actor, and which introductions to make now')
        .description('Plans for the day one actor leaves: who could take over, and which introductions to make before.')
        .argument('<file>', inputFile)
        .option('--focal <id>', 'the actor who would leave; default: the one the workshop names')
        .addOption(
          new Option('--introduce <whom>', 'between whom plan B may make ties; default: anyone').choices([
            'anyone',
            'shared-contact',
            'contacts',
          ]),
        )
        .option('--exclude-authority', 'no holder of formal authority may take over')
        .addOption(
          new Option('--deputy <id>', 'try this deputy; repeatable; default: those on the front').argParser(collect),
        )
        .addOption(
          new Option('--inherit <id>', 'hand over the tie to this contact only; repeatable; default: all').argParser(
            collect,
          ),
        )
        .addOption(formatFlag('text', 'csv', 'json', 'md')),
    ),
  )
    .addHelpText('after', '\nExample:\n  $ social-capital succession workshop/ --focal director --format md')
    .action(act<SuccessionFlags>(async (...given) => (await import('./commands/succession.js')).succession(...given)));

  searchFlags(
    viewFlags(
      main
        .command('keyplayers')
        .summary('the set of actors whose loss would fragment the map most, or who together reach most of it')
        .description(
          'Finds key players: sets of actors whose loss would fragment the map most, or who reach most of it.',
        )
        .argument('<file>', inputFile)
        .addOption(new Option('--size <number>', 'how many actors make a set; default: 1').argParser(wholeNumber))
        .addOption(
          new Option('--aim <aim>', 'fragment (default): whose loss costs most; reach: who reaches most').choices([
            'fragment',
            'reach',
          ]),
        )
        .addOption(
          new Option(
            '--measure <name>',
            'to fragment: fragmentation (default) or by distance; to reach: by distance (default) or by steps',
          ).choices(['fragmentation', 'distance-fragmentation', 'distance-reach', 'step-reach']),
        )
        .addOption(new Option('--steps <number>', 'how far step-reach goes; default: 2').argParser(wholeNumber))
        .addOption(
          new Option('--starts <number>', 'starts of the search where sets are too many; default: 50').argParser(
            wholeNumber,
          ),
        )
        .addOption(formatFlag('text', 'csv', 'json', 'md')),
    ),
  )
    .addHelpText('after', '\nExample:\n  $ social-capital keyplayers workshop/ --size 2 --aim reach')
    .action(act<KeyPlayersFlags>(async (...given) => (await import('./commands/key-players.js')).keyPlayers(...given)));

  searchFlags(
    viewFlags(
      main
        .command('turnover')
        .summary('what is left of the ways to authority when those who hold it move on')
        .description(
          'Counts what is left of the community’s ways to holders of authority when each of them moves on with a probability.',
        )
        .argument('<file>', inputFile)
        .option('--focal <id>', 'also without this actor; default: the one the workshop names')
        .option('--sector <name>', 'whose actors may leave; default: every holder of formal authority')
        .addOption(
          new Option(
            '--probability <share>',
            'how likely each is to leave, 0 to 1; repeatable; default: 0.1, 0.3 and 0.5',
          ).argParser((value: string, before?: readonly number[]) => [...(before ?? []), share(value)]),
        )
        .addOption(new Option('--steps <number>', 'longest path that counts; default: 3').argParser(wholeNumber))
        .addOption(
          new Option('--inherit <share>', 'how likely a successor is to keep each tie; default: 0').argParser(share),
        )
        .addOption(
          new Option('--samples <number>', 'futures to draw where they are too many; default: 10000').argParser(
            wholeNumber,
          ),
        )
        .addOption(formatFlag('text', 'csv', 'json', 'md')),
    ),
  )
    .addHelpText('after', '\nExample:\n  $ social-capital turnover workshop/ --probability 0.2 --focal director')
    .action(act<TurnoverFlags>(async (...given) => (await import('./commands/turnover.js')).turnover(...given)));

  lossCommands(main, act);

  searchFlags(
    viewFlags(
      main
        .command('check')
        .summary('whether the map keeps to thresholds; for a script, a board or continuous integration')
        .description(
          'Checks thresholds on what one loss would cost. Each line gives value, threshold, verdict, and how few unreported ties would overturn it.',
        )
        .argument('<file>', inputFile)
        .option('--focal <id>', 'the actor whose loss is studied; default: the one the workshop names')
        .addOption(
          threshold('--max-disconnection <share>', 'pairs of others that may lose every path').argParser(share),
        )
        .addOption(
          threshold('--max-cross-sector-disconnection <share>', 'the same, of different sectors').argParser(share),
        )
        .addOption(
          threshold('--max-betweenness-share <share>', 'shortest paths that may run through the actor').argParser(
            share,
          ),
        )
        .addOption(threshold('--max-tie-share <share>', 'ties that the actor may hold').argParser(share))
        .addOption(threshold('--max-cutpoints <number>', 'actors whose loss cuts others off').argParser(wholeNumber))
        .addOption(
          threshold('--min-independent-paths <number>', 'ways to authority that each community actor keeps').argParser(
            wholeNumber,
          ),
        )
        .addOption(
          threshold('--min-bus-factor <number>', 'losses that it takes to halve the ways to authority').argParser(
            wholeNumber,
          ),
        )
        .addOption(
          threshold('--max-single-carriers <number>', 'organisations that one person alone carries').argParser(
            wholeNumber,
          ),
        )
        .addOption(threshold('--policy <file>', 'thresholds as JSON, such as { "maxCutpoints": 3 }; flags come first'))
        .option('--allow-undecided', 'a threshold on an undefined value is no failure')
        .addOption(formatFlag('text', 'json', 'junit')),
      ['any', 'stated', 'both'],
    ),
  )
    .addHelpText(
      'after',
      `
A value equal to its threshold holds. --basis both: every threshold must hold with all ties and with stated ties alone.
Exit codes: 0 all hold; 1 one is breached or undecided; 2 no threshold, or the input or the call is wrong.

Example:
  $ social-capital check workshop/ --focal director --max-disconnection 0.3 --max-cutpoints 3 --format junit`,
    )
    .action(act<CheckFlags>(async (...given) => (await import('./commands/check.js')).check(...given)));
}
