import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { ClosenessLevel, VennPosition } from '../../../src/model/workshop.js';
import type { VennStatements } from '../../../src/model/venn/venn-statements.js';

// Made-up sessions of the two kinds visuals.md §2 measures: `planted` ones are read off a drawing, so a perfect answer
// exists; `free` ones are random tables. The reading here is the test's own, with Math.acos, not the library's.

const levels: readonly ClosenessLevel[] = ['separate', 'touching', 'slight', 'large', 'contained'];

interface Disc {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** Area two discs share, by the textbook formula. */
function shared(p: Disc, q: Disc): number {
  const d = Math.hypot(p.x - q.x, p.y - q.y);
  if (d >= p.r + q.r) return 0;
  if (d <= Math.abs(p.r - q.r)) return Math.PI * Math.min(p.r, q.r) ** 2;
  const a = Math.acos((d * d + p.r * p.r - q.r * q.r) / (2 * d * p.r));
  const b = Math.acos((d * d + q.r * q.r - p.r * p.r) / (2 * d * q.r));
  return p.r * p.r * (a - Math.sin(2 * a) / 2) + q.r * q.r * (b - Math.sin(2 * b) / 2);
}

/** The level a pair shows: 0 separate to 4 contained. */
function levelOf(p: Disc, q: Disc): number {
  const d = Math.hypot(p.x - q.x, p.y - q.y);
  const small = Math.min(p.r, q.r);
  if (d <= Math.abs(p.r - q.r) + 0.02 * small) return 4;
  const part = shared(p, q) / (Math.PI * small * small);
  if (part >= 0.3) return 3;
  if (part >= 0.02) return 2;
  return d - p.r - q.r <= 0.05 * small ? 1 : 0;
}

/** The side of the boundary a disc shows. */
function positionOf(p: Disc, boundary: Disc): VennPosition {
  const d = Math.hypot(p.x - boundary.x, p.y - boundary.y);
  if (d + p.r <= boundary.r * 1.005 + 1e-9) return 'inside';
  return d - p.r >= boundary.r * 0.995 - 1e-9 ? 'outside' : 'straddling';
}

/** How a drawing fails its statements. */
export function failures(
  statements: VennStatements,
  drawing: { readonly circles: readonly (Disc & { readonly id: string })[]; readonly boundary: Disc | null },
): { overClaims: number; lost: string[]; positions: number; radius: number } {
  const stated = new Map(
    statements.closeness.map(({ a, b, level }) => [[a, b].sort().join('|'), levels.indexOf(level)]),
  );
  const circle = new Map(statements.circles.map((one) => [one.id, one]));
  let overClaims = 0;
  let positions = 0;
  const lost: string[] = [];
  for (const [i, p] of drawing.circles.entries()) {
    for (const q of drawing.circles.slice(i + 1)) {
      const key = [p.id, q.id].sort().join('|');
      const want = stated.get(key) ?? 0;
      const shown = levelOf(p, q);
      if (shown > want) overClaims++;
      if (shown !== want && want > 0) lost.push(key);
    }
    const side = circle.get(p.id)?.position;
    if (side !== undefined && drawing.boundary !== null && positionOf(p, drawing.boundary) !== side) positions++;
  }
  const scales = drawing.circles.map(({ id, r }) => r / Math.sqrt(circle.get(id)?.size ?? 0));
  return { overClaims, lost: lost.sort(), positions, radius: Math.max(...scales) / Math.min(...scales) - 1 };
}

/** Numbers in [0, 1), not those of the library: the sessions stay those on which venn.js was measured, whatever its seeds do. */
function numbersFrom(seed: number): () => number {
  const generator = xoroshiro128plus(seed);
  return () => (generator.next() >>> 0) / 2 ** 32;
}

/** A session read off a drawing. */
export function planted(count: number, seed: number): VennStatements {
  const random = numbersFrom(seed * 7919 + count);
  const span = 1.84 * Math.sqrt(count);
  const discs: (Disc & { size: number })[] = [];
  while (discs.length < count) {
    const size = 1 + Math.floor(random() * 5);
    const r = Math.sqrt(size);
    const other = random() < 0.75 ? discs[Math.floor(random() * discs.length)] : undefined;
    let x = discs.length === 0 ? 0 : (random() * 2 - 1) * span;
    let y = discs.length === 0 ? 0 : (random() * 2 - 1) * span;
    if (other !== undefined) {
      const turn = random() * 2 * Math.PI;
      const kind = random();
      const small = Math.min(r, other.r);
      const sum = r + other.r;
      const d =
        kind < 0.3
          ? sum + small * (random() * 0.07 - 0.04)
          : kind < 0.65
            ? sum - small * (0.15 + random() * 0.5)
            : kind < 0.97
              ? sum - small * (0.6 + random() * 0.9)
              : Math.abs(r - other.r) * random();
      x = other.x + d * Math.cos(turn);
      y = other.y + d * Math.sin(turn);
    }
    const disc = { x, y, r, size };
    const shown = discs.map((one) => levelOf(disc, one));
    const near = shown.filter((level) => level > 0).length;
    if (near > 3 || (near > 1 && random() < 0.4)) continue;
    if (shown.includes(4) && random() < 0.8) continue;
    // Statements at the very edge of a level would be doubtful on paper too.
    const gaps = discs.map((one) => (Math.hypot(x - one.x, y - one.y) - r - one.r) / Math.min(r, one.r));
    if (gaps.some((gap) => gap > 0.05 && gap < 0.06)) continue;
    discs.push(disc);
  }
  const middle = {
    x: discs.reduce((sum, { x }) => sum + x, 0) / count,
    y: discs.reduce((sum, { y }) => sum + y, 0) / count,
  };
  const reaches = discs.map((one) => Math.hypot(one.x - middle.x, one.y - middle.y) + one.r).sort((a, b) => a - b);
  const boundary = { ...middle, r: (reaches[Math.floor(count * 0.62)] as number) * 1.01 };
  return {
    circles: discs.map((one, i) => ({ id: `A${i}`, size: one.size, position: positionOf(one, boundary) })),
    closeness: discs.flatMap((p, i) =>
      discs.slice(i + 1).flatMap((q, k) => {
        const level = levelOf(p, q);
        return level === 0 ? [] : [{ a: `A${i}`, b: `A${i + 1 + k}`, level: levels[level] as ClosenessLevel }];
      }),
    ),
  };
}

/** A random table. */
export function free(count: number, seed: number): VennStatements {
  const random = numbersFrom(seed * 104729 + count);
  const circles = Array.from({ length: count }, (_, i) => {
    const size = 1 + Math.floor(random() * 3) + Math.floor(random() * 3 * random());
    const where = random();
    const position: VennPosition = where < 0.55 ? 'inside' : where < 0.77 ? 'straddling' : 'outside';
    return { id: `A${i}`, size, position };
  });
  const hub = random() < 0.7;
  const dense = (0.6 + random() * 0.55) * (2 / (count - 1));
  const closeness: { a: string; b: string; level: ClosenessLevel }[] = [];
  for (let i = 0; i < count; i++) {
    for (let j = i + 1; j < count; j++) {
      if (random() >= (hub && i === 0 ? Math.min(0.5, 5 / (count - 1)) : dense)) continue;
      const kind = random();
      let level: ClosenessLevel = kind < 0.5 ? 'touching' : kind < 0.78 ? 'slight' : 'large';
      const sides = [circles[i]?.position, circles[j]?.position];
      if (sides.includes('inside') && sides.includes('outside')) {
        if (random() < 0.5) continue;
        level = 'touching';
      }
      closeness.push({ a: `A${i}`, b: `A${j}`, level });
    }
  }
  return { circles, closeness };
}
