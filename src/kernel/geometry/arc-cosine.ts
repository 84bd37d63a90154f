import { arcTangent } from './arc-tangent.js';

/**
 * Arc cosine from + − × ÷ √ alone: acos(x) = 2·atan(√((1 − x) ÷ (1 + x))).
 *
 * @param x - Cosine; values beyond ±1 count as ±1.
 * @returns Radians from 0 to π, right to about 1e-15.
 */
export function arcCosine(x: number): number {
  if (x >= 1) return 0;
  return x <= -1 ? Math.PI : 2 * arcTangent(Math.sqrt((1 - x) / (1 + x)));
}
