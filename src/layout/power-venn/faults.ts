import type { LevelThresholds } from '../../model/venn/levels.js';
import { readLevel } from '../../model/venn/read-level.js';
import { readPosition } from '../../model/venn/read-position.js';
import { sides, type VennProblem } from './problem.js';

/**
 * Counts what no drawing may do: circles closer than stated, or on the wrong side of the boundary.
 *
 * @param problem - What was stated.
 * @param at - A flat drawing.
 * @param thresholds - Where levels begin.
 * @returns The number of faults; 0 for a drawing that may be shown.
 */
export function faults(problem: VennProblem, at: Float64Array, thresholds: LevelThresholds): number {
  const { count, first, second, radius, side, level } = problem;
  let found = 0;
  for (let pair = 0; pair < level.length; pair++) {
    const i = first[pair] as number;
    const j = second[pair] as number;
    const dx = (at[i] as number) - (at[j] as number);
    const dy = (at[count + i] as number) - (at[count + j] as number);
    const drawn = readLevel(radius[i] as number, radius[j] as number, Math.sqrt(dx * dx + dy * dy), thresholds);
    if (drawn > (level[pair] as number)) found++;
  }
  for (let i = 0; i < count; i++) {
    const where = side[i] as number;
    if (where === sides.free) continue;
    const x = at[i] as number;
    const y = at[count + i] as number;
    const drawn = readPosition(Math.sqrt(x * x + y * y), radius[i] as number, at[3 * count] as number);
    if (sides[drawn] !== where) found++;
  }
  return found;
}
