import { SocialCapitalError } from '../../kernel/error.js';
import { resolveOptions } from '../../kernel/options.js';
import type { ClosenessLevel, VennPosition } from '../../model/workshop.js';
import { closenessLevels, defaultThresholds, type LevelThresholds } from '../../model/venn/levels.js';
import type { VennStatements } from '../../model/venn/venn-statements.js';
import { type Contradiction, contradictions } from './contradictions.js';
import { faults } from './faults.js';
import { home, type Places } from './home.js';
import { polish } from './polish.js';
import { readBack } from './read-back.js';
import { ring } from './ring.js';
import { search } from './search.js';
import { type SortedStatements, sortStatements } from './statements.js';

/** Options of {@link layoutPowerVenn}. */
export interface VennLayoutOptions {
  /** How long to search, as a multiple of the usual 16 starts (more below 25 circles, fewer above 40). @defaultValue 1 */
  readonly effort?: number;
  /** Any integer; the same seed gives the same bytes. @defaultValue 1 */
  readonly seed?: number;
  /** Where levels begin. @defaultValue `defaultThresholds` */
  readonly thresholds?: LevelThresholds;
  /** Where circles lie in another group's drawing: they stay near there as far as the statements allow. @defaultValue null */
  readonly places?: Places | null;
}

/** Circles that say what a group said, in units in which the largest radius is 1, the boundary round (0, 0). */
export interface VennLayout {
  /** In the order of ids. */
  readonly circles: readonly {
    readonly id: string;
    readonly size: number;
    readonly x: number;
    readonly y: number;
    readonly r: number;
  }[];
  /** `null` when nobody said where any circle lies to it. */
  readonly boundary: { readonly x: number; readonly y: number; readonly r: number } | null;
  /** Every statement about a pair, and what the circles show. */
  readonly relations: readonly {
    readonly a: string;
    readonly b: string;
    readonly stated: ClosenessLevel;
    readonly drawn: ClosenessLevel;
  }[];
  /** Every circle; `stated` is `null` when nobody said. Empty without a boundary. */
  readonly positions: readonly {
    readonly id: string;
    readonly stated: VennPosition | null;
    readonly drawn: VennPosition;
  }[];
  /** The statements that the circles do not show, to be drawn as tie-lines. */
  readonly undrawn: readonly { readonly a: string; readonly b: string; readonly level: ClosenessLevel }[];
  /** Statements that no drawing can show together, found before drawing. */
  readonly contradictions: readonly Contradiction[];
  readonly seed: number;
  readonly effort: number;
}

/**
 * {@link layoutPowerVenn} step by step, so that a caller can pause, report progress or stop.
 *
 * @param statements - What the group said.
 * @param options - Defaults: effort, seed, thresholds, places.
 * @yields The share of the search that is done, 0 to 1.
 * @returns The layout.
 */
export function* powerVennSteps(
  statements: VennStatements,
  options: VennLayoutOptions = {},
): Generator<number, VennLayout, void> {
  const { effort, seed, thresholds, places } = resolveOptions<Required<VennLayoutOptions>>('layoutPowerVenn', options, {
    effort: 1,
    seed: 1,
    thresholds: defaultThresholds,
    places: null,
  });
  if (!(effort > 0 && effort <= 1000)) {
    throw new SocialCapitalError(
      'bad-option',
      `layoutPowerVenn: effort is ${effort}; give a number above 0, up to 1000.`,
    );
  }
  if (!Number.isSafeInteger(seed)) {
    throw new SocialCapitalError('bad-option', `layoutPowerVenn: seed is ${seed}; give a whole number.`);
  }
  const sorted = sortStatements(statements, thresholds);
  const found = contradictions(sorted);
  const at = yield* solve(sorted, { effort, seed, thresholds, places, atLeast: found.atLeast });
  return describe(sorted, at, { effort, seed, thresholds, contradictions: found.list });
}

/**
 * Places the circles of a Power Venn diagram so that they show what the group said and nothing more.
 *
 * Hard rules, always kept: areas proportional to size; no pair drawn closer than stated; every circle on its stated side
 * of the boundary. Then as few statements as possible are lost (they come back in `undrawn`, their circles clearly
 * apart), then overlaps lie near the middle of their level.
 *
 * @param statements - What the group said.
 * @param options - Defaults: effort, seed, thresholds, places.
 * @returns The layout, the same for the same statements in any order.
 * @throws {SocialCapitalError} `bad-input` as `sortStatements`; `bad-option` on an unknown or impossible option.
 * @remarks About 30 ms for 25 circles whose statements can all be drawn; O(effort · n²) steps in general.
 * @example
 * ```ts
 * const circles = [{ id: 'director', size: 4, position: 'inside' }, { id: 'trust', size: 9, position: 'straddling' }] as const;
 * const drawn = layoutPowerVenn({ circles, closeness: [{ a: 'director', b: 'trust', level: 'slight' }] });
 * drawn.relations; // => [{ a: 'director', b: 'trust', stated: 'slight', drawn: 'slight' }]
 * ```
 */
export function layoutPowerVenn(statements: VennStatements, options: VennLayoutOptions = {}): VennLayout {
  const steps = powerVennSteps(statements, options);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

function* solve(
  { circles, problem }: SortedStatements,
  bounds: { effort: number; seed: number; thresholds: LevelThresholds; places: Places | null; atLeast: number },
): Generator<number, Float64Array, void> {
  const { effort, seed, thresholds, places, atLeast } = bounds;
  if (problem.count === 0) return new Float64Array(1);
  const wish = places === null ? null : home(circles, places);
  const found = yield* search(problem, { effort, seed, atLeast, from: wish });
  const sure = ring(problem);
  const candidates = [
    ...(found === null ? [] : [() => polish(problem, found, wish), () => found]),
    () => polish(problem, sure, null),
    () => sure,
  ];
  for (const candidate of candidates) {
    const { at } = candidate();
    if (faults(problem, at, thresholds) === 0) return at;
  }
  throw new SocialCapitalError(
    'internal',
    'layoutPowerVenn: no drawing keeps the hard rules; please report the tables.',
  );
}

function describe(
  { circles, closeness, problem }: SortedStatements,
  at: Float64Array,
  told: { effort: number; seed: number; thresholds: LevelThresholds; contradictions: readonly Contradiction[] },
): VennLayout {
  const { count, radius } = problem;
  const drawn = circles.map(({ id, size }, i) => ({
    id,
    size,
    x: at[i] as number,
    y: at[count + i] as number,
    r: radius[i] as number,
  }));
  const bounded = circles.some(({ position }) => position !== undefined);
  const boundary = bounded ? { x: 0, y: 0, r: at[3 * count] as number } : null;
  const reading = readBack({ circles: drawn, boundary }, told.thresholds);
  const levels = new Map(reading.relations.map(({ a, b, level }) => [JSON.stringify([a, b]), level]));
  const relations = closeness.map(({ a, b, level }) => ({
    a,
    b,
    stated: level,
    drawn: levels.get(JSON.stringify([a, b])) ?? (closenessLevels[0] as ClosenessLevel),
  }));
  return {
    circles: drawn,
    boundary,
    relations,
    positions: reading.positions.map(({ id, position }, i) => ({
      id,
      stated: circles[i]?.position ?? null,
      drawn: position,
    })),
    undrawn: relations
      .filter((relation) => relation.stated !== relation.drawn)
      .map(({ a, b, stated }) => ({ a, b, level: stated })),
    contradictions: told.contradictions,
    seed: told.seed,
    effort: told.effort,
  };
}
