import type { RunOptions } from '../kernel/run-slices.js';
import { refuse } from './refuse.js';
import type { Session } from './session.js';

/** A limit to the time that a piece of work may take: the only clock, and it decides nothing but whether to give up. */
export interface TimeLimit {
  /** Runs work that can be stopped; it hears of progress what the caller hears. */
  readonly run: <Result>(work: (options: RunOptions) => Promise<Result>) => Promise<Result>;
  /** Gives up when the time is up, before anything is written. */
  readonly check: () => void;
}

/**
 * Starts the clock.
 *
 * @param seconds - How long; `undefined` for no limit.
 * @param session - Where the command runs.
 * @param onProgress - Hears the share done.
 * @returns The limit; its functions throw `bad-option` when the time is up.
 */
export function timeLimit(
  seconds: number | undefined,
  { terminal: { now } }: Session,
  onProgress: (share: number) => void,
): TimeLimit {
  if (seconds === undefined) return { run: (work) => work({ onProgress }), check: () => undefined };
  const end = now() + seconds * 1000;
  const controller = new AbortController();
  const isLate = (): boolean => controller.signal.aborted || now() > end;
  const check = (): void => {
    if (isLate()) throw refuse(`The work takes longer than --time-limit ${seconds} allows; nothing was drawn.`);
  };
  const heard = (share: number): void => {
    if (isLate()) controller.abort();
    else onProgress(share);
  };
  return {
    check,
    run: async (work) => {
      try {
        const result = await work({ signal: controller.signal, onProgress: heard });
        check();
        return result;
      } catch (error) {
        if (controller.signal.aborted) check();
        throw error;
      }
    },
  };
}
