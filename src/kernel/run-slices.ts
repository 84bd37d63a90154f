import { SocialCapitalError } from './error.js';

/** What a long call may be given to stop it and to hear from it. */
export interface RunOptions {
  /** Stops the call with an `aborted` error. */
  readonly signal?: AbortSignal | undefined;
  /** Hears the share of the work done, from 0 to 1. */
  readonly onProgress?: ((share: number) => void) | undefined;
}

/** Lets the page or process attend to other things before the next slice. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/**
 * Runs work that yields the share done after every short slice, giving way to other events in between. The result never
 * depends on how it is sliced.
 *
 * @param call - Name of the function called, for messages.
 * @param work - The work; slices of 50 ms at most.
 * @param options - Signal and progress.
 * @returns What the work returns.
 * @throws {SocialCapitalError} `aborted` when the signal fires.
 */
export async function runSlices<Result>(
  call: string,
  work: Generator<number, Result, void>,
  { signal, onProgress }: RunOptions = {},
): Promise<Result> {
  const stop = (): void => {
    if (signal?.aborted) throw new SocialCapitalError('aborted', `${call}: stopped by its signal before it was done.`);
  };
  stop();
  for (let step = work.next(); ; step = work.next()) {
    if (step.done === true) return step.value;
    onProgress?.(step.value);
    await pause();
    stop();
  }
}
