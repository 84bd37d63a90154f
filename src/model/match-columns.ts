import { columnHeader } from './column-header.js';
import type { Columns } from './column-schema.js';
import { headerKey } from './header-key.js';

/** Which column of a file holds what. */
export interface ColumnMatch {
  /** Position in the header by property of the table. */
  readonly positions: ReadonlyMap<string, number>;
  /** Headers read under another name: what they were read as, by position. */
  readonly renamed: ReadonlyMap<number, readonly string[]>;
  /** Positions of the columns that the table does not know. */
  readonly others: readonly number[];
  /** Headers that are required and missing, as written in a file. */
  readonly missing: readonly string[];
}

/**
 * Finds the columns of a table in a header. A column's own name wins over its synonyms, and the first of two equal
 * headers wins; one header may serve two columns (`name` is both id and label).
 *
 * @param header - As typed.
 * @param columns - The columns of the table.
 * @returns The match; nothing is refused here.
 */
export function matchColumns(header: readonly string[], columns: Columns): ColumnMatch {
  const at = new Map<string, number>();
  header.forEach((name, position) => {
    const key = headerKey(name);
    if (key !== '' && !at.has(key)) at.set(key, position);
  });
  const positions = new Map<string, number>();
  const renamed = new Map<number, string[]>();
  const missing: string[] = [];
  for (const [property, column] of Object.entries(columns)) {
    const own = at.get(headerKey(property));
    const synonym = column.synonyms?.find((name) => at.has(name));
    const position = own ?? (synonym === undefined ? undefined : at.get(synonym));
    if (position !== undefined) {
      positions.set(property, position);
      if (own === undefined) renamed.set(position, [...(renamed.get(position) ?? []), columnHeader(property)]);
    } else if (column.required === true) missing.push(columnHeader(property));
  }
  const used = new Set(positions.values());
  const others = [...header.keys()].filter((position) => !used.has(position));
  return { positions, renamed, others, missing };
}
