/**
 * How far the largest number is ahead of all others together: Σ (largest − value).
 *
 * @param values - Numbers, none below 0.
 * @returns The sum; 0 when all are equal.
 */
export function lead(values: readonly number[]): number {
  let largest = 0;
  for (const value of values) largest = Math.max(largest, value);
  let sum = 0;
  for (const value of values) sum += largest - value;
  return sum;
}
