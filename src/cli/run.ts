import { CommanderError } from 'commander';
import { explainFailure } from './explain-failure.js';
import { program } from './program.js';
import { Session } from './session.js';
import type { Terminal } from './terminal.js';

/**
 * Runs the command line.
 *
 * @param argv - Arguments, without the program's name.
 * @param terminal - Where it runs.
 * @returns Exit code: 0 holds, 1 a threshold is breached, 2 the input or the call is wrong, 3 our fault.
 */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  const outcome = { code: 0, text: '', aside: '' };
  const main = program(terminal, outcome);
  try {
    await main.parseAsync(argv, { from: 'user' });
  } catch (error) {
    const session = new Session(terminal, main.opts());
    if (!(error instanceof CommanderError)) return explainFailure(error, session);
    try {
      await terminal.stdout.write(outcome.text);
    } catch (closed) {
      return explainFailure(closed, session);
    }
    await terminal.stderr.write(outcome.aside).catch(() => undefined);
    return error.exitCode === 0 ? 0 : 2;
  }
  return outcome.code;
}
