import { seededRandom, type Random } from '../../kernel/random.js';
import { makeField } from './field.js';
import { makeWorkspace } from './minimise.js';
import type { VennProblem } from './problem.js';
import { flatten, settle } from './settle.js';

/** A flat drawing in which everything holds but the statements listed, whose circles are drawn apart. */
export interface Found {
  /** x₀…, y₀…, z₀…, R, as in a field; every z is 0. */
  readonly at: Float64Array;
  /** Pair numbers of the statements given up, ascending. */
  readonly lost: readonly number[];
}

/** What bounds a search. */
export interface SearchOptions {
  /** Multiple of the usual number of starts. */
  readonly effort: number;
  readonly seed: number;
  /** How many statements are known to be undrawable: a drawing that loses no more ends the search. */
  readonly atLeast: number;
  /** A first start, when circles have a known place: x₀…, y₀…, NaN for those that have none. */
  readonly from: Float64Array | null;
}

/** Starts from 25 to 40 circles; fewer circles get more, more circles fewer, as each takes longer. */
const starts = 16;
const many = 40;

/** Pairs looked at, in rounds of descent, between two pauses: some 20 ms. */
const slice = 20_000;

/** How much longer the search goes on while this many statements are lost, as a perfect drawing may exist. */
const longer = [1, 6, 2];

/** Every circle somewhere in a cube. */
function scatter(at: Float64Array, count: number, random: Random): void {
  const span = 0.35 * Math.sqrt(count);
  for (let i = 0; i < 3 * count; i++) at[i] = (random() * 2 - 1) * span;
  at[3 * count] = span;
}

/** The best drawing with the surroundings of one lost statement shaken up, so that its circles can pass their neighbours. */
function shake(at: Float64Array, best: Found, problem: VennProblem, random: Random): void {
  const { count, first, second } = problem;
  at.set(best.at);
  const pair = best.lost[Math.floor(random() * best.lost.length)] as number;
  const middle = (random() < 0.5 ? first[pair] : second[pair]) as number;
  const reach = 0.5 + 2 * random();
  for (let i = 0; i < count; i++) {
    const dx = (at[i] as number) - (at[middle] as number);
    const dy = (at[count + i] as number) - (at[count + middle] as number);
    const away = random() * 2 - 1;
    at[2 * count + i] = dx * dx + dy * dy < reach * reach ? away : 0.1 * away;
  }
}

/**
 * Looks for the drawing that loses the fewest statements, from many starts in space that are pressed flat.
 *
 * A generator, so that the caller can pause, report or stop; the result does not depend on it.
 *
 * @param problem - What was stated.
 * @param options - Bounds; the same seed gives the same bytes.
 * @yields The share of the starts that is done, 0 to 1.
 * @returns The best drawing; `null` when none of the starts gave one in which the hard rules hold.
 */
export function* search(problem: VennProblem, options: SearchOptions): Generator<number, Found | null, void> {
  const { count } = problem;
  const random = seededRandom(options.seed);
  const space = makeWorkspace(3 * count + 1);
  const at = new Float64Array(3 * count + 1);
  const fewer = count > many ? many / count : Math.max(1, Math.sqrt(25 / count));
  const usual = Math.ceil(starts * options.effort * fewer);
  let work = 0;
  let best: Found | null = null;
  for (let start = 0; start < usual * (longer[best?.lost.length ?? 0] ?? 1); start++) {
    if (start === 0 && options.from !== null) {
      scatter(at, count, random);
      for (let i = 0; i < 2 * count; i++) if (!Number.isNaN(options.from[i])) at[i] = options.from[i] as number;
      for (let i = 2 * count; i < 3 * count; i++) at[i] = 0.1 * (at[i] as number);
    } else if (best !== null && random() < 0.5) shake(at, best, problem, random);
    else scatter(at, count, random);
    const field = makeField(problem);
    const lost = new Set<number>();
    flatten(field, at, space);
    const steps = settle(field, at, space, lost, best === null ? Infinity : best.lost.length);
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) {
      work += count * count;
      if (work < slice) continue;
      work = 0;
      yield Math.min(1, start / usual);
    }
    const right = step.value;
    if (right && (best === null || lost.size < best.lost.length)) {
      best = { at: at.slice(), lost: [...lost].sort((a, b) => a - b) };
      if (lost.size <= options.atLeast) break;
    }
    work += count * count;
  }
  return best;
}
