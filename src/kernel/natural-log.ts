/**
 * Natural logarithm from additions, multiplications and divisions alone: the same bits on every engine, where
 * `Math.log` differs. The argument is brought near 1 by powers of two, then ln m = 2 artanh((m − 1) / (m + 1)).
 *
 * @param x - A finite number above 0.
 * @returns ln x, within 2 units in the last place; −Infinity for 0.
 */
export function naturalLog(x: number): number {
  if (x === 0) return -Infinity;
  let m = x;
  let twos = 0;
  while (m > Math.SQRT2) {
    m /= 2;
    twos++;
  }
  while (m < Math.SQRT1_2) {
    m *= 2;
    twos--;
  }
  const s = (m - 1) / (m + 1);
  const square = s * s;
  let series = 0;
  for (let k = 25; k >= 3; k -= 2) series = (series + 1 / k) * square;
  return twos * Math.LN2 + (2 * s + 2 * s * series);
}
