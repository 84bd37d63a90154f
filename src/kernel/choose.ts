/**
 * Number of ways to choose `k` of `n`, as long as it does not matter how many above `most`.
 *
 * @param n - How many there are.
 * @param k - How many are chosen.
 * @param most - Where to stop counting.
 * @returns The number; `Infinity` above `most`.
 */
export function choose(n: number, k: number, most = Number.MAX_SAFE_INTEGER): number {
  if (k < 0 || k > n) return 0;
  let ways = 1;
  for (let i = 1; i <= Math.min(k, n - k); i++) {
    ways = (ways * (n - Math.min(k, n - k) + i)) / i;
    if (ways > most) return Infinity;
  }
  return Math.round(ways);
}
