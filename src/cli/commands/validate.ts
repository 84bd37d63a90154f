import type { Problem } from '../../kernel/error.js';
import { formatCount } from '../../kernel/format.js';
import { formatProblem } from '../../model/format-problem.js';
import type { Workshop } from '../../model/workshop.js';
import { jsonText } from '../json-text.js';
import { plain } from '../plain.js';
import { loadInput } from '../read-input.js';
import type { GlobalFlags, Session } from '../session.js';

/** Flags of `validate`. */
export interface ValidateFlags extends GlobalFlags {
  readonly format: 'text' | 'json';
}

interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly notices: number;
}

function countProblems(problems: readonly Problem[]): Counts {
  const count = (severity: Problem['severity']): number =>
    problems.filter((problem) => problem.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), notices: count('notice') };
}

/** What the workshop holds, in words: `32 actors, 56 ties (39 stated, 17 inferred), 20 attendances`. */
function contents(workshop: Workshop): string {
  const { actors, ties, attendance, roles, informants, venn, ranking } = workshop;
  const inferred = ties.filter(({ basis }) => basis === 'inferred').length;
  const basis = inferred === 0 ? '' : ` (${ties.length - inferred} stated, ${inferred} inferred)`;
  const optional: readonly (readonly [number, string, string?])[] = [
    [attendance.length, 'attendance'],
    [roles.length, 'role'],
    [informants.length, 'informant'],
    [venn.length, 'Venn circle'],
    [ranking.length, 'ranked pair'],
  ];
  return [
    formatCount(actors.length, 'actor'),
    formatCount(ties.length, 'tie') + basis,
    ...optional.filter(([count]) => count > 0).map(([count, one]) => formatCount(count, one)),
  ].join(', ');
}

function verdict({ errors, warnings, notices }: Counts): string {
  return [
    formatCount(errors, 'error'),
    ...(warnings > 0 ? [formatCount(warnings, 'warning')] : []),
    formatCount(notices, 'notice'),
  ].join(', ');
}

/**
 * `validate`: every problem of a workshop's tables. They are the result, so they go to standard output; standard error
 * names the first when the tables cannot be used.
 *
 * @param file - Path, or `-`.
 * @param flags - Flags.
 * @param session - Where words go.
 * @returns 0, or 2 when there is an error.
 */
export async function validate(file: string, flags: ValidateFlags, session: Session): Promise<number> {
  const { workshop, problems } = await loadInput(file, session);
  const counts = countProblems(problems);
  if (flags.format === 'json') {
    const tables = Object.fromEntries(
      Object.entries(workshop ?? {}).flatMap(([table, rows]) => (Array.isArray(rows) ? [[table, rows.length]] : [])),
    );
    const schema = 'social-capital/validate/1';
    await session.result(jsonText({ schema, valid: counts.errors === 0, ...counts, tables, problems }));
  } else {
    const shown = session.quiet ? problems.filter(({ severity }) => severity === 'error') : problems;
    const lines = shown.map((problem) => `${problem.severity}: ${plain(formatProblem(problem))}\n`);
    const summary = [...(workshop === null ? [] : [contents(workshop)]), verdict(counts)].join('; ');
    await session.result(`${lines.join('')}${summary}\n`);
  }
  const first = problems.find(({ severity }) => severity === 'error');
  if (first === undefined) return 0;
  await session.say('error', `${formatCount(counts.errors, 'error')}, the first: ${formatProblem(first)}`);
  return 2;
}
