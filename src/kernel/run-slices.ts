import { SocialCapitalError } from './error.js';
import type { Runner } from './runner.js';
import { slices } from './slices.js';

/** What a long call may be given to stop it, to hear from it, and to say how its work is carried out. */
export interface RunOptions {
  /** Stops the call with an `aborted` error. */
  readonly signal?: AbortSignal | undefined;
  /** Hears the share of the work done, from 0 to 1. */
  readonly onProgress?: ((share: number) => void) | undefined;
  /** What happens between two slices of the work; the result never depends on it. @defaultValue slices */
  readonly runner?: Runner | undefined;
}

/**
 * Runs work that yields the share done after every short slice, giving way to other events in between unless another
 * runner is given. The result never depends on how it is sliced.
 *
 * @param call - Name of the function called, for messages.
 * @param work - The work; slices of 50 ms at most.
 * @param options - Signal, progress and runner.
 * @returns What the work returns.
 * @throws {SocialCapitalError} `aborted` when the signal fires; `bad-option` when the runner is no function.
 */
export async function runSlices<Result>(
  call: string,
  work: Generator<number, Result, void>,
  { signal, onProgress, runner = slices }: RunOptions = {},
): Promise<Result> {
  if (typeof runner !== 'function') {
    throw new SocialCapitalError('bad-option', `${call}: runner is no function; give slices, atOnce or one like them.`);
  }
  return runner(watched(call, work, signal, onProgress));
}

/**
 * The same work, which looks at the signal before each slice and tells of it afterwards.
 *
 * @yields The share done.
 */
function* watched<Result>(
  call: string,
  work: Generator<number, Result, void>,
  signal: AbortSignal | undefined,
  onProgress: ((share: number) => void) | undefined,
): Generator<number, Result, void> {
  for (;;) {
    if (signal?.aborted) throw new SocialCapitalError('aborted', `${call}: stopped by its signal before it was done.`);
    const step = work.next();
    if (step.done === true) return step.value;
    onProgress?.(step.value);
    yield step.value;
  }
}
