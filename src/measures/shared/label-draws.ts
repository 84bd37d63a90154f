import { seededRandom } from '../../kernel/random.js';

/** How many ways of dealing out the labels were looked at. */
export interface LabelDraws {
  readonly draws: number;
  /** Whether these are all different ways there are, rather than draws at random. */
  readonly exact: boolean;
}

/**
 * Deals out group labels anew over the same actors: every different way where there are at most `draws` of them,
 * otherwise so many at random.
 *
 * @param labels - Group of each actor, at least 0.
 * @param options - Number of draws and seed.
 * @param visit - Called with the labels dealt out; the array is reused.
 * @returns How many ways were visited, and whether these are all.
 */
export function labelDraws(
  labels: Int32Array,
  { draws, seed }: { readonly draws: number; readonly seed: number },
  visit: (dealt: Int32Array) => void,
): LabelDraws {
  const dealt = labels.slice();
  const all = arrangements(labels, draws);
  if (all <= draws) {
    dealt.sort();
    do visit(dealt);
    while (nextArrangement(dealt));
    return { draws: all, exact: true };
  }
  const random = seededRandom(seed);
  for (let draw = 0; draw < draws; draw++) {
    for (let last = dealt.length - 1; last > 0; last--) {
      const other = Math.floor(random() * (last + 1));
      const label = dealt[last]!;
      dealt[last] = dealt[other]!;
      dealt[other] = label;
    }
    visit(dealt);
  }
  return { draws, exact: false };
}

/**
 * The chance of a figure at least as extreme: among all ways the share, among draws (hits + 1)/(draws + 1), which counts
 * the observed one.
 *
 * @param hits - Ways or draws at least as extreme.
 * @param draws - What `labelDraws` returned; its number may be smaller where a figure was not always defined.
 * @returns Above 0, at most 1.
 */
export function chance(hits: number, { draws, exact }: LabelDraws): number | null {
  if (exact) return draws === 0 ? null : hits / draws;
  return (hits + 1) / (draws + 1);
}

/** Number of different ways to deal out the labels; Infinity once above the limit. */
function arrangements(labels: Int32Array, limit: number): number {
  const sizes = new Map<number, number>();
  let ways = 1;
  let dealt = 0;
  // Multiplying by n/k step by step keeps whole numbers: it is a product of binomial coefficients.
  for (const label of labels.slice().sort()) {
    const size = (sizes.get(label) ?? 0) + 1;
    sizes.set(label, size);
    ways = (ways * ++dealt) / size;
    if (ways > limit) return Infinity;
  }
  return ways;
}

/** The next arrangement in order of numbers; false after the last. */
function nextArrangement(labels: Int32Array): boolean {
  let i = labels.length - 2;
  while (i >= 0 && labels[i]! >= labels[i + 1]!) i--;
  if (i < 0) return false;
  let j = labels.length - 1;
  while (labels[j]! <= labels[i]!) j--;
  [labels[i], labels[j]] = [labels[j]!, labels[i]!];
  labels.subarray(i + 1).reverse();
  return true;
}
