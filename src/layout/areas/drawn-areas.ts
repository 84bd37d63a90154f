import type { AreaProblem } from './area-problem.js';

/**
 * Area drawn for each set of circles that was asked for.
 *
 * @param problem - What is wanted, and how it counts.
 * @param regions - Area per region, from `regionAreas`.
 * @returns In the order of `masks`: the region itself, or with `inclusive` every region within all its circles.
 */
export function drawnAreas({ masks, inclusive }: AreaProblem, regions: Float64Array): Float64Array {
  return Float64Array.from(masks, (mask) => {
    if (!inclusive) return regions[mask] as number;
    let area = 0;
    for (let region = mask; region < regions.length; region++) {
      if ((region & mask) === mask) area += regions[region] as number;
    }
    return area;
  });
}
