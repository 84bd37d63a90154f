import type { ReportCase } from './case.js';
import { listWords } from './list-words.js';

/** Most names printed in one sentence; the tables have them all. */
const most = 8;

/**
 * Actors in a sentence: by name, or the first few and how many more.
 *
 * @param report - The case.
 * @param ids - The actors.
 * @returns Such as `the mosque, the choir and 12 more`.
 */
export function listActors(report: ReportCase, ids: readonly string[]): string {
  const labels = ids.map((id) => report.names.label(id));
  if (labels.length <= most) return listWords(labels);
  return `${labels.slice(0, most).join(', ')} and ${labels.length - most} more`;
}
