import { SocialCapitalError } from '../kernel/error.js';
import { compareText } from '../kernel/compare.js';
import type { About } from '../model/about.js';
import type { TieType } from '../model/tie.js';
import type { OpenViewOptions } from './resolve-view-options.js';
import type { Row } from './rows.js';

/** Rows a view keeps, and what was counted on the way. */
export interface Selection {
  readonly rows: readonly Row[];
  readonly loops: number;
  readonly negative: readonly Row[];
  /** Ids of actors that have rows, but only in waves outside the view. */
  readonly absent: readonly string[];
  readonly types: 'stated' | 'inferred' | 'agreed';
  /** Every row, of every table, that the view's informants reported in its waves: whom each of them placed. */
  readonly maps: readonly Row[];
}

const words = (list: readonly string[]): string => (list.length > 0 ? list.join(', ') : 'none');

/** The set of waves a view covers; `null` means every wave. */
function wantedWaves(rows: readonly Row[], about: About, waves: OpenViewOptions['waves']): ReadonlySet<string> | null {
  if (waves === 'all') return null;
  const inRows = rows.flatMap((row) => (row.wave === null ? [] : [row.wave])).sort(compareText);
  const known = [...new Set([...about.waves, ...inRows])];
  if (waves === 'last') {
    const last = about.waves.at(-1);
    if (last !== undefined) return new Set([last]);
    throw new SocialCapitalError(
      'bad-option',
      `view: waves is "last", but the workshop gives no order of waves. Name one of: ${words(known)}.`,
    );
  }
  for (const wave of waves) {
    if (!known.includes(wave)) {
      throw new SocialCapitalError('bad-option', `view: no row belongs to wave "${wave}". Waves: ${words(known)}.`);
    }
  }
  return new Set(waves);
}

function wantedInformants(rows: readonly Row[], informants: OpenViewOptions['informants'], known: readonly string[]) {
  if (informants === 'all') return null;
  const all = [...new Set([...known, ...rows.flatMap((row) => row.informant ?? [])])].sort(compareText);
  for (const informant of informants) {
    if (!all.includes(informant)) {
      throw new SocialCapitalError(
        'bad-option',
        `view: no informant is called "${informant}". Informants: ${words(all)}.`,
      );
    }
  }
  return new Set(informants);
}

function absentActors(rows: readonly Row[], waves: ReadonlySet<string> | null): readonly string[] {
  if (waves === null) return [];
  const anywhere = new Set<string>();
  const here = new Set<string>();
  for (const row of rows) {
    for (const id of [row.source, row.target]) {
      anywhere.add(id);
      if (row.wave === null || waves.has(row.wave)) here.add(id);
    }
  }
  return [...anywhere].filter((id) => !here.has(id)).sort(compareText);
}

/**
 * Applies a view's choices of wave, informant, table, resource, basis and type to the rows of a network.
 *
 * @param rows - Every row.
 * @param about - The workshop's own words, for the order of waves.
 * @param informants - Ids of the informants the workshop lists.
 * @param options - The view's options.
 * @param inferred - The types the rule allows for a row.
 * @returns The rows kept, and what was left out.
 * @throws {SocialCapitalError} `bad-option` on a wave, informant or resource that no row has.
 */
export function selectRows(
  rows: readonly Row[],
  about: About,
  informants: readonly string[],
  options: OpenViewOptions,
  inferred: (row: Row) => readonly TieType[],
): Selection {
  const tables = rows.filter((row) => options.include.includes(row.origin));
  const waves = wantedWaves(rows, about, options.waves);
  const groups = wantedInformants(rows, options.informants, informants);
  const resources = new Set(rows.flatMap((row) => row.resource ?? []));
  if (options.resource !== 'all' && !resources.has(options.resource)) {
    const known = words([...resources].sort(compareText));
    throw new SocialCapitalError('bad-option', `view: no tie carries "${options.resource}". Resources: ${known}.`);
  }
  const without = new Set(options.without);
  const maps = rows.filter(
    (row) =>
      (waves === null || row.wave === null || waves.has(row.wave)) &&
      (groups === null || row.informant === null || groups.has(row.informant)),
  );
  const found = maps.filter(
    (row) =>
      options.include.includes(row.origin) &&
      (options.resource === 'all' || row.resource === options.resource) &&
      (options.basis === 'any' || row.basis === 'stated') &&
      !without.has(row.source) &&
      !without.has(row.target),
  );
  const loops = found.filter((row) => row.source === row.target).length;
  const negative = found.filter((row) => row.negative && row.source !== row.target);
  const usable = found.filter((row) => !row.negative && row.source !== row.target);
  const types =
    options.types === 'auto' ? (usable.some((row) => row.type !== null) ? 'stated' : 'inferred') : options.types;

  const wanted = options.tieTypes;
  const isWanted = (row: Row): boolean => {
    if (wanted === 'all') return true;
    const stated = row.type === null ? [] : [row.type];
    const rule = inferred(row);
    const set = types === 'stated' ? stated : types === 'inferred' ? rule : rule.length === 1 ? stated : [];
    if (types === 'agreed' && set[0] !== rule[0]) return false;
    return set.length > 0 && set.every((type) => wanted.includes(type));
  };
  return { rows: usable.filter(isWanted), loops, negative, absent: absentActors(tables, waves), types, maps };
}
