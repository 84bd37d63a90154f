import type { TableColumns } from './column-schema.js';
import type { ProblemList } from './problem-list.js';
import { quoteValue } from './quote-value.js';
import type { ReadTable } from './read-rows.js';
import type { ReadActors } from './validate-actors.js';

/** Warns, once for each, about what is attended and yet is no space. */
export function warnSpaces(
  table: ReadTable<TableColumns['attendance']>,
  actors: ReadActors,
  problems: ProblemList,
): void {
  const seen = new Set<string>();
  const column = table.headers.get('space') ?? 'space';
  for (const { row, cells } of table.every) {
    const kind = actors.actors.get(cells.space ?? '')?.kind;
    if (cells.space === undefined || kind === undefined || kind === 'space' || seen.has(cells.space)) continue;
    seen.add(cells.space);
    problems.add({
      code: 'not-a-space',
      severity: 'warning',
      table: table.name,
      row,
      column,
      value: cells.space,
      message: `${quoteValue(cells.space)} is attended but its kind is ${kind}, not space.`,
      hint: 'Check that actor and space are not swapped, or set its kind to space.',
    });
  }
}
