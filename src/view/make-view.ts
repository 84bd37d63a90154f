import { SocialCapitalError } from '../kernel/error.js';
import { compareText } from '../kernel/compare.js';
import { nearest } from '../kernel/nearest.js';
import { inferType } from '../model/infer-type.js';
import type { Actor } from '../model/actor.js';
import { type About, schemaVersion } from '../model/about.js';
import type { SocialNetwork } from '../model/network.js';
import { printInformant } from '../model/print-informant.js';
import { printLabels } from '../model/print-labels.js';
import { resolveAuthority } from '../model/resolve-authority.js';
import { cachedView } from './cache.js';
import { collapse, type CollapsedTie } from './collapse.js';
import { consensusFilter } from './consensus-filter.js';
import { grouping } from './grouping.js';
import { makeCsr } from './make-csr.js';
import type { ViewChoices, ViewOptions } from './options.js';
import { type OpenViewOptions, resolveViewOptions } from './resolve-view-options.js';
import { actorsByKey, networkRows, type Row } from './rows.js';
import { keepRowsBehind } from './rows-behind.js';
import { selectRows } from './select-rows.js';
import type { View, ViewTie } from './view.js';

const emptyAbout: About = { schemaVersion, waves: [], sectors: [], attributes: {} };

function checkWithout(without: readonly string[], known: readonly string[]): void {
  for (const id of without) {
    if (known.includes(id)) continue;
    const close = nearest(id, known);
    const hint = close.length > 0 ? ` Did you mean "${close[0]}"?` : ' Ids stand in the column id of the actors.';
    throw new SocialCapitalError('unknown-actor', `view: without names "${id}", which is no actor's id.${hint}`);
  }
}

/** The rows of a pair that enough informants report: either way together, or, where direction counts, each way. */
function agreedRows(
  pair: readonly Row[],
  lowId: string,
  direction: OpenViewOptions['direction'],
  enough: (rows: readonly Row[]) => boolean,
): readonly Row[] {
  if (direction === 'weak') return enough(pair) ? pair : [];
  const ahead = pair.filter((row) => !row.directed || row.source === lowId);
  const back = pair.filter((row) => !row.directed || row.source !== lowId);
  const [isAhead, isBack] = [enough(ahead), enough(back)];
  if (isAhead && isBack) return pair;
  return (isAhead ? ahead : isBack ? back : []).map((row) =>
    row.directed
      ? row
      : {
          ...row,
          directed: true,
          ...(isAhead === (row.source === lowId) ? {} : { source: row.target, target: row.source }),
        },
  );
}

/** Rows by pair of actors, under smaller index × n + larger index. */
function rowsByPair(rows: readonly Row[], indexOf: ReadonlyMap<string, number>): ReadonlyMap<number, readonly Row[]> {
  const pairs = new Map<number, Row[]>();
  for (const row of rows) {
    const a = indexOf.get(row.source) as number;
    const b = indexOf.get(row.target) as number;
    const key = Math.min(a, b) * indexOf.size + Math.max(a, b);
    const pair = pairs.get(key);
    if (pair === undefined) pairs.set(key, [row]);
    else pair.push(row);
  }
  return pairs;
}

/** Collapses rows to one tie per pair, sorted by (smaller index, larger index), and keeps the rows beside. */
function collapsePairs(
  rows: readonly Row[],
  maps: readonly Row[],
  ids: readonly string[],
  indexOf: ReadonlyMap<string, number>,
  options: OpenViewOptions,
  inferred: (row: Row) => ReturnType<typeof inferType>['types'],
): readonly (CollapsedTie & { readonly rows: readonly Row[] })[] {
  const n = indexOf.size;
  const pairs = rowsByPair(rows, indexOf);
  const enough = consensusFilter(maps, options.consensus);
  const ties: (CollapsedTie & { readonly rows: readonly Row[] })[] = [];
  for (const key of [...pairs.keys()].sort((a, b) => a - b)) {
    const pair = pairs.get(key) as readonly Row[];
    const [low, high] = [Math.floor(key / n), key % n];
    const lowId = ids[low] as string;
    const said = agreedRows(pair, lowId, options.direction, (rows) => enough(rows, lowId, ids[high] as string));
    if (said.length === 0) continue;
    const collapsed = collapse(said, low, high, lowId, inferred(said[0] as Row), options.parallel);
    if (options.direction !== 'mutual' || (collapsed.forward !== null && collapsed.backward !== null)) {
      ties.push({ ...collapsed, rows: said });
    }
  }
  return ties;
}

/** The arcs of a view in both senses, as flat arrays. */
function adjacency(n: number, ties: readonly CollapsedTie[], directed: boolean) {
  const arcs = (keep: (tie: CollapsedTie) => readonly (readonly [number, number, number])[]) => {
    const sources: number[] = [];
    const targets: number[] = [];
    const strengths: number[] = [];
    const from: number[] = [];
    ties.forEach((collapsed, index) => {
      for (const [source, target, strength] of keep(collapsed)) {
        sources.push(source);
        targets.push(target);
        strengths.push(strength);
        from.push(index);
      }
    });
    const { csr, arc } = makeCsr(n, Uint32Array.from(sources), Uint32Array.from(targets));
    return {
      csr: Object.freeze(csr),
      strength: Float64Array.from(arc, (a) => strengths[a] as number),
      tie: Uint32Array.from(arc, (a) => from[a] as number),
    };
  };
  const ends = ({ tie }: CollapsedTie) =>
    [Math.min(tie.source, tie.target), Math.max(tie.source, tie.target), tie.strength] as const;
  const weak = arcs((collapsed) => {
    const [low, high, strength] = ends(collapsed);
    return [
      [low, high, strength],
      [high, low, strength],
    ];
  });
  if (!directed) return { weak, out: weak, in: weak };
  const oneWay = (flip: boolean) =>
    arcs((collapsed) => {
      const [low, high] = ends(collapsed);
      const [ahead, back] = flip ? [collapsed.backward, collapsed.forward] : [collapsed.forward, collapsed.backward];
      const list: (readonly [number, number, number])[] = [];
      if (ahead !== null) list.push([low, high, ahead]);
      if (back !== null) list.push([high, low, back]);
      return list;
    });
  return { weak, out: oneWay(false), in: oneWay(true) };
}

function buildView(network: SocialNetwork, open: OpenViewOptions): View {
  const byKey = actorsByKey(network);
  const all = [...byKey.values()].sort((a, b) => compareText(a.id, b.id));
  const about = network.getAttribute('about') ?? emptyAbout;
  checkWithout(
    open.without,
    all.map((actor) => actor.id),
  );
  const actors: readonly Actor[] = all.filter((actor) => !open.without.includes(actor.id));
  const ids = actors.map((actor) => actor.id);
  const indexOf = new Map(ids.map((id, index) => [id, index]));
  const authority = resolveAuthority(all, about);
  const actorOf = new Map(all.map((actor) => [actor.id, actor]));
  const inferred = (row: Row): ReturnType<typeof inferType>['types'] => {
    const end = (id: string) => ({ ...actorOf.get(id), authority: authority.get(id) ?? null });
    return inferType(end(row.source), end(row.target), { gap: open.gap }).types;
  };

  const rows = networkRows(network, byKey);
  const informants = network.getAttribute('informants') ?? [];
  const known = informants.map((informant) => informant.id);
  const selection = selectRows(rows, about, known, open, inferred);
  const collapsed = collapsePairs(selection.rows, selection.maps, ids, indexOf, open, inferred);
  const directed = open.direction === 'directed';
  const arcs = adjacency(actors.length, collapsed, directed);
  const groups = grouping(actors, open.by, about);
  const isEnd = Uint8Array.from(actors, (actor) => (open.spaces === 'path' && actor.kind === 'space' ? 0 : 1));
  const options: ViewOptions = { ...open, types: selection.types };
  const negative = negativePairs(selection.negative, indexOf);
  const printed = printLabels({ about, actors: all });

  const made: View = Object.freeze({
    kind: 'view',
    options: Object.freeze(options),
    about,
    n: actors.length,
    ids: Object.freeze(ids),
    actors: Object.freeze(actors),
    indexOf,
    directed,
    out: arcs.out.csr,
    in: arcs.in.csr,
    outStrength: arcs.out.strength,
    inStrength: arcs.in.strength,
    weak: arcs.weak.csr,
    weakTie: arcs.weak.tie,
    ties: Object.freeze(collapsed.map(({ tie }): ViewTie => Object.freeze(tie))),
    isEnd,
    ends: isEnd.reduce((sum, end) => sum + end, 0),
    sectorOf: groups.of,
    sectors: Object.freeze(groups.names),
    authority: Int8Array.from(ids, (id) => {
      const holds = authority.get(id) ?? null;
      return holds === null ? -1 : holds ? 1 : 0;
    }),
    leftOut: Object.freeze({
      loops: selection.loops,
      negative: selection.negative.length,
      missingSector: groups.of.reduce((sum, group) => sum + (group < 0 ? 1 : 0), 0),
    }),
    negativeTies: Object.freeze(negative.map(({ source, target }) => ({ source, target }))),
    printed,
    absent: Object.freeze(selection.absent),
    roles: Object.freeze(
      (network.getAttribute('roles') ?? []).filter(
        ({ person, organisation, wave }) =>
          indexOf.has(person) && indexOf.has(organisation) && isInWaves(wave, open.waves, about.waves),
      ),
    ),
  } satisfies View);
  const byId = new Map(informants.map((informant) => [informant.id, informant]));
  return keepRowsBehind(made, {
    ties: collapsed.map((tie) => tie.rows),
    negative: negative.map((pair) => pair.rows),
    informant: (id) => {
      const informant = byId.get(id) ?? { id, label: id };
      // Persons that this view leaves out keep their codes as well.
      return printInformant(informant, { about, actors: all, printed }) ?? informant.label;
    },
  });
}

/** The pairs that rows join, each once, in order, with their rows. */
function negativePairs(rows: readonly Row[], indexOf: ReadonlyMap<string, number>) {
  const n = indexOf.size;
  return [...rowsByPair(rows, indexOf)]
    .sort(([a], [b]) => a - b)
    .map(([key, own]) => ({ source: Math.floor(key / n), target: key % n, rows: own }));
}

/** Whether a row of a wave (blank: every wave) is in a view. */
function isInWaves(wave: string | undefined, waves: OpenViewOptions['waves'], known: readonly string[]): boolean {
  if (wave === undefined || waves === 'all') return true;
  return waves === 'last' ? wave === known.at(-1) : waves.includes(wave);
}

/**
 * Looks at a network under explicit choices: which waves, informants, tables and types count, what direction means, how
 * parallel rows combine. The result is frozen, carries every choice, and is what all measures work on.
 *
 * The default view takes every wave, all informants, stated and inferred ties alike, only the table of ties, undirected
 * (tied if either says so), the largest strength of parallel rows; loops and negative ties are left out and counted.
 * Views are kept until the network changes, so asking twice costs nothing.
 *
 * @param network - The network.
 * @param options - Choices; see {@link ViewOptions}.
 * @returns The view, its actors in order of id.
 * @throws {SocialCapitalError} `bad-option` on a wave, informant, resource, column or word that does not exist;
 *   `unknown-actor` when `without` names nobody.
 * @remarks O(n log n + m log m) once per network version and options.
 * @example
 * ```ts
 * const net = network({ ties: [{ source: 'a', target: 'b', wave: '2015' }, { source: 'b', target: 'c', wave: '2016' }] });
 * view(net).ties.length; // => 2
 * view(net, { waves: ['2016'] }).ties.length; // => 1
 * ```
 */
export function view(network: SocialNetwork, options: ViewChoices = {}): View {
  const open = resolveViewOptions(options);
  return cachedView(network, JSON.stringify(open), () => buildView(network, open));
}
