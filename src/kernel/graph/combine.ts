/**
 * Adds up vectors by weight.
 *
 * @param rows - Vectors of one length, at least as many as weights.
 * @param weights - Weight of each of the first.
 * @returns The sum.
 */
export function combine(rows: readonly Float64Array[], weights: Float64Array): Float64Array<ArrayBuffer> {
  const sum = new Float64Array(rows[0]!.length);
  weights.forEach((weight, j) => {
    const row = rows[j]!;
    for (let v = 0; v < row.length; v++) sum[v]! += weight * row[v]!;
  });
  return sum;
}
