import { energy, giveUpPair, makeField, slopeOf } from './field.js';
import { makeWorkspace, minimise } from './minimise.js';
import { sides, type VennProblem } from './problem.js';
import type { Found } from './search.js';
import { holds } from './settle.js';

/** How much each wish counts beside the others; all give way to what was stated. */
const wishes = { statement: 2, apart: 2, line: 0.002, rim: 0.02, side: 1, home: 0.05 };

/** Stage by stage: how much what was stated outweighs the wishes, and how strongly everything is gathered in. */
const stages = [
  { weight: 3, gather: 0.02 },
  { weight: 10, gather: 0.005 },
  { weight: 100, gather: 0.002 },
  { weight: 3000, gather: 0.0005 },
];

/** Gap between the boundary and a circle on one side of it, in the circle's radii. */
const rimGap = 0.12;

/** Least gap between the circles of a tie-line, in smaller radii, so that the line can be seen. */
const lineGap = 0.6;

/**
 * Makes a right drawing a clear one: overlaps near the middle of their band, visible gaps, everything gathered in.
 *
 * @param problem - What was stated.
 * @param found - A drawing in which everything holds but `lost`.
 * @param home - Where circles would rather be (x₀…, y₀…; NaN for no wish), or `null` to gather round the middle.
 * @returns A drawing that loses the same statements; `found` itself when wishes and statements cannot be reconciled.
 */
export function polish(problem: VennProblem, found: Found, home: Float64Array | null): Found {
  const { count, ideal, unit, low, radius, side } = problem;
  const strict = makeField(problem);
  const soft = makeField(problem);
  soft.low.set(ideal);
  for (let pair = 0; pair < low.length; pair++) {
    const stated = (problem.level[pair] as number) > 0;
    soft.high[pair] = stated ? (ideal[pair] as number) : Infinity;
    const wish = (stated ? wishes.statement : wishes.apart) / (unit[pair] as number);
    soft.nearWeight[pair] = wish;
    soft.farWeight[pair] = wish;
  }
  for (const pair of found.lost) {
    giveUpPair(strict, pair);
    soft.low[pair] = (problem.apart[pair] as number) + lineGap * (unit[pair] as number);
    soft.high[pair] = (problem.apart[pair] as number) + 2 * lineGap * (unit[pair] as number);
    soft.farWeight[pair] = wishes.line;
  }
  soft.sideWeight.fill(0);
  const space = makeWorkspace(3 * count + 1);
  const softSlope = new Float64Array(3 * count + 1);
  const rim = 3 * count;
  let { weight, gather } = stages[0] as (typeof stages)[number];
  const f = (at: Float64Array, slope: Float64Array): number => {
    let total = weight * energy(strict, at, slope) + energy(soft, at, softSlope);
    for (let i = 0; i <= rim; i++) slope[i] = weight * (slope[i] as number) + (softSlope[i] as number);
    const boundary = at[rim] as number;
    for (let i = 0; i < count; i++) {
      const x = at[i] as number;
      const y = at[count + i] as number;
      const known = home !== null && !Number.isNaN(home[i]);
      const pull = known ? wishes.home : gather;
      const dx = known ? x - (home[i] as number) : x;
      const dy = known ? y - (home[count + i] as number) : y;
      total += pull * (dx * dx + dy * dy);
      slope[i] = (slope[i] as number) + 2 * pull * dx;
      slope[count + i] = (slope[count + i] as number) + 2 * pull * dy;
      const where = side[i] as number;
      if (where === sides.free) continue;
      const r = radius[i] as number;
      const distance = Math.sqrt(x * x + y * y) + 1e-12;
      const clear = (1 + rimGap) * r;
      const wished = where === sides.straddling ? 0 : where === sides.inside ? -clear : clear;
      const off = distance - boundary - wished;
      if ((where === sides.inside && off <= 0) || (where === sides.outside && off >= 0)) continue;
      const wish = (where === sides.straddling ? wishes.rim : wishes.side) / (r * r);
      total += wish * off * off;
      slope[i] = (slope[i] as number) + (2 * wish * off * x) / distance;
      slope[count + i] = (slope[count + i] as number) + (2 * wish * off * y) / distance;
      slope[rim] = (slope[rim] as number) - 2 * wish * off;
    }
    total += gather * boundary * boundary;
    slope[rim] = (slope[rim] as number) + 2 * gather * boundary;
    return total;
  };
  const at = found.at.slice();
  for (const stage of stages) {
    ({ weight, gather } = stage);
    minimise(f, at, space, 80, 0, 1e-4);
  }
  const { value } = minimise(slopeOf(strict), at, space, 200, holds / 20, 1e-4);
  return value <= holds ? { at, lost: found.lost } : found;
}
