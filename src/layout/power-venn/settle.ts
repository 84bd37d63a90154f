import { type Field, giveUpPair, slopeOf, takeUpPair } from './field.js';
import { minimise, type Workspace } from './minimise.js';

/** A drawing counts as right when its penalty is below this: far less than the margin of any band. */
export const holds = 2e-5;

/** How strongly circles are pressed into the plane, stage by stage. */
const presses = [0.01, 0.1, 1];

/** Distances at which a failing statement begins to be forgiven, in smaller radii, stage by stage. */
const forgiving = [0.3, 0.1, 0.03];

/**
 * Presses a cloud of circles flat. In space circles slip past one another, so far fewer get stuck on the wrong side of
 * a neighbour than in the plane.
 *
 * @param field - Bands in force; its lift is left at 0.
 * @param at - Unknowns, changed in place; flat afterwards.
 * @param space - Arrays for the descent.
 */
export function flatten(field: Field, at: Float64Array, space: Workspace): void {
  const slope = slopeOf(field);
  for (const press of presses) {
    field.lift = press;
    minimise(slope, at, space, 40, 1e-6);
  }
  field.lift = 0;
  const { count } = field.problem;
  at.fill(0, 2 * count, 3 * count);
}

/** How far a pair is outside its band, in smaller radii. */
function strain(field: Field, at: Float64Array, pair: number): number {
  const { count, first, second, unit } = field.problem;
  const i = first[pair] as number;
  const j = second[pair] as number;
  const dx = (at[i] as number) - (at[j] as number);
  const dy = (at[count + i] as number) - (at[count + j] as number);
  const distance = Math.sqrt(dx * dx + dy * dy);
  const low = field.low[pair] as number;
  const high = field.high[pair] as number;
  const off = distance < low ? low - distance : distance > high ? distance - high : 0;
  return off / (unit[pair] as number);
}

/** The statement in force that is worst off once failing ones weigh less and less; −1 when none fails. */
function culprit(field: Field, at: Float64Array, space: Workspace, lost: ReadonlySet<number>): number {
  const { farWeight } = field;
  const { statements, unit } = field.problem;
  const slope = slopeOf(field);
  for (const far of forgiving) {
    for (const pair of statements) {
      if (lost.has(pair)) continue;
      const off = strain(field, at, pair);
      const small = unit[pair] as number;
      farWeight[pair] = (far * far) / ((off * off + far * far) * small * small);
    }
    minimise(slope, at, space, 30, 1e-5, 1e-2);
  }
  let worst = -1;
  let most = 0;
  for (const pair of statements) {
    if (lost.has(pair)) continue;
    const small = unit[pair] as number;
    farWeight[pair] = 1 / (small * small);
    const off = strain(field, at, pair);
    if (off > most) {
      most = off;
      worst = pair;
    }
  }
  return worst;
}

/**
 * Makes a flat drawing right: statements that cannot hold are given up one by one, the worst first, and drawn apart;
 * then each is tried once more.
 *
 * @param field - Bands in force; those of lost statements are changed.
 * @param at - Unknowns, changed in place.
 * @param space - Arrays for the descent.
 * @param lost - Statements already given up; more are added.
 * @param patience - Stop when this many are lost, as a better drawing is known.
 * @yields After every statement tried, so that long work can pause.
 * @returns Whether everything in force holds.
 */
export function* settle(
  field: Field,
  at: Float64Array,
  space: Workspace,
  lost: Set<number>,
  patience: number,
): Generator<undefined, boolean, void> {
  const slope = slopeOf(field);
  let value = minimise(slope, at, space, 150, holds / 10, 1e-2).value;
  while (value > holds) {
    if (lost.size >= patience) return false;
    const worst = culprit(field, at, space, lost);
    if (worst < 0) return minimise(slope, at, space, 400, holds / 10, 1e-4).value <= holds;
    lost.add(worst);
    giveUpPair(field, worst);
    value = minimise(slope, at, space, 80, holds / 10, 1e-2).value;
    yield;
  }
  const before = at.slice();
  for (const pair of Array.from(lost)) {
    takeUpPair(field, pair);
    if (minimise(slope, at, space, 60, holds / 10, 1e-2).value <= holds) {
      lost.delete(pair);
      before.set(at);
    } else {
      giveUpPair(field, pair);
      at.set(before);
    }
    yield;
  }
  return true;
}
