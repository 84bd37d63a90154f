import type { AreaProblem } from './area-problem.js';
import { arcs } from './arcs.js';
import { drawnAreas } from './drawn-areas.js';
import { regionAreas } from './region-areas.js';

/**
 * eulerr's stress of a drawing, with its slope.
 *
 * stress = Σ(A − βω)² ÷ ΣA² with the best β, which is 1 − (ΣAω)² ÷ (ΣA²·Σω²); A drawn, ω wanted.
 *
 * @param problem - What is wanted.
 * @param at - x₀…, y₀…, r₀…; a radius counts by its size.
 * @param slope - Filled with the derivative.
 * @returns 0 (exact) to 1.
 * @see Larsson & Gustafsson (2018), A case study in fitting area-proportional Euler diagrams with ellipses using eulerr,
 *   https://ceur-ws.org/Vol-2116/paper7.pdf
 */
export function areaStress(problem: AreaProblem, at: Float64Array, slope: Float64Array): number {
  const { masks, wanted, inclusive, names } = problem;
  const count = names.length;
  const x = at.subarray(0, count);
  const y = at.subarray(count, 2 * count);
  const r = at.slice(2 * count).map((radius) => Math.abs(radius) + 1e-9);
  const pieces = arcs(x, y, r);
  const regions = regionAreas(pieces, x, y, r);
  let drawnWanted = 0;
  let drawnSquare = 0;
  let wantedSquare = 0;
  const drawn = drawnAreas(problem, regions);
  for (const [k, area] of drawn.entries()) {
    const want = wanted[k] as number;
    drawnWanted += area * want;
    drawnSquare += area * area;
    wantedSquare += want * want;
  }
  const worth = new Float64Array(regions.length);
  const a = (-2 * drawnWanted) / (drawnSquare * wantedSquare);
  const b = (2 * drawnWanted * drawnWanted) / (drawnSquare * drawnSquare * wantedSquare);
  for (const [k, mask] of masks.entries()) {
    const value = a * (wanted[k] as number) + b * (drawn[k] as number);
    if (!inclusive) worth[mask] = value;
    else {
      for (let region = mask; region < worth.length; region++) {
        if ((region & mask) === mask) worth[region] = (worth[region] as number) + value;
      }
    }
  }
  worth[0] = 0;
  slope.fill(0);
  for (const { circle, others, turn, dx, dy } of pieces) {
    const gain = (worth[others | (1 << circle)] as number) - (worth[others] as number);
    const sign = (at[2 * count + circle] as number) < 0 ? -1 : 1;
    slope[circle] = (slope[circle] as number) + gain * dy;
    slope[count + circle] = (slope[count + circle] as number) - gain * dx;
    slope[2 * count + circle] = (slope[2 * count + circle] as number) + sign * gain * turn * (r[circle] as number);
  }
  const stress = 1 - (drawnWanted * drawnWanted) / (drawnSquare * wantedSquare);
  return stress > 0 ? stress : 0;
}
