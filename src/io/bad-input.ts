import { type Problem, SocialCapitalError } from '../kernel/error.js';
import { formatProblem } from '../model/format-problem.js';

/**
 * The error for an input of which nothing can be built.
 *
 * @param problems - Every problem found, at least one of severity `error`.
 * @returns An error whose message is the first error, with the number of others.
 */
export function badInput(problems: readonly Problem[]): SocialCapitalError {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  const more = errors.length > 1 ? ` (and ${errors.length - 1} more, see problems)` : '';
  const message = first === undefined ? 'The input cannot be read.' : `${formatProblem(first)}${more}`;
  return new SocialCapitalError('bad-input', message, problems);
}
