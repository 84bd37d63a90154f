import type { Mark } from './scene.js';

/** Digits that a screen can show, and no more. */
const rounded = (value: unknown): unknown =>
  typeof value === 'number'
    ? Math.round(value * 100) / 100 + 0
    : Array.isArray(value)
      ? value.map(rounded)
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, rounded(inner)]))
        : value;

/**
 * A mark, or part of one, with numbers of two decimals: a hundredth of a px is less than anybody sees, and short to write.
 *
 * @param mark - Marks or numbers of a drawing.
 * @returns A copy.
 */
export function roundedMark<T extends Mark | readonly Mark[] | readonly number[]>(mark: T): T {
  return rounded(mark) as T;
}
