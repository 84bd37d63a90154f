import type { ClosenessLevel, VennPosition } from '../../model/workshop.js';
import { closenessLevels, defaultThresholds, type LevelThresholds } from '../../model/venn/levels.js';
import { readLevel } from '../../model/venn/read-level.js';
import { readPosition } from '../../model/venn/read-position.js';

/** A circle as drawn, in any unit. */
export interface DrawnCircle {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** What a careful reader takes from a drawing. */
export interface VennReading {
  /** Every pair that is not drawn separate. */
  readonly relations: readonly { readonly a: string; readonly b: string; readonly level: ClosenessLevel }[];
  /** Every circle, when there is a boundary. */
  readonly positions: readonly { readonly id: string; readonly position: VennPosition }[];
}

/**
 * Reads a Power Venn drawing back: which circles it shows touching, overlapping or contained, and on which side of the
 * boundary. It looks at the circles alone, not at what was stated, so it tells whether the drawing says what people said.
 *
 * @param drawing - Circles and boundary (`null` for none): a layout, or circles digitised from a photograph.
 * @param thresholds - Where levels begin.
 * @returns Relations and positions, in the order of the circles; O(n²).
 * @example
 * ```ts
 * const drawing = { circles: [{ id: 'a', x: 0, y: 0, r: 1 }, { id: 'b', x: 1, y: 0, r: 1 }], boundary: null };
 * readBack(drawing).relations; // => [{ a: 'a', b: 'b', level: 'large' }]
 * ```
 */
export function readBack(
  drawing: { readonly circles: readonly DrawnCircle[]; readonly boundary: Omit<DrawnCircle, 'id'> | null },
  thresholds: LevelThresholds = defaultThresholds,
): VennReading {
  const { circles, boundary } = drawing;
  const relations: { a: string; b: string; level: ClosenessLevel }[] = [];
  for (const [i, p] of circles.entries()) {
    for (const q of circles.slice(i + 1)) {
      const level = readLevel(p.r, q.r, between(p, q), thresholds);
      if (level > 0) relations.push({ a: p.id, b: q.id, level: closenessLevels[level] as ClosenessLevel });
    }
  }
  const positions =
    boundary === null
      ? []
      : circles.map((p) => ({ id: p.id, position: readPosition(between(p, boundary), p.r, boundary.r) }));
  return { relations, positions };
}

function between(p: { readonly x: number; readonly y: number }, q: { readonly x: number; readonly y: number }): number {
  return Math.sqrt((p.x - q.x) * (p.x - q.x) + (p.y - q.y) * (p.y - q.y));
}
