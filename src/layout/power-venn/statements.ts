import { SocialCapitalError } from '../../kernel/error.js';
import { compareText } from '../../kernel/compare.js';
import type { ClosenessLevel } from '../../model/workshop.js';
import { closenessLevels, type LevelThresholds } from '../../model/venn/levels.js';
import type { VennStatements } from '../../model/venn/venn-statements.js';
import { pairOf } from './pair-of.js';
import { makeProblem, sides, type VennProblem } from './problem.js';

/** Statements in one order, whatever order they came in, with the numbers the solver works on. */
export interface SortedStatements {
  readonly circles: VennStatements['circles'];
  /** With a before b; each remembers its pair number. */
  readonly closeness: readonly {
    readonly a: string;
    readonly b: string;
    readonly level: ClosenessLevel;
    readonly pair: number;
  }[];
  readonly problem: VennProblem;
}

/**
 * Checks and sorts what a group said. A pair stated twice is drawn at the farther level, so that nothing is drawn closer
 * than anybody said; the other statement is then one that cannot be drawn.
 *
 * @param statements - Circles and closeness in any order.
 * @param thresholds - Where levels begin.
 * @returns The same in the order of ids, and the problem to solve.
 * @throws {SocialCapitalError} `bad-input` on a size that is not above 0, an id twice, a pair of a circle with itself, or
 *   an id that has no circle.
 */
export function sortStatements(statements: VennStatements, thresholds: LevelThresholds): SortedStatements {
  const circles = [...statements.circles].sort((p, q) => compareText(p.id, q.id));
  const index = new Map<string, number>();
  for (const [at, { id, size }] of circles.entries()) {
    if (index.has(id))
      throw new SocialCapitalError('bad-input', `Power Venn: circle "${id}" is given twice; keep one.`);
    if (!(size > 0 && size < Infinity)) {
      throw new SocialCapitalError('bad-input', `Power Venn: circle "${id}" has size ${size}; give a number above 0.`);
    }
    index.set(id, at);
  }
  const count = circles.length;
  const level = new Int8Array((count * (count - 1)) / 2);
  const stated = new Uint8Array(level.length);
  const closeness = statements.closeness
    .map((row) => {
      const p = indexOf(index, row.a);
      const q = indexOf(index, row.b);
      if (p === q) {
        throw new SocialCapitalError('bad-input', `Power Venn: "${row.a}" is paired with itself; remove that row.`);
      }
      const [i, j, a, b] = p < q ? [p, q, row.a, row.b] : [q, p, row.b, row.a];
      return { a, b, level: row.level, pair: pairOf(count, i, j) };
    })
    .sort((p, q) => p.pair - q.pair || closenessLevels.indexOf(p.level) - closenessLevels.indexOf(q.level));
  for (const { pair, level: word } of closeness) {
    if (stated[pair] === 1) continue;
    stated[pair] = 1;
    level[pair] = closenessLevels.indexOf(word);
  }
  const side = Int8Array.from(circles, ({ position }) => (position === undefined ? sides.free : sides[position]));
  const problem = makeProblem(
    circles.map(({ size }) => size),
    side,
    level,
    thresholds,
  );
  return { circles, closeness, problem };
}

function indexOf(index: ReadonlyMap<string, number>, id: string): number {
  const at = index.get(id);
  if (at !== undefined) return at;
  throw new SocialCapitalError(
    'bad-input',
    `Power Venn: closeness names "${id}", which has no circle; add it to the venn table or remove the row.`,
  );
}
