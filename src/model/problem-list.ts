import type { Problem } from '../kernel/error.js';
import { sortProblems } from './sort-problems.js';

/** Where a problem is, and how bad. */
export interface Complaint {
  readonly code: string;
  /** @defaultValue 'error' */
  readonly severity?: Problem['severity'];
  readonly table: string;
  readonly row?: number;
  readonly column?: string;
  readonly value?: string;
  readonly message: string;
  readonly hint?: string;
}

/** Problems of one kind listed in full for one table; the others are counted. */
const listed = 1000;

/** Longest value kept with a problem. */
const longest = 200;

/** Collects every problem of an input, so that a person mends them all at once. */
export class ProblemList {
  readonly #problems: Problem[] = [];
  readonly #counts = new Map<string, { count: number; first: Problem }>();

  /** Adds a complaint. Of one kind and table the first thousand are kept and the others counted. */
  add(complaint: Complaint): void {
    const { code, severity = 'error', table, row = null, column = null, value = null, message, hint = '' } = complaint;
    const shown = value === null ? null : value.slice(0, longest);
    const problem: Problem = { code, severity, table, row, column, value: shown, message, hint };
    const key = `${code} ${severity} ${table}`;
    const seen = this.#counts.get(key);
    if (seen === undefined) this.#counts.set(key, { count: 1, first: problem });
    else seen.count += 1;
    if ((seen?.count ?? 1) <= listed) this.#problems.push(problem);
  }

  /** Every problem, by table, then row (the whole table first), then column. */
  sorted(): readonly Problem[] {
    const all = [...this.#problems];
    for (const { count, first } of this.#counts.values()) {
      if (count <= listed) continue;
      const message = `${count - listed} more problems of this kind are not listed.`;
      all.push({
        ...first,
        row: null,
        column: null,
        value: null,
        message,
        hint: 'Mend those listed, then check the tables again.',
      });
    }
    return sortProblems(all);
  }
}
