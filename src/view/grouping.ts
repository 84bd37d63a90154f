import { SocialCapitalError } from '../kernel/error.js';
import { compareText } from '../kernel/compare.js';
import type { About } from '../model/about.js';
import type { Actor } from '../model/actor.js';

/** Groups of actors: number by index (−1 when missing) and names. */
export interface Grouping {
  readonly of: Int32Array;
  readonly names: readonly string[];
}

const builtIn = ['sector', 'group', 'kind', 'inside'] as const;

function valueOf(actor: Actor, by: string): string | undefined {
  if ((builtIn as readonly string[]).includes(by)) return actor[by as (typeof builtIn)[number]];
  return Object.hasOwn(actor.attributes, by) ? actor.attributes[by] : undefined;
}

/**
 * Groups the actors of a view by a column.
 *
 * @param actors - Actors by index.
 * @param by - `sector`, `group`, `kind`, `inside` or an extra column of the table of actors.
 * @param about - For the order of sectors.
 * @returns Group by index. Names follow `about.sectors` where they are sectors, then code-unit order.
 * @throws {SocialCapitalError} `bad-option` when no actor has such a column.
 */
export function grouping(actors: readonly Actor[], by: string, about: About): Grouping {
  const values = actors.map((actor) => {
    const value = valueOf(actor, by);
    return value === undefined || value === '' ? null : value;
  });
  const present = new Set(values.filter((value) => value !== null));
  if (present.size === 0 && actors.length > 0 && !(builtIn as readonly string[]).includes(by)) {
    const extra = [...new Set(actors.flatMap((actor) => Object.keys(actor.attributes)))].sort(compareText);
    throw new SocialCapitalError(
      'bad-option',
      `view: no actor has a column "${by}" to group by. Columns: ${[...builtIn, ...extra].join(', ')}.`,
    );
  }
  const ordered = by === 'sector' ? about.sectors.filter((sector) => present.has(sector)) : [];
  const rest = [...present].filter((value) => !ordered.includes(value)).sort(compareText);
  const names = [...ordered, ...rest];
  const number = new Map(names.map((name, index) => [name, index]));
  return { of: Int32Array.from(values, (value) => (value === null ? -1 : (number.get(value) ?? -1))), names };
}
