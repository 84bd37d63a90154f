import { columnHeader } from './column-header.js';
import type { Columns } from './column-schema.js';
import { listQuoted } from './list-quoted.js';
import { meantNames } from './meant-names.js';
import type { ProblemList } from './problem-list.js';
import { quoteValue } from './quote-value.js';
import type { ReadTable } from './read-rows.js';

/**
 * Warns about columns that look like a misspelt one of the table, and lists the others in one notice.
 *
 * @param table - The table read.
 * @param columns - Its columns.
 * @param kept - Whether its rows keep extra columns as attributes.
 * @param problems - Where problems go.
 */
export function noteExtraColumns(
  table: Pick<ReadTable<Columns>, 'name' | 'positions' | 'extra'>,
  columns: Columns,
  kept: boolean,
  problems: ProblemList,
): void {
  const free = Object.entries(columns)
    .filter(([property]) => !table.positions.has(property))
    .flatMap(([property, { synonyms = [] }]) => [columnHeader(property), ...synonyms]);
  const misspelt = meantNames(table.extra, free);
  for (const [column, meant] of misspelt) {
    problems.add({
      code: 'misspelt-column',
      severity: 'warning',
      table: table.name,
      row: 1,
      column,
      value: column,
      message: `There is no column ${quoteValue(column)} in this table; it is ${kept ? 'kept as an extra column' : 'left out'}.`,
      hint: `Did you mean ${quoteValue(meant)}? Then correct the header.`,
    });
  }
  const others = table.extra.filter((column) => !misspelt.has(column));
  if (others.length === 0) return;
  const one = others.length === 1;
  const fate = kept ? (one ? 'kept as an extra column' : 'kept as extra columns') : 'left out';
  problems.add({
    code: 'extra-columns',
    severity: 'notice',
    table: table.name,
    row: 1,
    message: `${one ? 'Column' : 'Columns'} ${listQuoted(others)} ${one ? 'is' : 'are'} not ${one ? 'one ' : ''}of this table; ${one ? 'it is' : 'they are'} ${fate}.`,
    hint: kept
      ? 'Nothing is computed from extra columns.'
      : 'Put what matters into the column note or the table notes.',
  });
}
