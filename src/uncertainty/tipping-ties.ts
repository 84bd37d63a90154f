import { SocialCapitalError } from '../kernel/error.js';
import { changeCsr } from '../kernel/graph/change-csr.js';
import type { Csr } from '../kernel/graph/csr.js';
import { oneOf, resolveOptions } from '../kernel/options.js';
import { type RunOptions, runSlices } from '../kernel/run-slices.js';
import type { ResultOptions } from '../measures/result.js';
import type { SocialNetwork } from '../model/network.js';
import { actorIndex } from '../view/actor-index.js';
import { asView } from '../view/as-view.js';
import { changeView } from '../view/change-view.js';
import type { View } from '../view/view.js';
import { type FewestChanges, fewestChanges } from './shared/fewest-changes.js';
import { fewestJoins } from './shared/fewest-joins.js';
import { type StatementMeasure, statementValue } from './shared/statement-value.js';

/** A statement about one actor's loss that holds or does not. */
export interface TippingStatement {
  /** Id of the actor whose loss is studied. */
  readonly focal: string;
  /** What it is about, in the words of {@link dependency}. */
  readonly measure: StatementMeasure;
  /** It holds when the value is at most this. Give this or `atLeast`. */
  readonly atMost?: number;
  /** It holds when the value is at least this. */
  readonly atLeast?: number;
}

/** Options of {@link tippingTies}. */
export interface TippingTiesOptions extends RunOptions {
  /** Sets of ties to look at before the search becomes greedy. @defaultValue 5000 */
  readonly budget?: number | undefined;
  /** Also search the reported ties; `false` leaves them out. @defaultValue true */
  readonly reported?: boolean | undefined;
}

/** A tie that would overturn a statement, alone or with others. */
export interface TippingTie {
  readonly a: string;
  readonly b: string;
  /** How sure the informants are of a reported tie; `null` when nobody said, or it is not reported. */
  readonly confidence: number | null;
}

/** The fewest ties of one kind that overturn a statement. */
export interface Tipping {
  /** How many; `null` when no number found does, or there is nothing to overturn. */
  readonly ties: number | null;
  /** One such set. */
  readonly example: readonly TippingTie[];
  /** Whether fewer are ruled out; of `null`, whether any number is. */
  readonly exact: boolean;
}

/** How few ties a statement hangs on. */
export interface TippingTies {
  readonly kind: 'tipping-ties';
  readonly options: ResultOptions;
  readonly statement: TippingStatement;
  readonly value: number | null;
  /** `null` when the value is undefined. */
  readonly holds: boolean | null;
  /** Ties that nobody reported and that, if they exist, overturn it. */
  readonly unreported: Tipping;
  /** Reported ties that, if they do not exist, overturn it; the least sure ones first. */
  readonly reported: Tipping;
}

const measures: readonly StatementMeasure[] = [
  'disconnected',
  'crossSectorDisconnected',
  'geodesicShare',
  'tieShare',
  'cutpoints',
  'independentPaths',
];

type Pair = readonly [number, number];

const nothing: Tipping = { ties: null, example: [], exact: true };

/** Values nearer than this are equal: an equal value holds. */
const equal = 1e-12;

/** How far a value is from the other side of the threshold; 0 or below is there. */
function distanceTo(threshold: number, isCeiling: boolean, holds: boolean): (value: number) => number {
  const sign = isCeiling ? 1 : -1;
  // To stop holding a value must pass the threshold; to hold it need only come to it.
  return holds
    ? (value) => sign * (threshold - value) + 2 * equal
    : (value) => Math.max(0, sign * (value - threshold) - equal);
}

function unlinked(view: View): readonly Pair[] {
  const pairs: Pair[] = [];
  for (let a = 0; a < view.n; a++) {
    const tied = new Set(view.weak.targets.subarray(view.weak.offsets[a], view.weak.offsets[a + 1]));
    for (let b = a + 1; b < view.n; b++) if (!tied.has(b)) pairs.push([a, b]);
  }
  return pairs;
}

/** Ties of a view by index, those that informants are least sure of, and those a coder inferred, first. */
function weakestFirst(view: View): readonly number[] {
  const doubt = (index: number): number => view.ties[index]!.confidence ?? 1;
  const basis = (index: number): number => (view.ties[index]!.basis === 'inferred' ? 0 : 1);
  return view.ties.map((_, i) => i).sort((x, y) => doubt(x) - doubt(y) || basis(x) - basis(y) || x - y);
}

/**
 * Both searches.
 *
 * @yields Nothing to go by: a chance to stop.
 */
function* work(
  view: View,
  focal: number,
  measure: StatementMeasure,
  distance: (value: number) => number,
  budget: number,
  reported: boolean,
): Generator<number, Pick<TippingTies, 'unreported' | 'reported'>, void> {
  const valueOn = statementValue(view, focal, measure);
  const left = (csr: Csr): number | null => {
    const value = valueOn(csr);
    return value === null ? null : distance(value);
  };
  const named = ([a, b]: Pair, confidence: number | null): TippingTie => ({
    a: view.ids[Math.min(a, b)]!,
    b: view.ids[Math.max(a, b)]!,
    confidence,
  });
  let added: FewestChanges<Pair> | null = null;
  if (measure === 'disconnected' || measure === 'crossSectorDisconnected') {
    const across = measure === 'crossSectorDisconnected';
    const ties = yield* fewestJoins(view, focal, across, (share) => distance(share) <= 0);
    if (ties === null) added = { count: null, changes: [], exact: true };
    else if (ties !== undefined) added = { count: ties.length, changes: ties, exact: true };
  }
  yield 0.4;
  added ??= yield* fewestChanges(unlinked(view), (ties) => left(changeCsr(view.weak, ties)), budget);
  yield 0.6;
  const dropped = yield* fewestChanges(
    reported ? weakestFirst(view) : [],
    (indices) => left(changeView(view, { dropped: indices }).weak),
    budget,
  );
  return {
    unreported: { ties: added.count, example: added.changes.map((pair) => named(pair, null)), exact: added.exact },
    reported: {
      ties: dropped.count,
      example: dropped.changes.map((i) => {
        const { source, target, confidence } = view.ties[i]!;
        return named([source, target], confidence);
      }),
      exact: reported && dropped.exact,
    },
  };
}

function thresholdOf({ atMost, atLeast }: TippingStatement): readonly [number, boolean] {
  if (atMost !== undefined && atLeast === undefined && Number.isFinite(atMost)) return [atMost, true];
  if (atLeast !== undefined && atMost === undefined && Number.isFinite(atLeast)) return [atLeast, false];
  throw new SocialCapitalError('bad-option', 'tippingTies: give the statement one finite number, atMost or atLeast.');
}

/**
 * Tipping ties: how few ties a statement about one actor's loss hangs on. A map is what somebody drew; a statement that
 * one forgotten tie would overturn is fragile, however large its number.
 *
 * A statement holds when the value is at most (or at least) a threshold; equal holds. It is overturned when its truth
 * changes, either way. Unreported ties may be between any two actors not tied; reported ties are given up in the order
 * of doubt: least confidence first, what a coder inferred before what the source states.
 *
 * @param network - A network (its default view) or a view. Direction is ignored.
 * @param statement - Whose loss, which value, which threshold.
 * @param options - How much to search; `signal`, `onProgress` and `runner`.
 * @returns A promise of the fewest of either kind, with an example. For the disconnection shares and unreported ties it
 *   is exact; else every set is tried as long as the budget lasts, then one tie at a time, and `exact` says whether fewer
 *   are ruled out. `holds` is `null`, and nothing can be overturned, where the value is undefined.
 * @throws {SocialCapitalError} `unknown-actor`; `bad-option` when there is no threshold, or two; `aborted`.
 * @remarks Disconnection: partitions of the parts that the loss leaves, alike ones once. Else O(budget) values.
 * @see Borgatti, Carley and Krackhardt (2006), On the robustness of centrality measures under conditions of imperfect
 *   data, Social Networks 28(2):124–136, https://doi.org/10.1016/j.socnet.2005.05.001
 * @example
 * ```ts
 * const star = network({ ties: ['a', 'b', 'c'].map((target) => ({ source: 'hub', target })) });
 * const found = await tippingTies(star, { focal: 'hub', measure: 'disconnected', atMost: 0.5 });
 * [found.value, found.holds]; // => [1, false]
 * found.unreported.ties; // => 2
 * ```
 */
export async function tippingTies(
  network: SocialNetwork | View,
  statement: TippingStatement,
  options: TippingTiesOptions = {},
): Promise<TippingTies> {
  const {
    signal,
    onProgress,
    runner,
    budget = 5000,
    reported = true,
  } = resolveOptions<TippingTiesOptions>('tippingTies', options, {
    budget: 5000,
    reported: true,
    signal: undefined,
    onProgress: undefined,
    runner: undefined,
  });
  const { focal, measure } = statement;
  oneOf('tippingTies', 'measure', measure, measures);
  const [threshold, isCeiling] = thresholdOf(statement);
  const view = asView(network);
  const v = actorIndex(view, focal, 'tippingTies');
  const result = { kind: 'tipping-ties', options: { view: view.options, budget, reported }, statement } as const;
  const value = v < 0 || view.absent.includes(view.ids[v]!) ? null : statementValue(view, v, measure)(view.weak);
  if (value === null) return { ...result, value, holds: null, unreported: nothing, reported: nothing };
  const holds = isCeiling ? value <= threshold + equal : value >= threshold - equal;
  const steps = work(view, v, measure, distanceTo(threshold, isCeiling, holds), budget, reported);
  const found = await runSlices('tippingTies', steps, { signal, onProgress, runner });
  onProgress?.(1);
  return { ...result, value, holds, ...found };
}
