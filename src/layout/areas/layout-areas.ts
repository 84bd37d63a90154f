import { SocialCapitalError } from '../../kernel/error.js';
import { lensDistance } from '../../kernel/geometry/lens-distance.js';
import { oneOf, resolveOptions } from '../../kernel/options.js';
import { type Random, seededRandom } from '../../kernel/random.js';
import { makeWorkspace, minimise } from '../power-venn/minimise.js';
import { type AreaProblem, areaProblem, type SetArea } from './area-problem.js';
import { areaStress } from './area-stress.js';
import { arcs } from './arcs.js';
import { drawnAreas } from './drawn-areas.js';
import { regionAreas } from './region-areas.js';

/** Options of {@link layoutAreas}. */
export interface AreaLayoutOptions {
  /** `inclusive`: a size counts everything in all its sets (venn.js); `exclusive`: only what is in no other. @defaultValue 'inclusive' */
  readonly counts?: 'inclusive' | 'exclusive';
  /** How long to search, as a multiple of the usual 16 starts. @defaultValue 1 */
  readonly effort?: number;
  /** Any integer; the same seed gives the same bytes. @defaultValue 1 */
  readonly seed?: number;
}

/** Circles whose areas and overlaps are near the sizes asked for. */
export interface AreaLayout {
  /** In the order of names; the unit is that of the sizes, so that area ≈ size. */
  readonly circles: readonly { readonly id: string; readonly x: number; readonly y: number; readonly r: number }[];
  /** Every region asked for, with the area drawn: a region wanted but drawn as 0 is missing from the picture. */
  readonly regions: readonly { readonly sets: readonly string[]; readonly wanted: number; readonly drawn: number }[];
  /** eulerr's stress: 0 exact. */
  readonly stress: number;
  readonly seed: number;
}

/**
 * Places circles for ordinary set data: areas and overlaps proportional to given sizes, as near as circles can.
 *
 * @param areas - Sizes of sets and of what they share.
 * @param options - Defaults: counts, effort, seed.
 * @returns The best of several descents on eulerr's stress, with the regions it draws wrongly.
 * @throws {SocialCapitalError} `bad-input` on impossible sizes or more than 10 sets, `bad-option`.
 * @remarks Radii are free here; in a Power Venn (`layoutPowerVenn`) they are exact and overlaps are levels.
 * @example
 * ```ts
 * const drawn = layoutAreas([{ sets: ['a'], size: 4 }, { sets: ['b'], size: 4 }, { sets: ['a', 'b'], size: 1 }]);
 * drawn.stress < 1e-9; // => true
 * ```
 */
export function layoutAreas(areas: readonly SetArea[], options: AreaLayoutOptions = {}): AreaLayout {
  const { counts, effort, seed } = resolveOptions<Required<AreaLayoutOptions>>('layoutAreas', options, {
    counts: 'inclusive',
    effort: 1,
    seed: 1,
  });
  if (!(effort > 0 && effort <= 1000)) {
    throw new SocialCapitalError('bad-option', `layoutAreas: effort is ${effort}; give a number above 0, up to 1000.`);
  }
  const problem = areaProblem(areas, oneOf('layoutAreas', 'counts', counts, ['inclusive', 'exclusive']));
  const count = problem.names.length;
  const random = seededRandom(seed);
  const space = makeWorkspace(3 * count);
  const stress = (at: Float64Array, slope: Float64Array): number => areaStress(problem, at, slope);
  let best = new Float64Array(3 * count);
  let least = Infinity;
  for (let start = 0; start < 16 * effort && least > 1e-12; start++) {
    const at = placed(problem, random);
    for (let again = 0; again < 3; again++) minimise(stress, at, space, 200, 1e-13, 1e-6);
    const { value } = minimise(stress, at, space, 100, 1e-13, 1e-9);
    if (value < least) {
      least = value;
      best = at.slice();
    }
  }
  return describe(problem, best, least, seed);
}

/** Radii from the sizes, centres scattered and then drawn to the distances at which two circles share what they should. */
function placed({ names, totals, shared }: AreaProblem, random: Random): Float64Array {
  const count = names.length;
  const r = totals.map((total) => Math.sqrt(total / Math.PI));
  const at = new Float64Array(3 * count);
  let widest = 0;
  for (const radius of r) widest += radius;
  for (let i = 0; i < 2 * count; i++) at[i] = (random() * 2 - 1) * widest;
  at.set(r, 2 * count);
  const wish: number[] = [];
  let pair = 0;
  for (let i = 0; i < count; i++) {
    for (let j = i + 1; j < count; j++, pair++) {
      const [a, b] = [r[i] as number, r[j] as number];
      const small = a < b ? a : b;
      const share = small > 0 ? (shared[pair] as number) / (Math.PI * small * small) : 0;
      wish.push(lensDistance(a, b, share));
    }
  }
  const f = (centres: Float64Array, slope: Float64Array): number => {
    slope.fill(0);
    let total = 0;
    let number = 0;
    for (let i = 0; i < count; i++) {
      for (let j = i + 1; j < count; j++, number++) {
        const dx = (centres[i] as number) - (centres[j] as number);
        const dy = (centres[count + i] as number) - (centres[count + j] as number);
        const distance = Math.sqrt(dx * dx + dy * dy) + 1e-12;
        const off = distance - (wish[number] as number);
        const free = off > 0 && shared[number] === 0;
        if (free) continue;
        total += off * off;
        const pull = (2 * off) / distance;
        slope[i] = (slope[i] as number) + pull * dx;
        slope[j] = (slope[j] as number) - pull * dx;
        slope[count + i] = (slope[count + i] as number) + pull * dy;
        slope[count + j] = (slope[count + j] as number) - pull * dy;
      }
    }
    return total;
  };
  minimise(f, at, makeWorkspace(3 * count), 60, 1e-9, 1e-3);
  return at;
}

function describe(problem: AreaProblem, at: Float64Array, stress: number, seed: number): AreaLayout {
  const { names, masks, wanted } = problem;
  const count = names.length;
  const x = at.slice(0, count);
  const y = at.slice(count, 2 * count);
  const r = at.slice(2 * count).map((radius) => Math.abs(radius) + 1e-9);
  const drawn = drawnAreas(problem, regionAreas(arcs(x, y, r), x, y, r));
  let drawnWanted = 0;
  let drawnSquare = 0;
  for (const [k, area] of drawn.entries()) {
    drawnWanted += area * (wanted[k] as number);
    drawnSquare += area * area;
  }
  const scale = drawnWanted / drawnSquare;
  const length = Math.sqrt(scale);
  return {
    circles: names.map((id, i) => ({
      id,
      x: (x[i] as number) * length,
      y: (y[i] as number) * length,
      r: (r[i] as number) * length,
    })),
    regions: Array.from(masks, (mask, k) => ({
      sets: names.filter((_, i) => (mask & (1 << i)) !== 0),
      wanted: wanted[k] as number,
      drawn: Math.max(0, (drawn[k] as number) * scale),
    })),
    stress,
    seed,
  };
}
