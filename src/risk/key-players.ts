import { choose } from '../kernel/choose.js';
import { SocialCapitalError } from '../kernel/error.js';
import { oneOf, resolveOptions } from '../kernel/options.js';
import { seededRandom } from '../kernel/random.js';
import { type RunOptions, runSlices } from '../kernel/run-slices.js';
import { subsets } from '../kernel/subsets.js';
import { networkDistanceFragmentation } from '../measures/network-distance-fragmentation.js';
import { networkFragmentation } from '../measures/network-fragmentation.js';
import type { ResultOptions } from '../measures/result.js';
import type { SocialNetwork } from '../model/network.js';
import { asView } from '../view/as-view.js';
import type { View } from '../view/view.js';
import { type KeyPlayerMeasure, type LastMemberScores, lastMemberScores } from './shared/last-member-scores.js';

/** Options of {@link keyPlayers}. */
export interface KeyPlayersOptions extends RunOptions {
  /** How many actors make a set. @defaultValue 1 */
  readonly size?: number | undefined;
  /** Whose loss would `fragment` the network most, or who together `reach` most of it. @defaultValue 'fragment' */
  readonly aim?: 'fragment' | 'reach' | undefined;
  /**
   * What counts: `fragmentation` (F, default) or `distanceFragmentation` (DF) to fragment; `distanceReach` (D_R, default)
   * or `stepReach` to reach.
   */
  readonly measure?: KeyPlayerMeasure | undefined;
  /** How many steps `stepReach` goes. @defaultValue 2 */
  readonly steps?: number | undefined;
  /** Starts of the search where not all sets can be tried. @defaultValue 50 */
  readonly starts?: number | undefined;
  /** Start of every random choice. @defaultValue 1 */
  readonly seed?: number | undefined;
}

/** The best sets of key players. */
export interface KeyPlayers {
  readonly kind: 'key-players';
  readonly options: ResultOptions;
  /** The measure of the network as it is (to fragment); 0 (to reach). */
  readonly baseline: number | null;
  /** The best value of any set; `null` when fewer than two actors would be left. */
  readonly best: number | null;
  /** Every set found with that value, ids in the order of the view; all there are when `exact`. */
  readonly sets: readonly (readonly string[])[];
  /** Whether every set was tried. */
  readonly exact: boolean;
  /** Number of sets there are; `Infinity` beyond counting. */
  readonly of: number;
  /** Actors without a tie: reach may pick one of them for itself alone. */
  readonly isolates: readonly string[];
}

/** Sets above this number are searched instead of tried one by one. */
const mostSets = 200_000;
/** Values nearer than this are equal. */
const equal = 1e-9;
/** Arcs between two chances to stop. */
const sliceOfWork = 300_000;

/** The best sets so far. */
class Best {
  value = Number.NEGATIVE_INFINITY;
  readonly #sets = new Map<string, readonly number[]>();

  /** Takes a set in if it is as good as the best. */
  offer(set: readonly number[], value: number): void {
    if (!(value >= this.value - equal)) return;
    if (value > this.value + equal) this.#sets.clear();
    if (value > this.value) this.value = value;
    const sorted = [...set].sort((a, b) => a - b);
    this.#sets.set(sorted.join(' '), sorted);
  }

  /** The sets, in order. */
  sets(): readonly (readonly number[])[] {
    const first = (x: readonly number[], y: readonly number[]): number =>
      x.reduce((order, v, i) => (order === 0 ? v - y[i]! : order), 0);
    return [...this.#sets.values()].sort(first);
  }
}

/**
 * Turns work done into the share done, in slices.
 *
 * @yields The share done, now and then.
 */
function* paced<T>(
  steps: Generator<number, T, void>,
  work: { done: number },
  share: number,
): Generator<number, T, void> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    work.done += step.value;
    if (work.done < sliceOfWork) continue;
    work.done = 0;
    yield share;
  }
}

/**
 * Tries every set.
 *
 * @yields The share done.
 */
function* tryAll(members: readonly number[], size: number, scores: LastMemberScores): Generator<number, Best, void> {
  const best = new Best();
  const bases = choose(members.length, size - 1);
  const work = { done: 0 };
  let tried = 0;
  for (const base of subsets(members, size - 1)) {
    const values = yield* paced(scores(base), work, tried / bases);
    const last = base.at(-1) ?? -1;
    for (const v of members) if (v > last) best.offer([...base, v], values[v]!);
    tried++;
  }
  return best;
}

/** The best last member, the first of equals. */
function bestOf(members: readonly number[], values: Float64Array): number {
  return members.reduce(
    (best, v) => (values[v]! > (values[best] ?? Number.NaN) || Number.isNaN(values[best] ?? Number.NaN) ? v : best),
    -1,
  );
}

/**
 * Grows one set greedily and others at random, and exchanges members as long as that helps.
 *
 * @yields The share done.
 */
function* search(
  members: readonly number[],
  size: number,
  scores: LastMemberScores,
  starts: number,
  seed: number,
): Generator<number, Best, void> {
  const best = new Best();
  const random = seededRandom(seed);
  const work = { done: 0 };
  for (let start = 0; start < starts; start++) {
    const share = start / starts;
    const set: number[] = [];
    while (set.length < size) {
      if (start === 0) set.push(bestOf(members, yield* paced(scores(set), work, share)));
      else {
        const v = members[Math.floor(random() * members.length)]!;
        if (!set.includes(v)) set.push(v);
      }
    }
    let value = Number.NEGATIVE_INFINITY;
    for (let improved = true; improved;) {
      improved = false;
      let exchange: { readonly place: number; readonly v: number } | null = null;
      for (let place = 0; place < size; place++) {
        const base = set.filter((_, i) => i !== place);
        const values = yield* paced(scores(base), work, share);
        for (const v of members) if (!base.includes(v)) best.offer([...base, v], values[v]!);
        value = Math.max(value, values[set[place]!]!);
        const v = bestOf(members, values);
        if (values[v]! <= value + equal) continue;
        value = values[v]!;
        exchange = { place, v };
      }
      if (exchange === null) continue;
      set[exchange.place] = exchange.v;
      improved = true;
    }
  }
  return best;
}

function measureOf(aim: 'fragment' | 'reach', measure: KeyPlayerMeasure | undefined): KeyPlayerMeasure {
  if (aim === 'fragment') {
    return oneOf('keyPlayers', 'measure', measure ?? 'fragmentation', ['fragmentation', 'distanceFragmentation']);
  }
  return oneOf('keyPlayers', 'measure', measure ?? 'distanceReach', ['distanceReach', 'stepReach']);
}

function checkWhole(name: string, value: number, least: number, most: number): void {
  if (Number.isInteger(value) && value >= least && value <= most) return;
  throw new SocialCapitalError(
    'bad-option',
    `keyPlayers: ${name} is ${value}; give a whole number from ${least} to ${most}.`,
  );
}

function baselineOf(view: View, measure: KeyPlayerMeasure): number | null {
  if (measure === 'fragmentation') return networkFragmentation(view).value;
  return measure === 'distanceFragmentation' ? networkDistanceFragmentation(view).value : 0;
}

/**
 * Key players: the set of actors whose loss would fragment the network most, or who together reach most of it. A set is
 * more than its best members one by one: two who hold the same door are worth one.
 *
 * To fragment (KPP-Neg), on the actors left, n of them: F = 1 − Σ s(s − 1) ÷ n(n − 1) over parts of s actors, or
 * DF = 1 − 2 Σ 1/d ÷ n(n − 1). To reach (KPP-Pos), on all n actors: D_R = Σ 1/d(set, j) ÷ n, members counting 1, so that
 * the maximum is 1; or the number of others within some steps of the set.
 *
 * Up to 200,000 sets all are tried. Beyond, one greedy and many random sets are improved by exchanging members, and
 * `exact` is false: a single start misses the best pair even on the ten actors of Krackhardt's kite.
 *
 * @param network - A network (its default view) or a view. Fragmenting ignores direction, reaching follows it. Safe
 *   spaces that only carry paths are never members and never counted.
 * @param options - Size, aim, measure, search; `signal`, `onProgress` and `runner`.
 * @returns A promise of the best value, every set that has it, and the value of the network as it is.
 * @throws {SocialCapitalError} `bad-option` on a size above the number of actors or a measure of the other aim;
 *   `aborted`.
 * @remarks One all-removal pass per choice of all members but the last: O(n^(k−1) · (n + m)) to fragment by parts,
 *   O(n^(k−1) · nm) by distance, O(n^(k+1)) to reach.
 * @see Borgatti (2006), Identifying sets of key players in a social network, Computational and Mathematical Organization
 *   Theory 12:21–34, https://doi.org/10.1007/s10588-006-7084-x
 * @example
 * ```ts
 * const star = network({ ties: ['a', 'b', 'c'].map((target) => ({ source: 'hub', target })) });
 * const { sets, best, baseline } = await keyPlayers(star, { size: 1, aim: 'fragment' });
 * sets; // => [['hub']]
 * [baseline, best]; // => [0, 1]
 * ```
 */
export async function keyPlayers(network: SocialNetwork | View, options: KeyPlayersOptions = {}): Promise<KeyPlayers> {
  const { signal, onProgress, runner, ...chosen } = resolveOptions<KeyPlayersOptions>('keyPlayers', options, {
    size: 1,
    aim: 'fragment',
    measure: undefined,
    steps: 2,
    starts: 50,
    seed: 1,
    signal: undefined,
    onProgress: undefined,
    runner: undefined,
  });
  const view = asView(network);
  const aim = oneOf('keyPlayers', 'aim', chosen.aim, ['fragment', 'reach']);
  const measure = measureOf(aim, chosen.measure);
  const { size = 1, steps = 2, starts = 50, seed = 1 } = chosen;
  checkWhole('size', size, 1, Math.max(1, view.ends));
  checkWhole('steps', steps, 1, 1_000_000);
  checkWhole('starts', starts, 1, 1_000_000);
  const members = view.ids.map((_, v) => v).filter((v) => view.isEnd[v] === 1);
  const scores = lastMemberScores(view, measure, steps);
  const of = choose(members.length, size);
  const exact = of <= mostSets;
  const work = exact ? tryAll(members, size, scores) : search(members, size, scores, starts, seed);
  const best = await runSlices('keyPlayers', work, { signal, onProgress, runner });
  onProgress?.(1);
  const { offsets } = view.weak;
  return {
    kind: 'key-players',
    options: { view: view.options, size, aim, measure, steps, starts, seed },
    baseline: baselineOf(view, measure),
    best: Number.isFinite(best.value) ? best.value : null,
    sets: best.sets().map((set) => set.map((v) => view.ids[v]!)),
    exact,
    of,
    isolates: view.ids.filter((_, v) => view.isEnd[v] === 1 && offsets[v] === offsets[v + 1]),
  };
}
