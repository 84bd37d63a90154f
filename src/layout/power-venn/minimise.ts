/** A function of several unknowns that also fills in its slope. */
export type Slope = (at: Float64Array, slope: Float64Array) => number;

/** Memory of the quasi-Newton steps. */
const history = 6;

/** Arrays of one size, so that many short runs share them. */
export interface Workspace {
  readonly size: number;
  readonly slope: Float64Array;
  readonly trial: Float64Array;
  readonly trialSlope: Float64Array;
  readonly step: Float64Array;
  /** Past steps and how the slope changed along them, one after the other. */
  readonly moves: Float64Array;
  readonly bends: Float64Array;
  readonly rho: Float64Array;
  readonly alpha: Float64Array;
}

/**
 * Arrays for {@link minimise}.
 *
 * @param size - Number of unknowns.
 * @returns The arrays.
 */
export function makeWorkspace(size: number): Workspace {
  return {
    size,
    slope: new Float64Array(size),
    trial: new Float64Array(size),
    trialSlope: new Float64Array(size),
    step: new Float64Array(size),
    moves: new Float64Array(history * size),
    bends: new Float64Array(history * size),
    rho: new Float64Array(history),
    alpha: new Float64Array(history),
  };
}

/** Σ a·b over `size` numbers, from a place in each. */
function dot(a: Float64Array, from: number, b: Float64Array, start: number, size: number): number {
  let sum = 0;
  for (let i = 0; i < size; i++) sum += (a[from + i] as number) * (b[start + i] as number);
  return sum;
}

/**
 * Walks downhill by L-BFGS with halved steps until the slope is flat, the value is small enough or the steps are used up.
 *
 * @param f - What to make small.
 * @param at - Start, overwritten with the best point found.
 * @param space - Arrays of the right size.
 * @param limit - Most steps.
 * @param enough - Stop at this value or below.
 * @param progress - Stop when ten steps together gain less than this share of the value.
 * @returns The value reached, and how often `f` was asked.
 * @see Nocedal (1980), Updating quasi-Newton matrices with limited storage, https://doi.org/10.1090/S0025-5718-1980-0572855-7
 */
export function minimise(
  f: Slope,
  at: Float64Array,
  space: Workspace,
  limit: number,
  enough: number,
  progress = 1e-3,
): { value: number; asked: number } {
  const { slope, trial, trialSlope, step, moves, bends, rho, alpha } = space;
  const size = at.length;
  let value = f(at, slope);
  let asked = 1;
  let kept = 0;
  let next = 0;
  let milestone = value;
  for (let turn = 1; turn <= limit && value > enough; turn++) {
    for (let i = 0; i < size; i++) step[i] = -(slope[i] as number);
    for (let back = 1; back <= kept; back++) {
      const slot = (next - back + history) % history;
      const from = slot * size;
      const part = (rho[slot] as number) * dot(moves, from, step, 0, size);
      alpha[slot] = part;
      for (let i = 0; i < size; i++) step[i] = (step[i] as number) - part * (bends[from + i] as number);
    }
    if (kept > 0) {
      const slot = (next - 1 + history) % history;
      const scale = 1 / ((rho[slot] as number) * dot(bends, slot * size, bends, slot * size, size));
      for (let i = 0; i < size; i++) step[i] = (step[i] as number) * scale;
    } else {
      const length = Math.sqrt(dot(slope, 0, slope, 0, size));
      if (length === 0) break;
      const scale = length > 1 ? 0.2 / length : 0.2;
      for (let i = 0; i < size; i++) step[i] = (step[i] as number) * scale;
    }
    for (let back = kept; back >= 1; back--) {
      const slot = (next - back + history) % history;
      const from = slot * size;
      const part = (alpha[slot] as number) - (rho[slot] as number) * dot(bends, from, step, 0, size);
      for (let i = 0; i < size; i++) step[i] = (step[i] as number) + part * (moves[from + i] as number);
    }
    let descent = dot(slope, 0, step, 0, size);
    if (!(descent < 0)) {
      for (let i = 0; i < size; i++) step[i] = -0.1 * (slope[i] as number);
      descent = dot(slope, 0, step, 0, size);
      kept = 0;
      if (!(descent < 0)) break;
    }
    let share = 1;
    let reached = Infinity;
    for (let halving = 0; halving < 12; halving++, share /= 2) {
      for (let i = 0; i < size; i++) trial[i] = (at[i] as number) + share * (step[i] as number);
      reached = f(trial, trialSlope);
      asked++;
      if (reached <= value + 1e-4 * share * descent) break;
      reached = Infinity;
    }
    if (reached === Infinity) {
      if (kept === 0) break;
      kept = 0;
      continue;
    }
    const place = next * size;
    for (let i = 0; i < size; i++) {
      moves[place + i] = (trial[i] as number) - (at[i] as number);
      bends[place + i] = (trialSlope[i] as number) - (slope[i] as number);
    }
    const curvature = dot(moves, place, bends, place, size);
    if (curvature > 1e-14) {
      rho[next] = 1 / curvature;
      next = (next + 1) % history;
      if (kept < history) kept++;
    }
    at.set(trial);
    slope.set(trialSlope);
    value = reached;
    if (turn % 10 === 0) {
      if (milestone - value < progress * value) break;
      milestone = value;
    }
  }
  return { value, asked };
}
