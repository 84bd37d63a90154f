import { compareText } from '../kernel/compare.js';
import type { About } from './about.js';
import type { Columns } from './column-schema.js';
import { compareNatural } from './compare-natural.js';
import type { KnownIds } from './known-ids.js';
import { namedIds, type Naming } from './named-ids.js';
import type { ProblemList } from './problem-list.js';
import { quoteValue } from './quote-value.js';
import type { ReadRow, ReadTable } from './read-rows.js';
import type { ReadAbout } from './validate-about.js';
import type { ReadActors } from './validate-actors.js';

/** What the table `about` is compared with. */
export interface AboutContext {
  readonly actors: ReadActors;
  readonly actorIds: KnownIds;
  /** Tables with a column `wave`, and their good rows. */
  readonly waves: readonly (readonly [ReadTable<Columns>, readonly ReadRow<Columns>[]])[];
}

/** Waves of the rows that `about` does not list, or all of them in their natural order when it lists none. */
function checkWaves(stated: ReadAbout, context: AboutContext, problems: ProblemList): readonly string[] {
  const tables: readonly Naming[] = context.waves.map(([table, rows]) => [{ ...table, rows }, ['wave']]);
  const { waves } = stated.about;
  if (waves.length === 0) {
    const found = [...namedIds(tables).keys()].sort(compareNatural);
    if (found.length > 1) {
      const message = `The order of waves is not stated; taken as ${found.join(', ')}.`;
      const hint = 'State it in about under the key waves.';
      problems.add({ code: 'made-waves', severity: 'notice', table: stated.table, message, hint });
    }
    return found;
  }
  const listed = new Set(waves);
  for (const naming of tables) {
    for (const { id, table, row, column } of namedIds([naming], 'every').values()) {
      if (listed.has(id)) continue;
      const message = `The wave ${quoteValue(id)} is not among the waves of ${stated.table}.`;
      const hint = `These are ${waves.join(', ')}.`;
      problems.add({ code: 'unknown-wave', severity: 'warning', table, row, column, value: id, message, hint });
    }
  }
  return waves;
}

/** Warns about sectors that `about` and the actors do not share. */
function checkSectors(stated: ReadAbout, { actors }: AboutContext, problems: ProblemList): void {
  if (actors.unread) return;
  const { about, table, rows } = stated;
  const used = actors.sectors;
  const listed = new Set(about.sectors);
  for (const [sector, row] of used) {
    if (listed.size === 0 || listed.has(sector)) continue;
    const message = `The sector ${quoteValue(sector)} is not among the sectors of ${table}.`;
    const hint = `These are ${about.sectors.join(', ')}.`;
    problems.add({
      code: 'unknown-sector',
      severity: 'warning',
      table: actors.table,
      row,
      column: 'sector',
      value: sector,
      message,
      hint,
    });
  }
  for (const sector of about.authoritySectors ?? []) {
    if (used.has(sector)) continue;
    const message = `authority_sectors names ${quoteValue(sector)}, which is the sector of no actor.`;
    const hint = `Sectors of actors: ${[...used.keys()].sort(compareText).join(', ') || 'none'}.`;
    const row = rows.get('authoritySectors') ?? 1;
    problems.add({
      code: 'unknown-sector',
      severity: 'warning',
      table,
      row,
      column: 'value',
      value: sector,
      message,
      hint,
    });
  }
}

/**
 * Compares the table `about` with the others: focal and hub must be actors, waves and sectors should be those in use.
 *
 * @param stated - What the table says.
 * @param context - The other tables.
 * @param problems - Where problems go.
 * @returns The table to use: without a focal or hub that does not exist, with waves found where none are stated.
 */
export function checkAbout(stated: ReadAbout, context: AboutContext, problems: ProblemList): About {
  const { focal, hub, ...rest } = stated.about;
  const exists = (id: string | undefined, property: string): boolean =>
    id !== undefined &&
    context.actorIds.check(id, { table: stated.table, row: stated.rows.get(property) ?? 1, column: 'value' }, problems);
  checkSectors(stated, context, problems);
  return {
    ...rest,
    ...(focal !== undefined && exists(focal, 'focal') ? { focal } : {}),
    ...(hub !== undefined && exists(hub, 'hub') ? { hub } : {}),
    waves: checkWaves(stated, context, problems),
  };
}
