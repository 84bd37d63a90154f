import type { TableColumns } from './column-schema.js';
import type { ProblemList } from './problem-list.js';
import type { ReadRow, ReadTable } from './read-rows.js';

/**
 * Notices, once, rows of ties that repeat another word for word. They are kept: rows between the same two actors count as one tie,
 * but their strengths can be added up, and a row typed twice may stand for one that was forgotten.
 *
 * @param table - The table of ties.
 * @param rows - Its good rows.
 * @param problems - Where the notice goes.
 */
export function warnRepeatedTies(
  table: ReadTable<TableColumns['ties']>,
  rows: readonly ReadRow<TableColumns['ties']>[],
  problems: ProblemList,
): void {
  const seen = new Map<string, number>();
  const repeats: { readonly row: number; readonly before: number; readonly value: string }[] = [];
  for (const { row, cells, attributes } of rows) {
    const key = JSON.stringify([Object.entries(cells), Object.entries(attributes)]);
    const before = seen.get(key);
    if (before === undefined) seen.set(key, row);
    else repeats.push({ row, before, value: cells.source });
  }
  const [first] = repeats;
  if (first === undefined) return;
  const more = repeats.length - 1;
  const others = more === 0 ? '' : ` So ${more === 1 ? 'does 1 more row' : `do ${more} more rows`} of another.`;
  problems.add({
    code: 'repeated-tie',
    severity: 'notice',
    table: table.name,
    row: first.row,
    column: table.headers.get('source') ?? 'source',
    value: first.value,
    message: `This row says the same as row ${first.before}.${others}`,
    hint: 'Delete what was typed twice; if two groups drew the line, name each under informant.',
  });
}
