import type { Command } from 'commander';
import type { Session } from './session.js';

/** What a command does with its input and flags; the number is the exit code. */
export type Work<Flags extends object> = (input: string, flags: Flags, session: Session) => Promise<number>;

/** What commander calls, made from what a command does. */
export type Act = <Flags extends object>(
  work: Work<Flags>,
) => (input: string, flags: Flags, command: Command) => Promise<void>;
