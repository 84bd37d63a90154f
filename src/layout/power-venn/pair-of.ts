/**
 * Number of the pair of two circles, pairs being counted row by row: (0,1), (0,2) … (1,2) …
 *
 * @param count - Number of circles.
 * @param i - One circle.
 * @param j - Another, in either order.
 * @returns The pair's number.
 */
export function pairOf(count: number, i: number, j: number): number {
  const [p, q] = i < j ? [i, j] : [j, i];
  return p * count - (p * (p + 1)) / 2 + q - p - 1;
}
