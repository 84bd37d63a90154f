import { lensDistance } from '../../kernel/geometry/lens-distance.js';
import type { LevelThresholds } from '../../model/venn/levels.js';

/** Which side of the boundary a circle was stated to be on; the numbers of `side` in {@link VennProblem}. */
export const sides = { free: 0, inside: 1, straddling: 2, outside: 3 } as const;

/**
 * The statements of one group as numbers. Pairs i < j are numbered row by row: (0,1), (0,2) … (1,2) …
 * Every pair has the band of centre distances in which it reads as stated; a pair nobody spoke of is separate.
 */
export interface VennProblem {
  readonly count: number;
  /** Radii, proportional to the square root of the size, the largest being 1. */
  readonly radius: Float64Array;
  readonly side: Int8Array;
  /** Stated level per pair. */
  readonly level: Int8Array;
  /** Least centre distance at which a pair reads as stated. */
  readonly low: Float64Array;
  /** Greatest centre distance at which a pair reads as stated; infinite for a separate pair. */
  readonly high: Float64Array;
  /** Least centre distance at which a pair is clearly apart: where a statement that cannot be drawn has to go. */
  readonly apart: Float64Array;
  /** The centre distance that shows the level best. */
  readonly ideal: Float64Array;
  /** Smaller radius of each pair, the unit of its tolerances. */
  readonly unit: Float64Array;
  /** The pairs stated to be closer than separate, by pair number. */
  readonly statements: Int32Array;
  /** First and second circle of each pair. */
  readonly first: Int32Array;
  readonly second: Int32Array;
}

/** Overlap, as a part of the smaller circle, that each level aims at. */
const aims = { slight: 0.15, large: 0.5 };

/**
 * Turns sizes, sides and levels into distances.
 *
 * @param sizes - Area of each circle in any unit, above 0.
 * @param side - Side of the boundary per circle, see {@link sides}.
 * @param level - Level per pair, pairs row by row.
 * @param thresholds - Where levels begin; every band stays a little inside them, so that a reader never has to doubt.
 * @returns The problem; O(n²).
 */
export function makeProblem(
  sizes: readonly number[],
  side: Int8Array,
  level: Int8Array,
  thresholds: LevelThresholds,
): VennProblem {
  const count = sizes.length;
  const pairs = (count * (count - 1)) / 2;
  let largest = 0;
  for (const size of sizes) largest = size > largest ? size : largest;
  const radius = Float64Array.from(sizes, (size) => Math.sqrt(size / largest));
  const low = new Float64Array(pairs);
  const high = new Float64Array(pairs).fill(Infinity);
  const apart = new Float64Array(pairs);
  const ideal = new Float64Array(pairs);
  const unit = new Float64Array(pairs);
  const first = new Int32Array(pairs);
  const second = new Int32Array(pairs);
  const statements: number[] = [];
  const { touchingGap, slightFrom, largeFrom, containedSlack } = thresholds;
  let pair = 0;
  for (let i = 0; i < count; i++) {
    for (let j = i + 1; j < count; j++, pair++) {
      const a = radius[i] as number;
      const b = radius[j] as number;
      const small = a < b ? a : b;
      const sum = a + b;
      const inner = Math.abs(a - b);
      first[pair] = i;
      second[pair] = j;
      unit[pair] = small;
      apart[pair] = sum + (touchingGap + 0.02) * small;
      low[pair] = apart[pair] as number;
      ideal[pair] = sum + 3 * touchingGap * small;
      if ((level[pair] as number) === 0) continue;
      statements.push(pair);
      const held = inner + (containedSlack + 0.04) * small;
      switch (level[pair]) {
        case 1:
          low[pair] = lensDistance(a, b, slightFrom * 0.6);
          high[pair] = sum + touchingGap * 0.8 * small;
          ideal[pair] = sum;
          break;
        case 2:
          low[pair] = lensDistance(a, b, largeFrom * 0.95);
          high[pair] = lensDistance(a, b, slightFrom * 1.3);
          ideal[pair] = lensDistance(a, b, aims.slight);
          break;
        case 3:
          low[pair] = held;
          high[pair] = lensDistance(a, b, largeFrom * 1.05);
          ideal[pair] = lensDistance(a, b, aims.large);
          break;
        default:
          low[pair] = 0;
          high[pair] = inner + containedSlack * 0.5 * small;
          ideal[pair] = inner * 0.8;
      }
    }
  }
  return {
    count,
    radius,
    side,
    level,
    low,
    high,
    apart,
    ideal,
    unit,
    first,
    second,
    statements: Int32Array.from(statements),
  };
}
