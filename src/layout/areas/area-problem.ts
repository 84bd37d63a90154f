import { compareText } from '../../kernel/compare.js';
import { SocialCapitalError } from '../../kernel/error.js';

/** Size of a set, or of what several sets share. */
export interface SetArea {
  readonly sets: readonly string[];
  readonly size: number;
}

/** What areas are asked for, as numbers. */
export interface AreaProblem {
  readonly names: readonly string[];
  /** Sets of circles, as bits, whose area is asked for. */
  readonly masks: Int32Array;
  /** Area asked for, in the order of `masks`. */
  readonly wanted: Float64Array;
  /** Whether a mask means every point of all its circles, or only of them and no other. */
  readonly inclusive: boolean;
  /** Wanted size of each whole set, and of what each two share (row by row). */
  readonly totals: Float64Array;
  readonly shared: Float64Array;
}

const most = 10;

/**
 * Checks and sorts set sizes.
 *
 * @param areas - Sizes of sets and of what they share.
 * @param counts - `inclusive`: a size counts everything in all its sets (as venn.js); pairs not listed share nothing.
 *   `exclusive`: only what is in no other set (as eulerr); regions not listed are empty.
 * @returns The problem, sets in the order of their names.
 * @throws {SocialCapitalError} `bad-input` on a size below 0, a region twice, no set, or more than 10 sets.
 */
export function areaProblem(areas: readonly SetArea[], counts: 'inclusive' | 'exclusive'): AreaProblem {
  const names = [...new Set(areas.flatMap(({ sets }) => sets))].sort(compareText);
  const count = names.length;
  if (count === 0 || count > most) {
    throw new SocialCapitalError('bad-input', `layoutAreas: ${count} sets; give 1 to ${most}.`);
  }
  const sizes = new Map<number, number>();
  for (const { sets, size } of areas) {
    const text = sets.join(' & ');
    if (sets.length === 0 || new Set(sets).size < sets.length) {
      throw new SocialCapitalError('bad-input', `layoutAreas: the region "${text}" must name different sets.`);
    }
    if (!(size >= 0 && size < Infinity)) {
      throw new SocialCapitalError('bad-input', `layoutAreas: "${text}" has size ${size}; give a number from 0.`);
    }
    const mask = sets.reduce((bits, set) => bits | (1 << names.indexOf(set)), 0);
    if (sizes.has(mask)) throw new SocialCapitalError('bad-input', `layoutAreas: "${text}" is given twice; keep one.`);
    sizes.set(mask, size);
  }
  const inclusive = counts === 'inclusive';
  const pairs = Array.from({ length: count }, (_, i) =>
    Array.from({ length: count - i - 1 }, (_, k) => (1 << i) | (1 << (i + k + 1))),
  ).flat();
  const whole = (mask: number): number => {
    if (inclusive) return sizes.get(mask) ?? 0;
    let sum = 0;
    for (const [region, size] of sizes) if ((region & mask) === mask) sum += size;
    return sum;
  };
  const asked = inclusive
    ? new Set([...sizes.keys(), ...pairs])
    : new Set(Array.from({ length: (1 << count) - 1 }, (_, i) => i + 1));
  const masks = Int32Array.from(asked).sort();
  const totals = Float64Array.from(names, (_, i) => whole(1 << i));
  if (totals.every((total) => total === 0)) {
    throw new SocialCapitalError('bad-input', 'layoutAreas: every set is empty; give at least one size above 0.');
  }
  return {
    names,
    masks,
    wanted: Float64Array.from(masks, (mask) => sizes.get(mask) ?? 0),
    inclusive,
    totals,
    shared: Float64Array.from(pairs, whole),
  };
}
