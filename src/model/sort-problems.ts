import { compareText } from '../kernel/compare.js';
import type { Problem } from '../kernel/error.js';

/**
 * Problems in the order a person mends them: by table, then row (the whole table first), then column.
 *
 * @param problems - In any order.
 * @returns A frozen copy, sorted.
 */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  return Object.freeze(
    [...problems].sort(
      (a, b) =>
        compareText(a.table, b.table) ||
        (a.row ?? 0) - (b.row ?? 0) ||
        compareText(a.column ?? '', b.column ?? '') ||
        compareText(a.code, b.code) ||
        compareText(a.message, b.message),
    ),
  );
}
