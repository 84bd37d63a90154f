import { arcCosine } from '../../kernel/geometry/arc-cosine.js';
import { pairOf } from './pair-of.js';
import type { VennProblem } from './problem.js';

/** Statements that no drawing can show together, in pair numbers. */
export interface Clash {
  readonly kind: 'boundary' | 'three' | 'crowd';
  /** The circles concerned; the middle one first. */
  readonly actors: readonly number[];
  /** Statements of which at least one must be lost. */
  readonly pairs: readonly number[];
}

/** Most neighbours whose order round a circle is searched exactly. */
const exactly = 9;

/** Least angle at a middle circle between two neighbours that must be at least `low` apart. */
function leastAngle(near: readonly [number, number], far: readonly [number, number], low: number): number {
  let most = -1;
  for (const p of near) {
    for (const q of far) {
      if (p === 0 || q === 0) return 0;
      const cosine = (p * p + q * q - low * low) / (2 * p * q);
      if (cosine > most) most = cosine;
    }
  }
  return arcCosine(most);
}

/** Length of the shortest round trip through all points (Held and Karp); with many points a lower bound of it. */
function roundTrip(angles: readonly (readonly number[])[]): number {
  const count = angles.length;
  if (count > exactly) {
    let sum = 0;
    for (const [i, row] of angles.entries()) {
      const [a, b] = row.filter((_, j) => j !== i).sort((p, q) => p - q) as [number, number];
      sum += (a + b) / 2;
    }
    return sum;
  }
  const full = 1 << (count - 1);
  const best = new Float64Array(full * count).fill(Infinity);
  for (let j = 1; j < count; j++) best[(1 << (j - 1)) * count + j] = angles[0]?.[j] as number;
  for (let set = 1; set < full; set++) {
    for (let j = 1; j < count; j++) {
      const sofar = best[set * count + j] as number;
      if (sofar === Infinity) continue;
      for (let k = 1; k < count; k++) {
        const bit = 1 << (k - 1);
        if ((set & bit) !== 0) continue;
        const slot = (set | bit) * count + k;
        const length = sofar + (angles[j]?.[k] as number);
        if (length < (best[slot] as number)) best[slot] = length;
      }
    }
  }
  let shortest = Infinity;
  for (let j = 1; j < count; j++) {
    shortest = Math.min(shortest, (best[(full - 1) * count + j] as number) + (angles[j]?.[0] as number));
  }
  return shortest;
}

/**
 * Circles with more neighbours than there is room for: in whatever order they stand round it, the least angles between
 * them add up to more than a full turn.
 *
 * @param problem - What was stated.
 * @returns One clash per such circle, with as few neighbours as show it when taken away greedily.
 */
export function crowds(problem: VennProblem): Clash[] {
  const { count, statements, first, second, low, high } = problem;
  const neighbours = Array.from({ length: count }, (): number[] => []);
  for (const pair of statements) {
    neighbours[first[pair] as number]?.push(second[pair] as number);
    neighbours[second[pair] as number]?.push(first[pair] as number);
  }
  const clashes: Clash[] = [];
  for (let middle = 0; middle < count; middle++) {
    const band = (i: number): [number, number] => {
      const pair = pairOf(count, middle, i);
      return [low[pair] as number, high[pair] as number];
    };
    const angle = (i: number, j: number): number =>
      i === j ? 0 : leastAngle(band(i), band(j), low[pairOf(count, i, j)] as number);
    const crowded = (around: readonly number[]): boolean =>
      around.length > 2 && roundTrip(around.map((i) => around.map((j) => angle(i, j)))) > 2 * Math.PI + 1e-9;
    let around = neighbours[middle] as number[];
    if (!crowded(around)) continue;
    for (const one of neighbours[middle] as number[]) {
      const fewer = around.filter((other) => other !== one);
      if (crowded(fewer)) around = fewer;
    }
    const inner = around.flatMap((i, at) => around.slice(at + 1).map((j) => pairOf(count, i, j)));
    const pairs = [...around.map((i) => pairOf(count, middle, i)), ...inner.filter((pair) => high[pair] !== Infinity)];
    clashes.push({ kind: 'crowd', actors: [middle, ...around], pairs });
  }
  return clashes;
}
