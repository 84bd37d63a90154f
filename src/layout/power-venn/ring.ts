import { sides, type VennProblem } from './problem.js';
import type { Found } from './search.js';

/**
 * The drawing that always exists: every circle on its side of a wide boundary, all apart, every statement a tie-line.
 *
 * @param problem - What was stated.
 * @returns The drawing. Points of the rim are ((1 − t²) ÷ (1 + t²), 2t ÷ (1 + t²)), which needs no sine.
 */
export function ring(problem: VennProblem): Found {
  const { count, radius, side, statements } = problem;
  const at = new Float64Array(3 * count + 1);
  const boundary = 3 * (count + 1);
  for (let i = 0; i < count; i++) {
    const r = radius[i] as number;
    const half = i % 2 === 0 ? 1 : -1;
    const t = -1 + (2 * (Math.floor(i / 2) + 0.5)) / Math.ceil(count / 2);
    const where = side[i] as number;
    const reach = where === sides.inside ? boundary - r : where === sides.outside ? boundary + r : boundary;
    const scale = (half * reach) / (1 + t * t);
    at[i] = (1 - t * t) * scale;
    at[count + i] = 2 * t * scale;
  }
  at[3 * count] = boundary;
  return { at, lost: [...statements] };
}
