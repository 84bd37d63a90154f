import { arcCosine } from './arc-cosine.js';

/**
 * Area that two circles share.
 *
 * A = r₁²·acos((d² + r₁² − r₂²) ÷ 2dr₁) + r₂²·acos((d² + r₂² − r₁²) ÷ 2dr₂) − ½√((r₁+r₂−d)(d+r₁−r₂)(d−r₁+r₂)(d+r₁+r₂))
 *
 * @param r1 - Radius of the first circle, above 0.
 * @param r2 - Radius of the second circle, above 0.
 * @param distance - Between the centres, 0 or more.
 * @returns Square units of the radii; 0 when apart, the smaller circle's area when it lies inside the other.
 */
export function lensArea(r1: number, r2: number, distance: number): number {
  if (distance >= r1 + r2) return 0;
  const smaller = r1 < r2 ? r1 : r2;
  if (distance <= Math.abs(r1 - r2)) return Math.PI * smaller * smaller;
  const square = distance * distance;
  const first = arcCosine((square + r1 * r1 - r2 * r2) / (2 * distance * r1));
  const second = arcCosine((square + r2 * r2 - r1 * r1) / (2 * distance * r2));
  const kite = (r1 + r2 - distance) * (distance + r1 - r2) * (distance - r1 + r2) * (distance + r1 + r2);
  return r1 * r1 * first + r2 * r2 * second - 0.5 * Math.sqrt(kite > 0 ? kite : 0);
}
