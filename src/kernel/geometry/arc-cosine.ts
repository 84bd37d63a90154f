/** Coefficients of atan(x) ÷ x in powers of −x²: 1, 1/3, 1/5 … */
const terms = 14;

/**
 * Arc cosine from + − × ÷ √ alone, so that every engine gives the same bits (`Math.acos` need not).
 *
 * acos(x) = 2·atan(√((1 − x) ÷ (1 + x))); the argument is halved three times, then Taylor's series is summed.
 *
 * @param x - Cosine; values beyond ±1 count as ±1.
 * @returns Radians from 0 to π, right to about 1e-15.
 */
export function arcCosine(x: number): number {
  if (x >= 1) return 0;
  if (x <= -1) return Math.PI;
  const ratio = Math.sqrt((1 - x) / (1 + x));
  const inverted = ratio > 1;
  let t = inverted ? 1 / ratio : ratio;
  for (let halving = 0; halving < 3; halving++) t = t / (1 + Math.sqrt(1 + t * t));
  const square = t * t;
  let sum = 0;
  for (let term = terms; term >= 0; term--) sum = 1 / (2 * term + 1) - square * sum;
  const angle = 8 * t * sum;
  return 2 * (inverted ? Math.PI / 2 - angle : angle);
}
