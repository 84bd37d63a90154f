import { type Command, Option } from 'commander';
import type { SuccessionFlags } from './commands/succession.js';
import type { Session } from './session.js';
import { collect, viewFlags } from './view-flags.js';

/** What commander calls, made from what a command does. */
type Act = <Flags extends object>(
  work: (input: string, flags: Flags, session: Session) => Promise<number>,
) => (input: string, flags: Flags, command: Command) => Promise<void>;

const file = 'a CSV folder, a CSV or JSON file, or - for standard input';

const format = (...choices: [first: string, ...rest: string[]]): Option =>
  new Option('-f, --format <format>', 'form of the output').choices(choices).default(choices[0]);

/**
 * The grammar of the commands about loss: who could take over, whom to keep, what turnover costs, what must hold.
 *
 * @param main - The program.
 * @param act - Turns what a command does into what commander calls.
 */
export function riskCommands(main: Command, act: Act): void {
  viewFlags(
    main
      .command('succession')
      .summary('who could take over from one actor, and which introductions to make now')
      .description('Plans for the day one actor leaves: who could take over, and which introductions to make before.')
      .argument('<file>', file)
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
      .addOption(format('text', 'csv', 'json', 'md')),
  )
    .addHelpText('after', '\nExample:\n  $ social-capital succession workshop/ --focal director --format md')
    .action(act<SuccessionFlags>(async (...given) => (await import('./commands/succession.js')).succession(...given)));
}
