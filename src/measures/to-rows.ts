import { SocialCapitalError } from '../kernel/error.js';
import { compareText } from '../kernel/compare.js';
import { showItself } from '../kernel/table/show-itself.js';
import { showInstead } from '../kernel/table/shown-rows.js';
import { table, tableLooks } from '../kernel/table/table.js';
import type { ActorResult } from './result.js';
import { printedActor } from './shared/printed-view.js';

/** One actor with the values of several results; `null` where a result does not define or know it. */
export interface ActorRow {
  readonly id: string;
  readonly label: string;
  readonly sector: string | null;
  readonly [name: string]: string | number | boolean | null;
}

/**
 * Joins results that have one entry per actor into a table, one row per actor in order of id: `id`, `label`, `sector`,
 * then a column per result, or per column of a census. The rows go into Observable Plot and Arquero as they are; in
 * Deno's kernel they show themselves as a table, with persons' codes where no consent to names is recorded. The rows
 * themselves hold ids and labels as in your data.
 *
 * @param results - Results of actor measures, marks, memberships or censuses; of one view as a rule.
 * @returns Plain rows, ready for CSV or a chart. An actor that one of the results does not know has `null` there.
 * @throws {SocialCapitalError} `bad-option` when two results would fill the same column.
 * @remarks O(n · results).
 * @example
 * ```ts
 * const path = network({ ties: [{ source: 'a', target: 'b' }, { source: 'b', target: 'c' }] });
 * toRows(actorDegree(path), actorBetweenness(path))[1]; // => { id: 'b', label: 'b', sector: null, degree: 2, betweenness: 1 }
 * ```
 */
export function toRows(...results: readonly ActorResult[]): readonly ActorRow[] {
  const taken = new Set(['id', 'label', 'sector']);
  for (const name of results.flatMap((result) => (result.kind === 'census' ? result.columns : [result.name]))) {
    if (taken.has(name)) {
      throw new SocialCapitalError(
        'bad-option',
        `toRows: two results fill the column "${name}". Make a table of each, or rename one.`,
      );
    }
    taken.add(name);
  }
  const known = new Map(results.flatMap((result) => result.actors ?? []).map((actor) => [actor.id, actor]));
  const ids = new Set(results.flatMap((result) => [...result.values.keys()]));
  const rows = [...ids].sort(compareText).map((id) => {
    const { label, sector } = known.get(id) ?? { label: id, sector: null };
    const cells = results.flatMap((result): (readonly [string, number | boolean | null])[] => {
      if (result.kind !== 'census') return [[result.name, result.values.get(id) ?? null]];
      const row = result.values.get(id);
      return result.columns.map((column) => [column, row?.[column] ?? null]);
    });
    return { id, label, sector, ...Object.fromEntries(cells) };
  });
  const lists = results.map(({ actors }) => actors);
  const printed = (id: string) => lists.map((list) => printedActor(list, id)).find((found) => found !== null);
  showInstead(rows, () => rows.map((row) => ({ ...row, ...printed(row.id) })));
  return showItself(rows, () => tableLooks(table(rows)));
}
