import { shownRows, showInstead } from '../kernel/table/shown-rows.js';
import { showItself } from '../kernel/table/show-itself.js';
import { table, tableLooks } from '../kernel/table/table.js';
import type { ActorResult } from './result.js';
import { toRows } from './to-rows.js';

/** The value of one result for one actor; `null` where it does not define or know it. */
export interface LongRow {
  readonly id: string;
  readonly label: string;
  readonly sector: string | null;
  /** Name of the result, or of a column of a census. */
  readonly measure: string;
  readonly value: number | boolean | null;
}

/** One row per actor and column of the results, column by column. */
function lengthened(rows: readonly object[]): readonly LongRow[] {
  const wide = rows as readonly Readonly<Record<string, LongRow['value']> & LongRow>[];
  const columns = Object.keys(wide[0] ?? {}).filter((name) => !['id', 'label', 'sector'].includes(name));
  return columns.flatMap((measure) =>
    wide.map((row) => ({
      id: row.id,
      label: row.label,
      sector: row.sector,
      measure,
      value: row[measure as keyof LongRow] as LongRow['value'],
    })),
  );
}

/**
 * The table of {@link toRows} in long form: one row per actor and measure, as charts with one small panel per measure want
 * it (Observable Plot's `fx` or `fy`, Arquero's `groupby`).
 *
 * @param results - Results of actor measures, marks, memberships or censuses; of one view as a rule.
 * @returns Plain rows: measure by measure in the order given, actors in order of id. `null` is undefined.
 * @throws {SocialCapitalError} `bad-option` when two results have the same name.
 * @remarks O(n · results).
 * @example
 * ```ts
 * const path = network({ ties: [{ source: 'a', target: 'b' }, { source: 'b', target: 'c' }] });
 * const rows = toLongRows(actorDegree(path), actorBetweenness(path));
 * rows.length; // => 6
 * rows[4]; // => { id: 'b', label: 'b', sector: null, measure: 'betweenness', value: 1 }
 * ```
 */
export function toLongRows(...results: readonly ActorResult[]): readonly LongRow[] {
  const wide = toRows(...results);
  const rows = showInstead(lengthened(wide), () => lengthened(shownRows(wide)));
  return showItself(rows, () => tableLooks(table(rows)));
}
