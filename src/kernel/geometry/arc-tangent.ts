/** Terms of Taylor's series that leave less than a rounding error after three halvings. */
const terms = 14;

/**
 * Arc tangent from + − × ÷ √ alone, so that every engine gives the same bits (`Math.atan` need not).
 *
 * The argument is halved three times by t ÷ (1 + √(1 + t²)), then atan(t) = t − t³/3 + t⁵/5 … is summed.
 *
 * @param x - Any number.
 * @returns Radians from −π/2 to π/2, right to about 1e-15.
 */
export function arcTangent(x: number): number {
  const size = Math.abs(x);
  const inverted = size > 1;
  let t = inverted ? 1 / size : size;
  for (let halving = 0; halving < 3; halving++) t = t / (1 + Math.sqrt(1 + t * t));
  const square = t * t;
  let sum = 0;
  for (let term = terms; term >= 0; term--) sum = 1 / (2 * term + 1) - square * sum;
  const angle = 8 * t * sum;
  const whole = inverted ? Math.PI / 2 - angle : angle;
  return x < 0 ? -whole : whole;
}
