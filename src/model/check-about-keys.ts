import { columnHeader } from './column-header.js';
import { listQuoted } from './list-quoted.js';
import { meantNames } from './meant-names.js';
import type { ProblemList } from './problem-list.js';
import { quoteValue } from './quote-value.js';

/**
 * Warns about keys of `about` that look like a misspelt one, and lists the other unknown ones in one notice.
 *
 * @param table - Name of the table.
 * @param rows - Row of each key, known ones by property.
 * @param unknown - Keys that are not known, with their values.
 * @param properties - Every property that a key may name.
 * @param problems - Where problems go.
 */
export function checkAboutKeys(
  table: string,
  rows: ReadonlyMap<string, number>,
  unknown: Readonly<Record<string, string>>,
  properties: Iterable<string>,
  problems: ProblemList,
): void {
  const free = [...properties].filter((property) => !rows.has(property)).map(columnHeader);
  const misspelt = meantNames(Object.keys(unknown), free);
  for (const [key, meant] of misspelt) {
    problems.add({
      code: 'misspelt-key',
      severity: 'warning',
      table,
      row: rows.get(key) ?? 1,
      column: 'key',
      value: key,
      message: `There is no key ${quoteValue(key)}; it is kept as an extra key.`,
      hint: `Did you mean ${quoteValue(meant)}? Then correct the key.`,
    });
  }
  const others = Object.keys(unknown).filter((key) => !misspelt.has(key));
  if (others.length === 0) return;
  const one = others.length === 1;
  problems.add({
    code: 'extra-keys',
    severity: 'notice',
    table,
    column: 'key',
    message: `${one ? 'Key' : 'Keys'} ${listQuoted(others)} ${one ? 'is kept as an extra key' : 'are kept as extra keys'}.`,
    hint: 'Nothing is computed from extra keys.',
  });
}
