import type { Slope } from './minimise.js';
import { sides, type VennProblem } from './problem.js';

/**
 * The penalties a drawing pays, with room to change them while searching.
 * Unknowns are laid out x₀…, y₀…, z₀…, R: centres in space (flat drawings have z = 0) and the radius of the boundary.
 */
export interface Field {
  readonly problem: VennProblem;
  /** Current band per pair: that of the problem, or apart for a statement given up. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** Weight of coming too near, and of staying too far, per pair. */
  readonly nearWeight: Float64Array;
  readonly farWeight: Float64Array;
  /** Weight of a wrong side of the boundary, per circle. */
  readonly sideWeight: Float64Array;
  /** Greatest radius of the boundary: a wider one looks like a straight line, on which sides cannot be read. */
  readonly widest: number;
  /** Weight of leaving the plane. */
  lift: number;
}

/**
 * How clearly a straddling circle has to cross the boundary: by this part of its radius, and on top by a part of the
 * boundary's radius (the slack of reading), of which a tiny circle is spared most.
 */
const straddle = { circle: 0.12, boundary: 0.006, tiny: 0.4 };

/** Room for every circle inside, and along the rim for those that straddle it. */
function widest({ count, side }: VennProblem): number {
  let straddlers = 0;
  for (const where of side) if (where === sides.straddling) straddlers++;
  return 2 + 1.5 * Math.sqrt(count) + 0.4 * straddlers;
}

/**
 * A field with every statement in force and equal weights.
 *
 * @param problem - What was stated.
 * @returns The field; it may be changed freely.
 */
export function makeField(problem: VennProblem): Field {
  const inverse = Float64Array.from(problem.unit, (unit) => 1 / (unit * unit));
  return {
    problem,
    low: problem.low.slice(),
    high: problem.high.slice(),
    nearWeight: inverse.slice(),
    farWeight: inverse.slice(),
    sideWeight: Float64Array.from(problem.radius, (r) => 1 / (r * r)),
    widest: widest(problem),
    lift: 0,
  };
}

/**
 * Gives a statement up: its circles are kept clearly apart from now on.
 *
 * @param field - Changed.
 * @param pair - Pair number.
 */
export function giveUpPair(field: Field, pair: number): void {
  field.low[pair] = field.problem.apart[pair] as number;
  field.high[pair] = Infinity;
}

/**
 * Puts a statement back in force.
 *
 * @param field - Changed.
 * @param pair - Pair number.
 */
export function takeUpPair(field: Field, pair: number): void {
  field.low[pair] = field.problem.low[pair] as number;
  field.high[pair] = field.problem.high[pair] as number;
}

/**
 * Σ weight × (distance outside the band)² over pairs and sides, with its slope.
 *
 * @param field - Bands and weights.
 * @param at - Unknowns, 3n + 1 of them.
 * @param slope - Filled with the derivative.
 * @returns The penalty; 0 when everything in force holds. O(n²), with square roots only where something is wrong.
 */
export function energy(field: Field, at: Float64Array, slope: Float64Array): number {
  const { problem, low, high, nearWeight, farWeight, sideWeight, lift } = field;
  const { count, radius, side } = problem;
  slope.fill(0);
  let total = 0;
  let pair = 0;
  const rim = 3 * count;
  for (let i = 0; i < count; i++) {
    const xi = at[i] as number;
    const yi = at[count + i] as number;
    const zi = at[2 * count + i] as number;
    let sx = 0;
    let sy = 0;
    let sz = 0;
    for (let j = i + 1; j < count; j++, pair++) {
      const dx = xi - (at[j] as number);
      const dy = yi - (at[count + j] as number);
      const dz = zi - (at[2 * count + j] as number);
      const square = dx * dx + dy * dy + dz * dz;
      const lo = low[pair] as number;
      const hi = high[pair] as number;
      let pull: number;
      if (square < lo * lo) {
        const distance = Math.sqrt(square) + 1e-12;
        const weight = nearWeight[pair] as number;
        const gap = lo - distance;
        total += weight * gap * gap;
        pull = (-2 * weight * gap) / distance;
      } else if (square > hi * hi) {
        const distance = Math.sqrt(square);
        const weight = farWeight[pair] as number;
        const gap = distance - hi;
        total += weight * gap * gap;
        pull = (2 * weight * gap) / distance;
      } else continue;
      const px = pull * dx;
      const py = pull * dy;
      const pz = pull * dz;
      sx += px;
      sy += py;
      sz += pz;
      slope[j] = (slope[j] as number) - px;
      slope[count + j] = (slope[count + j] as number) - py;
      slope[2 * count + j] = (slope[2 * count + j] as number) - pz;
    }
    slope[i] = (slope[i] as number) + sx;
    slope[count + i] = (slope[count + i] as number) + sy;
    slope[2 * count + i] = (slope[2 * count + i] as number) + sz + 2 * lift * zi;
    total += lift * zi * zi;
  }
  const boundary = at[rim] as number;
  const over = boundary - field.widest;
  let boundarySlope = over > 0 ? 2 * over : 0;
  if (over > 0) total += over * over;
  for (let i = 0; i < count; i++) {
    const where = side[i] as number;
    if (where === sides.free) continue;
    const x = at[i] as number;
    const y = at[count + i] as number;
    const r = radius[i] as number;
    const distance = Math.sqrt(x * x + y * y) + 1e-12;
    let gap: number;
    let grow: number;
    if (where === sides.inside) {
      gap = distance + r - boundary;
      if (gap <= 0) continue;
      grow = -1;
    } else if (where === sides.outside) {
      gap = distance - r - boundary;
      if (gap >= 0) continue;
      grow = -1;
    } else {
      const tiny = straddle.boundary * boundary > straddle.tiny * r;
      const reach = (1 - straddle.circle - (tiny ? straddle.tiny : 0)) * r;
      const slack = tiny ? 0 : straddle.boundary;
      grow = slack - 1;
      gap = distance + grow * boundary - reach;
      if (gap <= 0) {
        grow = -slack - 1;
        gap = distance + grow * boundary + reach;
        if (gap >= 0) continue;
      }
    }
    const weight = sideWeight[i] as number;
    total += weight * gap * gap;
    const force = 2 * weight * gap;
    slope[i] = (slope[i] as number) + (force * x) / distance;
    slope[count + i] = (slope[count + i] as number) + (force * y) / distance;
    boundarySlope += force * grow;
  }
  slope[rim] = boundarySlope;
  return total;
}

/**
 * The penalty of a field as a function of the unknowns alone.
 *
 * @param field - Bands and weights; later changes count.
 * @returns What `minimise` takes. All come from this one place, so that engines compile one descent for all of them.
 */
export function slopeOf(field: Field): Slope {
  return (at, slope) => energy(field, at, slope);
}
