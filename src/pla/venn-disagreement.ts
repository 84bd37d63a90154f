import { closenessLevels } from '../model/venn/levels.js';
import type { ClosenessLevel } from '../model/workshop.js';
import type { VennSession } from './venn-session.js';

/** How far two groups agree on the order of sizes. */
export interface SizeAgreement {
  readonly first: string;
  readonly second: string;
  /** Actors to whom both gave a size. */
  readonly actors: number;
  /** Kendall's τ_b of the sizes, −1 to 1; `null` with fewer than two such actors or when one group gave all one size. */
  readonly tauB: number | null;
}

/** A pair of actors on whose closeness groups differ by two levels or more. */
export interface ClosenessDisagreement {
  readonly a: string;
  readonly b: string;
  /** Level by informant id; groups that did not place both actors are absent. */
  readonly levels: ReadonlyMap<string, ClosenessLevel>;
  /** Between the farthest and the closest, in levels. */
  readonly difference: number;
}

/** Sizes are never compared themselves: each group had its own scale. */
function tauB(p: readonly number[], q: readonly number[]): number | null {
  let concordant = 0;
  let tiedFirst = 0;
  let tiedSecond = 0;
  let pairs = 0;
  for (let i = 0; i < p.length; i++) {
    for (let j = i + 1; j < p.length; j++) {
      pairs++;
      const dp = (p[i] as number) - (p[j] as number);
      const dq = (q[i] as number) - (q[j] as number);
      if (dp === 0) tiedFirst++;
      if (dq === 0) tiedSecond++;
      if (dp !== 0 && dq !== 0) concordant += dp > 0 === dq > 0 ? 1 : -1;
    }
  }
  const scale = (pairs - tiedFirst) * (pairs - tiedSecond);
  return scale > 0 ? concordant / Math.sqrt(scale) : null;
}

/**
 * On what groups that drew a Power Venn of the same network disagree.
 *
 * τ_b = (C − D) ÷ √((n₀ − n₁)(n₀ − n₂)), with C and D the concordant and discordant pairs of actors, n₀ all pairs, n₁ and n₂
 * those tied in the first and second group.
 *
 * @param sessions - The groups.
 * @returns Agreement of sizes for every two groups, and the pairs whose level differs by two or more, the widest
 *   difference first. A pair that a group placed but did not speak of is separate to that group.
 * @see Kendall (1945), The treatment of ties in ranking problems, https://doi.org/10.1093/biomet/33.3.239
 */
export function vennDisagreement(sessions: readonly VennSession[]): {
  readonly sizes: readonly SizeAgreement[];
  readonly closeness: readonly ClosenessDisagreement[];
} {
  const sizes: SizeAgreement[] = [];
  for (const [at, first] of sessions.entries()) {
    const known = new Map(
      first.statements.circles.flatMap(({ id, size }) => (first.unsized.includes(id) ? [] : [[id, size] as const])),
    );
    for (const second of sessions.slice(at + 1)) {
      const common = second.statements.circles.filter(({ id }) => known.has(id) && !second.unsized.includes(id));
      const p = common.map(({ id }) => known.get(id) as number);
      sizes.push({
        first: first.informant.id,
        second: second.informant.id,
        actors: common.length,
        tauB: tauB(
          p,
          common.map(({ size }) => size),
        ),
      });
    }
  }
  return { sizes, closeness: closenessOf(sessions) };
}

function closenessOf(sessions: readonly VennSession[]): ClosenessDisagreement[] {
  const spoken = new Map<string, [a: string, b: string]>();
  const key = (a: string, b: string): string => JSON.stringify(a < b ? [a, b] : [b, a]);
  for (const { statements } of sessions) {
    for (const { a, b } of statements.closeness) spoken.set(key(a, b), a < b ? [a, b] : [b, a]);
  }
  const said = sessions.map(({ informant, statements }) => ({
    id: informant.id,
    placed: new Set(statements.circles.map(({ id }) => id)),
    level: new Map(statements.closeness.map(({ a, b, level }) => [key(a, b), level])),
  }));
  const found: ClosenessDisagreement[] = [];
  for (const [pair, [a, b]] of spoken) {
    const levels = new Map<string, ClosenessLevel>();
    for (const { id, placed, level } of said) {
      if (placed.has(a) && placed.has(b)) levels.set(id, level.get(pair) ?? 'separate');
    }
    const ranks = [...levels.values()].map((level) => closenessLevels.indexOf(level));
    const difference = ranks.length > 1 ? Math.max(...ranks) - Math.min(...ranks) : 0;
    if (difference >= 2) found.push({ a, b, levels, difference });
  }
  return found.sort(
    (p, q) => q.difference - p.difference || (p.a < q.a ? -1 : p.a > q.a ? 1 : p.b < q.b ? -1 : p.b > q.b ? 1 : 0),
  );
}
