import { disjointPaths } from '../kernel/graph/disjoint-paths.js';
import { SocialCapitalError } from '../kernel/error.js';
import { resolveOptions } from '../kernel/options.js';
import type { ResultOptions } from '../measures/result.js';
import type { SocialNetwork } from '../model/network.js';
import { actorIndex } from '../view/actor-index.js';
import { asView } from '../view/as-view.js';
import type { View } from '../view/view.js';

/** Options of {@link independentPathsTo}. */
export interface IndependentPathsToOptions {
  /** Sector to arrive at (by the view's `by`); by default the holders of formal authority. */
  readonly sector?: string | undefined;
  /** Id of an actor to act as if it had left. */
  readonly without?: string | undefined;
}

/** The independent paths of one actor, named. */
export interface IndependentPathsTo {
  readonly kind: 'independent-paths';
  readonly options: ResultOptions;
  /** Id of the actor asked about. */
  readonly from: string;
  /** How many there are; `null` when the view lacks the actor, or it belongs to those to arrive at. */
  readonly count: number | null;
  /** As many paths as ids, the actor first; one choice among several of that number. */
  readonly paths: readonly (readonly string[])[];
}

/**
 * How many ways one actor has to a sector, or to those with authority, that share nobody, and which. One way is one loss
 * away from none.
 *
 * By Menger's theorem their number is the fewest actors, those arrived at included, whose loss leaves no way.
 *
 * @param network - A network (its default view) or a view; in a directed view paths follow the arcs.
 * @param id - Id of the actor asked about.
 * @param options - Where to, and without whom.
 * @returns The number and the paths, shortest first.
 * @throws {SocialCapitalError} `unknown-actor`; `bad-option` on a sector nobody is in.
 * @remarks O(k(n + m)) for k paths.
 * @see Menger (1927), Zur allgemeinen Kurventheorie, https://doi.org/10.4064/fm-10-1-96-115
 * @example
 * ```ts
 * const net = network({
 *   actors: ['mosque', 'director', 'forum'].map((id) => ({ id })).concat([{ id: 'trust', sector: 'statutory' }, { id: 'police', sector: 'statutory' }]),
 *   ties: ['mosque director', 'director trust', 'mosque forum', 'forum police'].map((pair) => {
 *     const [source, target] = pair.split(' ');
 *     return { source, target };
 *   }),
 * });
 * independentPathsTo(net, 'mosque', { sector: 'statutory' }).count; // => 2
 * independentPathsTo(net, 'mosque', { sector: 'statutory', without: 'director' }).paths; // => [['mosque', 'forum', 'police']]
 * ```
 */
export function independentPathsTo(
  network: SocialNetwork | View,
  id: string,
  options: IndependentPathsToOptions = {},
): IndependentPathsTo {
  const { sector, without } = resolveOptions<IndependentPathsToOptions>('independentPathsTo', options, {
    sector: undefined,
    without: undefined,
  });
  const view = asView(network);
  const number = sector === undefined ? -1 : view.sectors.indexOf(sector);
  if (sector !== undefined && number < 0) {
    throw new SocialCapitalError(
      'bad-option',
      `independentPathsTo: nobody has ${view.options.by} "${sector}". There are: ${view.sectors.join(', ') || 'none'}.`,
    );
  }
  const source = actorIndex(view, id, 'independentPathsTo');
  const gone = without === undefined ? -1 : actorIndex(view, without, 'independentPathsTo');
  const isTarget = Uint8Array.from(view.ids, (_, v) =>
    v !== gone && (sector === undefined ? view.authority[v] === 1 : view.sectorOf[v] === number) ? 1 : 0,
  );
  const result = {
    kind: 'independent-paths',
    options: { view: view.options, sector: sector ?? null, without: without ?? null },
    from: view.ids[source] ?? id,
  } as const;
  if (source < 0 || source === gone || isTarget[source] === 1) return { ...result, count: null, paths: [] };
  const paths: (readonly number[])[] = [];
  const count = disjointPaths(view.out, isTarget, gone)(source, (path) => paths.push(path));
  const sorted = paths.sort((x, y) => x.length - y.length || x.at(-1)! - y.at(-1)!);
  return { ...result, count, paths: sorted.map((path) => path.map((v) => view.ids[v]!)) };
}
