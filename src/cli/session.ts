import type { Problem } from '../kernel/error.js';
import { formatProblem } from '../model/format-problem.js';
import { plain } from './plain.js';
import type { Terminal } from './terminal.js';

/** Flags every command has. */
export interface GlobalFlags {
  readonly quiet?: boolean;
  readonly color?: boolean;
  readonly encoding?: 'utf-8' | 'windows-1252';
}

const paints = { error: '31', warning: '33', notice: '36' } as const;

/** One run of one command: where its words go. */
export class Session {
  readonly terminal: Terminal;
  readonly quiet: boolean;
  /** Encoding of the files to read. */
  readonly encoding: NonNullable<GlobalFlags['encoding']>;
  readonly #colour: boolean;

  constructor(terminal: Terminal, flags: GlobalFlags) {
    this.terminal = terminal;
    this.quiet = flags.quiet === true;
    this.encoding = flags.encoding ?? 'utf-8';
    this.#colour = flags.color !== false && (terminal.env['NO_COLOR'] ?? '') === '' && terminal.stderr.isTerminal;
  }

  /** Writes a result to standard output. */
  async result(text: string): Promise<void> {
    await this.terminal.stdout.write(text);
  }

  /** Says something beside the result: errors always, the rest unless `--quiet`. One line each. */
  async say(severity: Problem['severity'], message: string): Promise<void> {
    if (this.quiet && severity !== 'error') return;
    const word = this.#colour ? `\u001b[${paints[severity]}m${severity}\u001b[0m` : severity;
    await this.#aside(`${word}: ${plain(message)}\n`);
  }

  /** Reports problems of the data, each on a line with its place and what to do. */
  async report(problems: readonly Problem[]): Promise<void> {
    for (const problem of problems) await this.say(problem.severity, formatProblem(problem));
  }

  /** Shows a line that the next one replaces. For progress alone, and only to a person. */
  async flash(text: string): Promise<void> {
    if (!this.quiet && this.terminal.stderr.isTerminal) await this.#aside(`\r\u001b[K${text}`);
  }

  /** Standard error may be closed; the work goes on. */
  async #aside(text: string): Promise<void> {
    try {
      await this.terminal.stderr.write(text);
    } catch {
      return;
    }
  }
}
