/**
 * What went wrong, as a stable word a script can test.
 *
 * - `bad-option`: the call is wrong (unknown option, value out of range).
 * - `bad-input`: the data is wrong (a table, row and column is named).
 * - `unknown-actor`: an id that this network or view does not have.
 * - `aborted`: the caller's `AbortSignal` fired.
 * - `internal`: our fault; please report it.
 */
export type ErrorCode = 'bad-option' | 'bad-input' | 'unknown-actor' | 'aborted' | 'internal';

/** One complaint about the data, located so that a person can go and mend it. */
export interface Problem {
  /** Stable word for the kind of problem, such as `unknown-actor` or `not-a-number`. */
  readonly code: string;
  /** `error`: the row cannot be used. `warning`: used, but look at it. `notice`: what was assumed. */
  readonly severity: 'error' | 'warning' | 'notice';
  /** Table (sheet or file) the problem is in; empty when it concerns the whole input. */
  readonly table: string;
  /** Row as a spreadsheet counts it (the header is row 1); `null` when it concerns the whole table. */
  readonly row: number | null;
  /** Column header; `null` when it concerns the whole row. */
  readonly column: string | null;
  /** The value found; `null` when there is none. */
  readonly value: string | null;
  /** What is wrong, in one sentence. */
  readonly message: string;
  /** What to do about it. */
  readonly hint: string;
}

/** The only error this library throws on purpose. `problems` lists every complaint when the data is at fault. */
export class SocialCapitalError extends Error {
  override readonly name = 'SocialCapitalError';
  readonly code: ErrorCode;
  readonly problems: readonly Problem[];

  constructor(code: ErrorCode, message: string, problems: readonly Problem[] = []) {
    super(message);
    this.code = code;
    this.problems = problems;
  }
}

/**
 * Tells our errors from others, across the copies of this class that several bundles may carry.
 *
 * @param error - Anything caught.
 * @returns Whether it is a {@link SocialCapitalError}.
 */
export function isSocialCapitalError(error: unknown): error is SocialCapitalError {
  return error instanceof Error && error.name === 'SocialCapitalError' && 'code' in error;
}
