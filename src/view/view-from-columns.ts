import { compareText } from '../kernel/compare.js';
import { SocialCapitalError } from '../kernel/error.js';
import { type About, schemaVersion } from '../model/about.js';
import type { Actor } from '../model/actor.js';
import { normaliseId } from '../model/identifier.js';
import { inferType } from '../model/infer-type.js';
import { printLabels } from '../model/print-labels.js';
import { lazily } from './lazily.js';
import { pairColumns } from './pair-columns.js';
import { resolveViewOptions } from './resolve-view-options.js';
import type { View, ViewTie } from './view.js';

/** A network as columns: one entry per actor, one entry per row of ties. */
export interface ViewColumns {
  /**
   * Ids of the actors, or how many there are: they are then called by their number, with as many leading zeros as the
   * last one needs none. @defaultValue as many as `source` and `target` name
   */
  readonly ids?: readonly string[] | number;
  /** One end of each tie: a place in `ids`, from 0. */
  readonly source: Uint32Array;
  /** The other end. */
  readonly target: Uint32Array;
  /** Strength of each tie, above 0, at most 10¹⁵; larger is closer. @defaultValue 1 each */
  readonly strength?: Float64Array;
  /** Sector of each actor; empty text where it is not known. @defaultValue nobody's is known */
  readonly sector?: readonly string[];
}

const fail = (code: 'bad-option' | 'bad-input', message: string): never => {
  throw new SocialCapitalError(code, `viewFromColumns: ${message}`);
};

const known: readonly string[] = ['ids', 'source', 'target', 'strength', 'sector'] satisfies (keyof ViewColumns)[];

/** Refuses what no column can be, before anything is read. */
function checkKinds(columns: ViewColumns): void {
  if (typeof columns !== 'object' || columns === null) fail('bad-input', 'give { source, target }, two Uint32Array.');
  for (const key of Object.keys(columns)) {
    if (!known.includes(key)) fail('bad-option', `unknown column "${key}". Known columns: ${known.join(', ')}.`);
  }
  const { ids, source, target, strength, sector } = columns as { readonly [K in keyof ViewColumns]: unknown };
  if (!(source instanceof Uint32Array))
    return fail('bad-input', 'source is no Uint32Array; give one of places in ids.');
  if (!(target instanceof Uint32Array))
    return fail('bad-input', 'target is no Uint32Array; give one of places in ids.');
  if (target.length !== source.length) {
    fail('bad-input', `target has ${target.length} entries and source ${source.length}; give one of each per tie.`);
  }
  if (ids !== undefined && !Array.isArray(ids) && !(Number.isInteger(ids) && (ids as number) >= 0)) {
    fail('bad-input', 'ids is neither a list of ids nor a number of actors; give one of them.');
  }
  if (sector !== undefined && !Array.isArray(sector)) fail('bad-input', 'sector is no list; give one text per actor.');
  if (strength === undefined) return;
  if (!(strength instanceof Float64Array)) return fail('bad-input', 'strength is no Float64Array; give one, or none.');
  if (strength.length !== source.length) {
    fail('bad-input', `strength has ${strength.length} entries and source ${source.length}; give one per tie.`);
  }
  const wrong = strength.findIndex((value) => !(value > 0 && value <= 1e15));
  if (wrong >= 0) fail('bad-input', `strength[${wrong}] is ${strength[wrong]}; give a number above 0, at most 1e15.`);
}

/** One more than the largest place named. */
function placesNamed({ source, target }: ViewColumns): number {
  let n = 0;
  for (const end of source) if (end >= n) n = end + 1;
  for (const end of target) if (end >= n) n = end + 1;
  return n;
}

/** Ids of numbered actors: of one length, so that their order is that of the numbers. */
function numbered(n: number): readonly string[] {
  const width = String(Math.max(0, n - 1)).length;
  return Array.from({ length: n }, (_, v) => String(v).padStart(width, '0'));
}

/** Ids in order, and the place of each in the list given; `null` when the list is in order. */
function orderIds(given: readonly string[]): { readonly ids: string[]; readonly from: Uint32Array | null } {
  const named = Array.from(given, (id: unknown, v) => {
    const normal = typeof id === 'string' ? normaliseId(id) : '';
    return normal === '' ? fail('bad-input', `ids[${v}] is ${JSON.stringify(id)}; give every actor an id.`) : normal;
  });
  const isOrdered = named.every((id, v) => v === 0 || named[v - 1]! < id);
  if (isOrdered) return { ids: named, from: null };
  const from = Uint32Array.from(named, (_, v) => v).sort((a, b) => compareText(named[a]!, named[b]!) || a - b);
  const ids = Array.from(from, (v) => named[v]!);
  const twice = ids.findIndex((id, v) => v > 0 && ids[v - 1] === id);
  if (twice >= 0) fail('bad-input', `ids[${from[twice]}] is "${ids[twice]}", which is there before; make ids unique.`);
  return { ids, from };
}

/** Sector of each actor by number, and their names in order. */
function sectorsOf(given: readonly string[] | undefined, n: number, from: Uint32Array | null) {
  const of = new Int32Array(n).fill(-1);
  if (given === undefined) return { of, names: [] };
  if (given.length !== n) fail('bad-input', `sector has ${given.length} entries for ${n} actors; give one per actor.`);
  const wrong = given.findIndex((name: unknown) => typeof name !== 'string');
  if (wrong >= 0) fail('bad-input', `sector[${wrong}] is no text; give the empty text where it is not known.`);
  const normal = new Map([...new Set(given)].map((name) => [name, normaliseId(name)]));
  const names = [...new Set(normal.values())].filter((name) => name !== '').sort(compareText);
  const place = new Map(names.map((name, index) => [name, index]));
  const number = new Map([...normal].map(([name, spelt]) => [name, place.get(spelt) ?? -1]));
  for (let v = 0; v < n; v++) of[v] = number.get(given[from === null ? v : from[v]!]!)!;
  return { of, names };
}

const about: About = Object.freeze({ schemaVersion, waves: [], sectors: [], attributes: {} });

/** What a tie of plain columns says beside its ends and strength. */
const plain = {
  directed: false,
  mutual: false,
  stated: [],
  basis: 'stated',
  origins: ['ties'],
  resources: [],
  confidence: null,
  evidence: [],
  informants: [],
  flows: [],
} as const satisfies Partial<ViewTie>;

/**
 * Makes a view of plain columns, without a graph: for networks of millions of ties. It is the default view of the
 * network with the same actors and ties: undirected, loops left out and counted, the largest strength of parallel ties.
 *
 * `actors`, `ties`, `indexOf` and `printed` are made when they are first asked for; what works on the flat arrays alone
 * (cutpoints, fragmentation, disconnection) never makes an object per tie.
 *
 * @param columns - Actors and ties.
 * @returns The view, its actors in order of id.
 * @throws {SocialCapitalError} `bad-input` on a column of the wrong kind or length, an empty or double id, an end that is
 *   no actor or a strength out of range; `bad-option` on an unknown column.
 * @remarks O(n + m), with O(n log n) for ids that are not in order; 48 bytes per tie are kept.
 * @example
 * ```ts
 * const path = viewFromColumns({
 *   ids: ['mosque', 'director', 'trust'],
 *   source: Uint32Array.of(0, 1, 1),
 *   target: Uint32Array.of(1, 2, 1),
 * });
 * path.ties.length; // => 2
 * path.leftOut.loops; // => 1
 * actorIsCutpoint(path).values.get('director'); // => true
 * ```
 */
export function viewFromColumns(columns: ViewColumns): View {
  checkKinds(columns);
  const { ids: given, source, target, strength, sector } = columns;
  const count = placesNamed(columns);
  const { ids, from } = orderIds(
    typeof given === 'object' ? given : numbered(given ?? Math.max(count, sector?.length ?? 0)),
  );
  const n = ids.length;
  if (count > n) {
    const beyond = (end: number): boolean => end >= n;
    const row = source.findIndex(beyond);
    const where = row >= 0 ? `source[${row}]` : `target[${target.findIndex(beyond)}]`;
    fail('bad-input', `${where} is no place in ids, which end at ${n - 1}; add the actor or mend the tie.`);
  }
  const sectors = sectorsOf(sector, n, from);
  const place = from === null ? null : new Uint32Array(n);
  from?.forEach((old, index) => (place![old] = index));
  const pairs = pairColumns(n, { source, target, strength, place });
  const { csr, arcStrength } = pairs;

  const actors = lazily((): readonly Actor[] => {
    const attributes = Object.freeze({});
    return Object.freeze(
      ids.map((id, v): Actor => {
        const own = sectors.names[sectors.of[v]!];
        return Object.freeze({
          kind: 'other',
          label: id,
          id,
          attributes,
          ...(own === undefined ? {} : { sector: own }),
        });
      }),
    );
  });
  const ties = lazily((): readonly ViewTie[] => {
    const within = inferType({ sector: 'a' }, { sector: 'a' }).types;
    const across = inferType({ sector: 'a' }, { sector: 'b' }).types;
    const unknown = inferType({}, {}).types;
    return Object.freeze(
      Array.from(pairs.low, (low, index): ViewTie => {
        const high = pairs.high[index]!;
        const [a, b] = [sectors.of[low]!, sectors.of[high]!];
        const inferred = a < 0 || b < 0 ? unknown : a === b ? within : across;
        return Object.freeze({ source: low, target: high, strength: pairs.strength[index]!, ...plain, inferred });
      }),
    );
  });
  const indexOf = lazily((): ReadonlyMap<string, number> => new Map(ids.map((id, index) => [id, index])));
  const printed = lazily(() => printLabels({ about, actors: actors() }));

  return Object.freeze({
    kind: 'view',
    options: Object.freeze({ ...resolveViewOptions({}), types: 'inferred' }),
    about,
    n,
    ids: Object.freeze(ids),
    get actors() {
      return actors();
    },
    get indexOf() {
      return indexOf();
    },
    directed: false,
    out: csr,
    in: csr,
    outStrength: arcStrength,
    inStrength: arcStrength,
    weak: csr,
    weakTie: pairs.arcPair,
    get ties() {
      return ties();
    },
    isEnd: new Uint8Array(n).fill(1),
    ends: n,
    sectorOf: sectors.of,
    sectors: Object.freeze(sectors.names),
    authority: new Int8Array(n).fill(-1),
    leftOut: Object.freeze({
      loops: pairs.loops,
      negative: 0,
      missingSector: sectors.of.reduce((sum, group) => sum + (group < 0 ? 1 : 0), 0),
    }),
    negativeTies: Object.freeze([]),
    get printed() {
      return printed();
    },
    absent: Object.freeze([]),
    roles: Object.freeze([]),
  } satisfies View);
}
