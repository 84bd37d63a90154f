import type { ClosenessLevel } from '../../model/workshop.js';
import { type Clash, crowds } from './crowds.js';
import { pairOf } from './pair-of.js';
import type { SortedStatements } from './statements.js';
import { sides, type VennProblem } from './problem.js';

/** A set of statements that no drawing can show together. */
export interface Contradiction {
  /**
   * - `twice`: one pair was given two levels.
   * - `boundary`: the sides of the boundary do not allow the level.
   * - `three`: the distances of three circles do not fit together.
   * - `crowd`: more circles around one than there is room for.
   */
  readonly kind: 'twice' | 'boundary' | 'three' | 'crowd';
  /** The circle in the middle of a crowd; else the circles concerned, in order. */
  readonly actors: readonly string[];
  /** The pairs concerned with what was stated, separate pairs that matter included. */
  readonly statements: readonly { readonly a: string; readonly b: string; readonly level: ClosenessLevel }[];
}

function boundaryClashes({ side, level, radius, statements, first, second }: VennProblem): Clash[] {
  const clashes: Clash[] = [];
  for (const pair of statements) {
    const i = first[pair] as number;
    const j = second[pair] as number;
    const apart = side[i] !== side[j] && side[i] !== sides.straddling && side[j] !== sides.straddling;
    const known = side[i] !== sides.free && side[j] !== sides.free;
    const [outer, inner] = (radius[i] as number) >= (radius[j] as number) ? [i, j] : [j, i];
    const equal = radius[i] === radius[j];
    const held = level[pair] === 4 && !equal && side[outer] !== sides.straddling && side[outer] !== side[inner];
    if (known && (((level[pair] as number) >= 2 && apart) || held)) {
      clashes.push({ kind: 'boundary', actors: [outer, inner], pairs: [pair] });
    }
  }
  return clashes;
}

function threeClashes({ count, low, high, level, statements, first, second }: VennProblem): Clash[] {
  const clashes: Clash[] = [];
  for (const pair of statements) {
    for (const other of statements) {
      if (other <= pair) continue;
      const ends = [first[pair], second[pair]] as [number, number];
      const others = [first[other], second[other]] as [number, number];
      const middle = ends.find((end) => others.includes(end));
      if (middle === undefined) continue;
      const i = ends[0] === middle ? ends[1] : ends[0];
      const j = others[0] === middle ? others[1] : others[0];
      const third = pairOf(count, i, j);
      if ((low[third] as number) > (high[pair] as number) + (high[other] as number)) {
        const pairs = (level[third] as number) > 0 ? [pair, other, third] : [pair, other];
        clashes.push({ kind: 'three', actors: [middle, i, j], pairs });
      }
    }
  }
  return clashes;
}

/**
 * Finds statements that contradict each other, before anything is drawn. It finds the common reasons, not every one: an
 * empty list does not promise a perfect drawing.
 *
 * @param sorted - What the group said.
 * @returns The contradictions, and how many statements must be lost at least (counting those that share no statement).
 */
export function contradictions(sorted: SortedStatements): { list: readonly Contradiction[]; atLeast: number } {
  const { circles, closeness, problem } = sorted;
  const { count, first, second } = problem;
  const drawn = [...boundaryClashes(problem), ...threeClashes(problem), ...crowds(problem)];
  const used = new Set<number>();
  let atLeast = 0;
  for (const { pairs } of drawn) {
    if (pairs.some((pair) => used.has(pair))) continue;
    for (const pair of pairs) used.add(pair);
    atLeast++;
  }
  const idOf = (circle: number): string => circles[circle]?.id ?? '';
  const levelOf = new Map<number, ClosenessLevel>();
  const list: Contradiction[] = [];
  for (const { a, b, level, pair } of closeness) {
    const before = levelOf.get(pair);
    if (before === undefined) levelOf.set(pair, level);
    else if (before !== level) {
      list.push({
        kind: 'twice',
        actors: [a, b],
        statements: [
          { a, b, level: before },
          { a, b, level },
        ],
      });
    }
  }
  const state = (pair: number): Contradiction['statements'][number] => ({
    a: idOf(first[pair] as number),
    b: idOf(second[pair] as number),
    level: levelOf.get(pair) ?? 'separate',
  });
  for (const { kind, actors, pairs } of drawn) {
    const shown =
      kind === 'three' ? [...new Set([...pairs, pairOf(count, actors[1] as number, actors[2] as number)])] : pairs;
    list.push({ kind, actors: actors.map(idOf), statements: shown.map(state) });
  }
  return { list, atLeast };
}
