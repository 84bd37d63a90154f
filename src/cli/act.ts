import type { Command } from 'commander';
import type { Session } from './session.js';

/** What commander calls, made from what a command does. */
export type Act = <Flags extends object>(
  work: (input: string, flags: Flags, session: Session) => Promise<number>,
) => (input: string, flags: Flags, command: Command) => Promise<void>;
