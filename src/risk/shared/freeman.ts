/**
 * Freeman's centralisation: how far one actor stands out, as a share of the most any network of that size allows.
 *
 * @param values - Centrality of every actor.
 * @param most - The largest possible sum of differences from the most central actor.
 * @returns 0 to 1; `null` when no network of that size can be uneven.
 * @see Freeman (1978), Centrality in social networks, https://doi.org/10.1016/0378-8733(78)90021-7
 */
export function freeman(values: Float64Array, most: number): number | null {
  if (most <= 0) return null;
  let largest = 0;
  for (const value of values) if (value > largest) largest = value;
  let sum = 0;
  for (const value of values) sum += largest - value;
  return sum / most;
}
