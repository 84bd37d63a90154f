import { type ColumnSpec, tableColumns } from './column-schema.js';
import { headerKey } from './header-key.js';
import { matchColumns } from './match-columns.js';
import type { TableKind } from './raw-table.js';

/** Tables that their headers give away, those with more required columns first where several fit. */
const recognisable = ['ties', 'attendance', 'roles', 'venn', 'closeness', 'ranking', 'actors'] as const;

/** Every header, in the form headers are compared, that says something about its table. */
const known: ReadonlySet<string> = new Set(
  recognisable.flatMap((kind) =>
    Object.entries<ColumnSpec>(tableColumns[kind]).flatMap(([property, column]) => [
      headerKey(property),
      ...(column.synonyms ?? []),
    ]),
  ),
);

/**
 * Which table a header gives away. A table is recognised when all its required columns are there; if several fit, the
 * one with more required columns.
 *
 * @param header - Column names as typed.
 * @param partly - Also accept a table of which half the required columns are there, so that the missing one can be
 *   named.
 * @returns The table, or `null` when no table fits.
 */
export function tableKindOfHeader(header: readonly string[], partly = false): TableKind | null {
  const keys = [...new Set(header.map(headerKey))].filter((key) => key !== '');
  if (keys.length === 2 && keys.includes('key') && keys.includes('value')) return 'about';
  const telling = keys.filter((key) => known.has(key));
  let best: TableKind | null = null;
  let most = 0;
  for (const kind of recognisable) {
    const required = Object.values(tableColumns[kind]).filter((column) => 'required' in column).length;
    const { missing } = matchColumns(telling, tableColumns[kind]);
    const found = required - missing.length;
    if (found > most && (missing.length === 0 || (partly && found >= missing.length))) [best, most] = [kind, found];
  }
  return best;
}
