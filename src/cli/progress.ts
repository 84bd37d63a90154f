import type { Session } from './session.js';

/** Milliseconds of work before progress is worth showing, and between two pictures of it. */
const patience = 1000;
const beat = 100;
const width = 24;

/** Progress of one piece of work. */
export interface Progress {
  /** Hears the share done, from 0 to 1. */
  readonly onProgress: (share: number) => void;
  /** Takes the bar away. */
  readonly end: () => Promise<void>;
}

/**
 * A bar on standard error, for a person who has waited over a second.
 *
 * @param session - Where to show it.
 * @param what - What is being done.
 * @returns The progress.
 */
export function progress(session: Session, what: string): Progress {
  const { now } = session.terminal;
  const start = now();
  let shown = Number.NEGATIVE_INFINITY;
  let last: Promise<void> = Promise.resolve();
  return {
    onProgress: (share) => {
      const time = now();
      if (time - start < patience || time - shown < beat) return;
      shown = time;
      const full = Math.round(Math.min(1, Math.max(0, share)) * width);
      const percent = String(Math.floor(Math.min(1, Math.max(0, share)) * 100)).padStart(3);
      const bar = '█'.repeat(full) + '░'.repeat(width - full);
      last = last.then(() => session.flash(`${what} ${bar} ${percent} %`));
    },
    end: async () => {
      await last;
      if (shown > Number.NEGATIVE_INFINITY) await session.flash('');
    },
  };
}
