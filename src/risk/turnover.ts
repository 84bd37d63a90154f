import { SocialCapitalError } from '../kernel/error.js';
import { resolveOptions } from '../kernel/options.js';
import { seededRandom } from '../kernel/random.js';
import { type RunOptions, runSlices } from '../kernel/run-slices.js';
import type { ResultOptions } from '../measures/result.js';
import type { SocialNetwork } from '../model/network.js';
import { asView } from '../view/as-view.js';
import type { View } from '../view/view.js';
import { communitySide } from './shared/community-side.js';
import { linkingReach } from './shared/linking-reach.js';

/** Options of {@link turnover}. */
export interface TurnoverOptions extends RunOptions {
  /** Sector whose actors may leave (by the view's `by`); by default all holders of formal authority. */
  readonly sector?: string | undefined;
  /** How likely each of them is to leave, independently, 0 to 1. @defaultValue 0.1 */
  readonly probability?: number | undefined;
  /** Longest path from the community's side that counts; `Infinity` for any. @defaultValue 3 */
  readonly steps?: number | undefined;
  /** How likely a successor is to keep each tie of one who left, 0 to 1: an assumption. @defaultValue 0 */
  readonly inherit?: number | undefined;
  /** Futures to draw where they cannot all be counted. @defaultValue 10000 */
  readonly samples?: number | undefined;
  /** Start of every random choice. @defaultValue 1 */
  readonly seed?: number | undefined;
}

/** What is left of the ways to authority when people move on. */
export interface Turnover {
  readonly kind: 'turnover';
  readonly options: ResultOptions;
  /** Ids of those who may leave. */
  readonly leavers: readonly string[];
  /** Ids of those to be reached: holders of formal authority, or the sector where nobody is known to hold any. */
  readonly targets: readonly string[];
  /** Actors of the community's side: what shares are of. */
  readonly of: number;
  /** Linking reach when nobody leaves; `null` when there is nobody to reach or on that side. */
  readonly baseline: number | null;
  /** Linking reach to expect. */
  readonly expected: number | null;
  /** Standard error of `expected` from drawing; 0 when every future was counted. */
  readonly error: number | null;
  /** Least linking reach of any future counted or drawn. */
  readonly worst: number | null;
  /** Whether every future was counted. */
  readonly exact: boolean;
  /** Futures counted or drawn. */
  readonly futures: number;
}

/** Up to this many leavers and futures, all are counted. */
const mostLeavers = 12;
const mostFutures = 65_536;
/** Actors and arcs looked at between two chances to stop, and the most futures. */
const sliceOfWork = 200_000;
const mostInSlice = 200;

/** Futures between two chances to stop. */
const sliceOf = (view: View): number =>
  Math.max(1, Math.min(mostInSlice, Math.floor(sliceOfWork / (view.n + view.in.targets.length + 1))));

/** Who may leave, whom to reach, who asks. */
interface Question {
  readonly leavers: readonly number[];
  readonly targets: Uint8Array;
  readonly community: readonly number[];
}

function questionOf(view: View, sector: string | undefined): Question {
  const number = sector === undefined ? -1 : view.sectors.indexOf(sector);
  if (sector !== undefined && number < 0) {
    throw new SocialCapitalError(
      'bad-option',
      `turnover: nobody has ${view.options.by} "${sector}". There are: ${view.sectors.join(', ') || 'none'}.`,
    );
  }
  const holders = Uint8Array.from(view.authority, (authority) => (authority === 1 ? 1 : 0));
  const ofSector = Uint8Array.from(view.sectorOf, (own) => (number >= 0 && own === number ? 1 : 0));
  const leaving = sector === undefined ? holders : ofSector;
  const absent = new Set(view.absent);
  return {
    leavers: view.ids.flatMap((id, v) => (leaving[v] === 1 && !absent.has(id) ? [v] : [])),
    targets: holders.includes(1) ? holders : ofSector,
    community: communitySide(view).filter((v) => leaving[v] === 0),
  };
}

/** What happens to the network when some leave: linking reach, with the ties that successors do not keep gone. */
function outcome(view: View, { targets, community }: Question, steps: number) {
  const reach = linkingReach(view, steps, targets);
  const lost = new Uint8Array(view.in.targets.length);
  const nobody = new Uint8Array(view.n);
  const arcs = new Map<number, readonly number[]>();
  const { offsets, targets: sources } = view.in;
  for (let v = 0; v < view.n; v++) {
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++) {
      const pair = Math.min(v, sources[k]!) * view.n + Math.max(v, sources[k]!);
      arcs.set(pair, [...(arcs.get(pair) ?? []), k]);
    }
  }
  const pairs = [...arcs.keys()];
  return {
    /** Ties of those who leave, with how many of both ends do. */
    concerned: (leaves: Uint8Array) =>
      pairs.flatMap((pair) => {
        const ends = leaves[Math.floor(pair / view.n)]! + leaves[pair % view.n]!;
        return ends === 0 ? [] : [{ pair, ends }];
      }),
    shareWithout: (gone: readonly number[]): number => {
      for (const pair of gone) for (const k of arcs.get(pair)!) lost[k] = 1;
      const share = reach(community, nobody, lost) / community.length;
      for (const pair of gone) for (const k of arcs.get(pair)!) lost[k] = 0;
      return share;
    },
  };
}

type Found = Pick<Turnover, 'expected' | 'error' | 'worst' | 'exact' | 'futures'>;

/**
 * Counts every future with its probability; gives up when they are too many.
 *
 * @yields The share done.
 */
function* countAll(
  view: View,
  question: Question,
  steps: number,
  leave: number,
  keep: number,
): Generator<number, Found | null, void> {
  const { leavers } = question;
  if (leavers.length > mostLeavers) return null;
  const { concerned, shareWithout } = outcome(view, question, steps);
  const slice = sliceOf(view);
  const isOpen = keep > 0 && keep < 1;
  let futures = 0;
  let expected = 0;
  let worst = Infinity;
  const leaves = new Uint8Array(view.n);
  for (let who = 0; who < 2 ** leavers.length; who++) {
    let likely = 1;
    leavers.forEach((v, i) => {
      leaves[v] = (who >> i) & 1;
      likely *= leaves[v] === 1 ? leave : 1 - leave;
    });
    const ties = concerned(leaves);
    const ways = isOpen ? 2 ** ties.length : 1;
    if (futures + ways > mostFutures) return null;
    for (let which = 0; which < ways; which++) {
      let odds = likely;
      const gone: number[] = [];
      ties.forEach(({ pair, ends }, i) => {
        const isGone = isOpen ? ((which >> i) & 1) === 1 : keep === 0;
        const survives = keep ** ends;
        if (isOpen) odds *= isGone ? 1 - survives : survives;
        if (isGone) gone.push(pair);
      });
      const share = shareWithout(gone);
      expected += odds * share;
      if (odds > 0) worst = Math.min(worst, share);
      if (++futures % slice === 0) yield Math.min(1, (who + 1) / 2 ** leavers.length);
    }
  }
  return { expected, error: 0, worst, exact: true, futures };
}

/**
 * Draws futures.
 *
 * @yields The share done.
 */
function* draw(
  view: View,
  question: Question,
  steps: number,
  leave: number,
  keep: number,
  samples: number,
  seed: number,
): Generator<number, Found, void> {
  const random = seededRandom(seed);
  const { concerned, shareWithout } = outcome(view, question, steps);
  const slice = sliceOf(view);
  const leaves = new Uint8Array(view.n);
  let sum = 0;
  let squares = 0;
  let worst = Infinity;
  for (let i = 0; i < samples; i++) {
    for (const v of question.leavers) leaves[v] = random() < leave ? 1 : 0;
    const gone = concerned(leaves).filter(({ ends }) => random() >= keep ** ends);
    const share = shareWithout(gone.map(({ pair }) => pair));
    sum += share;
    squares += share * share;
    worst = Math.min(worst, share);
    if ((i + 1) % slice === 0) yield (i + 1) / samples;
  }
  const mean = sum / samples;
  const variance = samples < 2 ? null : Math.max(0, squares / samples - mean * mean) * (samples / (samples - 1));
  const error = variance === null ? null : Math.sqrt(variance / samples);
  return { expected: mean, error, worst, exact: false, futures: samples };
}

/**
 * Counts or draws.
 *
 * @yields The share done.
 */
function* work(
  view: View,
  question: Question,
  options: { steps: number; probability: number; inherit: number; samples: number; seed: number },
): Generator<number, Found, void> {
  const { steps, probability, inherit, samples, seed } = options;
  const counted = yield* countAll(view, question, steps, probability, inherit);
  return counted ?? (yield* draw(view, question, steps, probability, inherit, samples, seed));
}

function check(name: string, value: number, isRight: boolean, what: string): void {
  if (!isRight) throw new SocialCapitalError('bad-option', `turnover: ${name} is ${value}; give ${what}.`);
}

/**
 * Turnover: what is left of the community's ways to authority when those who hold it move on, each independently with
 * the same probability. Statutory contacts leave in the middle of projects; a network that knows one of them falls with
 * one of them.
 *
 * Outcome LR_k = actors of the community's side (known to hold no authority, not the hub or its sector, not themselves
 * leaving) with a path of at most k steps to at least one holder of authority ÷ all of that side. One who leaves loses
 * every tie, but a successor keeps each with probability `inherit` (twice over where both ends leave).
 *
 * @param network - A network (its default view) or a view; in a directed view paths follow the arcs. Give a view without
 *   the director to see what turnover costs once that one is gone too.
 * @param options - Sector, probability, steps, inheritance, drawing; `signal`, `onProgress` and `runner`.
 * @returns A promise of the linking reach to expect, with the worst future, and its standard error where futures were
 *   drawn. `null` when nobody is to be reached or nobody is on the community's side.
 * @throws {SocialCapitalError} `bad-option` on a probability outside 0 to 1 or a sector nobody is in; `aborted`.
 * @remarks Every future is counted for up to 12 leavers and 65,536 futures (2^leavers without inheritance), else drawn.
 *   O(futures · (n + m)).
 * @example
 * ```ts
 * const net = network({
 *   about: { authoritySectors: ['statutory'] },
 *   actors: [{ id: 'mosque', sector: 'community' }, { id: 'trust', sector: 'statutory' }],
 *   ties: [{ source: 'mosque', target: 'trust' }],
 * });
 * const { baseline, expected } = await turnover(net, { probability: 0.25 });
 * baseline; // => 1
 * expected; // => 0.75
 * ```
 */
export async function turnover(network: SocialNetwork | View, options: TurnoverOptions = {}): Promise<Turnover> {
  const { signal, onProgress, runner, ...chosen } = resolveOptions<TurnoverOptions>('turnover', options, {
    sector: undefined,
    probability: 0.1,
    steps: 3,
    inherit: 0,
    samples: 10_000,
    seed: 1,
    signal: undefined,
    onProgress: undefined,
    runner: undefined,
  });
  const { sector, probability = 0.1, steps = 3, inherit = 0, samples = 10_000, seed = 1 } = chosen;
  check('probability', probability, probability >= 0 && probability <= 1, 'a number from 0 to 1');
  check('inherit', inherit, inherit >= 0 && inherit <= 1, 'a number from 0 to 1');
  check('steps', steps, steps === Infinity || (Number.isInteger(steps) && steps > 0), 'a whole number above 0');
  check('samples', samples, Number.isInteger(samples) && samples > 0, 'a whole number above 0');
  const view = asView(network);
  const question = questionOf(view, sector);
  const { leavers, targets, community } = question;
  const result = {
    kind: 'turnover',
    options: { view: view.options, sector: sector ?? null, probability, steps, inherit, samples, seed },
    leavers: leavers.map((v) => view.ids[v]!),
    targets: view.ids.filter((_, v) => targets[v] === 1),
    of: community.length,
  } as const;
  if (community.length === 0 || !targets.includes(1)) {
    return { ...result, baseline: null, expected: null, error: null, worst: null, exact: true, futures: 0 };
  }
  const baseline = linkingReach(view, steps, targets)(community, new Uint8Array(view.n)) / community.length;
  const settings = { steps, probability, inherit, samples, seed };
  const found = await runSlices('turnover', work(view, question, settings), { signal, onProgress, runner });
  onProgress?.(1);
  return { ...result, baseline, ...found };
}
