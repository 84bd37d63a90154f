import { lensArea } from './lens-area.js';

/**
 * How far apart two centres must be for the circles to share a given part of the smaller one.
 *
 * @param r1 - Radius of the first circle, above 0.
 * @param r2 - Radius of the second circle, above 0.
 * @param fraction - Part of the smaller circle's area, 0 to 1.
 * @returns The distance, by bisection: r₁ + r₂ for 0, |r₁ − r₂| for 1.
 */
export function lensDistance(r1: number, r2: number, fraction: number): number {
  const smaller = r1 < r2 ? r1 : r2;
  const area = fraction * Math.PI * smaller * smaller;
  let near = Math.abs(r1 - r2);
  let far = r1 + r2;
  if (fraction <= 0) return far;
  if (fraction >= 1) return near;
  for (let step = 0; step < 40; step++) {
    const middle = (near + far) / 2;
    if (lensArea(r1, r2, middle) > area) near = middle;
    else far = middle;
  }
  return (near + far) / 2;
}
