import { arcTangent } from '../../kernel/geometry/arc-tangent.js';

/** A piece of a circle's edge between two crossings; the region inside it holds the circle, the one outside does not. */
export interface Arc {
  readonly circle: number;
  /** The other circles that hold this piece, as bits. */
  readonly others: number;
  /** Radians, above 0. */
  readonly turn: number;
  /** End minus start. */
  readonly dx: number;
  readonly dy: number;
}

/** Direction of (x, y) on a circle of radius r, −π to π; exact near every axis. */
function direction(x: number, y: number, r: number): number {
  if (x >= 0) return 2 * arcTangent(y / (r + x));
  return (y < 0 ? -Math.PI : Math.PI) - 2 * arcTangent(y / (r - x));
}

/**
 * Cuts every circle's edge where other circles cross it.
 *
 * @param x - Centres.
 * @param y - Centres.
 * @param r - Radii, above 0; at most 30 circles.
 * @returns The pieces, circle by circle; O(n³).
 */
export function arcs(x: Float64Array, y: Float64Array, r: Float64Array): Arc[] {
  const count = r.length;
  const pieces: Arc[] = [];
  for (let i = 0; i < count; i++) {
    const xi = x[i] as number;
    const yi = y[i] as number;
    const ri = r[i] as number;
    const cuts: { angle: number; x: number; y: number }[] = [];
    for (let j = 0; j < count; j++) {
      if (j === i) continue;
      const dx = (x[j] as number) - xi;
      const dy = (y[j] as number) - yi;
      const rj = r[j] as number;
      const square = dx * dx + dy * dy;
      if (square >= (ri + rj) * (ri + rj) || square <= (ri - rj) * (ri - rj)) continue;
      const along = (square + ri * ri - rj * rj) / (2 * square);
      const across = Math.sqrt(Math.max(0, (ri * ri) / square - along * along));
      for (const sign of [1, -1]) {
        const px = along * dx - sign * across * dy;
        const py = along * dy + sign * across * dx;
        cuts.push({ angle: direction(px, py, ri), x: px, y: py });
      }
    }
    cuts.sort((a, b) => a.angle - b.angle);
    const holders = (px: number, py: number): number => {
      let mask = 0;
      for (let j = 0; j < count; j++) {
        if (j === i) continue;
        const dx = px - (x[j] as number);
        const dy = py - (y[j] as number);
        const rj = r[j] as number;
        // One of two equal circles in one place holds the other, so that no region is counted twice.
        const same = x[j] === xi && y[j] === yi && rj === ri;
        if (same ? j < i : dx * dx + dy * dy < rj * rj) mask |= 1 << j;
      }
      return mask;
    };
    if (cuts.length === 0) pieces.push({ circle: i, others: holders(xi + ri, yi), turn: 2 * Math.PI, dx: 0, dy: 0 });
    for (const [at, cut] of cuts.entries()) {
      const next = cuts[(at + 1) % cuts.length] as (typeof cuts)[number];
      const turn = next.angle - cut.angle + (at + 1 === cuts.length ? 2 * Math.PI : 0);
      if (turn <= 0) continue;
      // The middle of the piece lies along the outward normal of its chord.
      const dx = next.x - cut.x;
      const dy = next.y - cut.y;
      const scale = ri / (Math.sqrt(dx * dx + dy * dy) + 1e-300);
      pieces.push({ circle: i, others: holders(xi + dy * scale, yi - dx * scale), turn, dx, dy });
    }
  }
  return pieces;
}
