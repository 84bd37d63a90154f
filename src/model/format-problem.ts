import type { Problem } from '../kernel/error.js';

/**
 * A problem as one line of text: where it is, what is wrong, what to do.
 *
 * @param problem - A problem of {@link readWorkshop} or of a `SocialCapitalError`.
 * @returns One line without a line break at its end.
 * @example
 * ```ts
 * const { problems } = readWorkshop('source,target,strength\nmosque,director,strong\n');
 * const [error] = problems.filter(({ severity }) => severity === 'error');
 * formatProblem(error); // => 'input row 2, column strength: "strong" is not a number. Write a number, such as 3.'
 * ```
 */
export function formatProblem(problem: Problem): string {
  const place = [
    problem.table,
    problem.row === null ? '' : `row ${problem.row}`,
    problem.column === null ? '' : `column ${problem.column}`,
  ].filter((part) => part !== '');
  const [table = '', ...rest] = place;
  const where = [table, rest.join(', ')].filter((part) => part !== '').join(' ');
  return [where === '' ? '' : `${where}:`, problem.message, problem.hint].filter((part) => part !== '').join(' ');
}
