import { lensDistance } from '../kernel/geometry/lens-distance.js';
import { closenessLevels } from '../model/venn/levels.js';
import type { ClosenessLevel } from '../model/workshop.js';
import type { Mark } from './scene.js';

/** Words for levels in legends and tables. */
export const levelWords: Readonly<Record<ClosenessLevel, string>> = {
  separate: 'separate',
  touching: 'touching',
  slight: 'slight overlap',
  large: 'large overlap',
  contained: 'contained',
};

const [r1, r2, held] = [9, 7, 5];
const gaps = [r1 + r2 + 5, r1 + r2, lensDistance(r1, r2, 0.15), lensDistance(r1, r2, 0.5), 1.2];
const gapOf = (level: ClosenessLevel): number => gaps[closenessLevels.indexOf(level)] as number;

/**
 * Width of a {@link levelGlyph}.
 *
 * @param level - The level.
 * @returns Px.
 */
export function glyphWidth(level: ClosenessLevel): number {
  return Math.max(2 * r1, r1 + gapOf(level) + (level === 'contained' ? held : r2));
}

/**
 * Two small circles at a level of closeness, for legends and tables.
 *
 * @param level - The level.
 * @param x - Left edge.
 * @param y - Middle.
 * @returns The marks.
 */
export function levelGlyph(level: ClosenessLevel, x: number, y: number): readonly Mark[] {
  const disc = (cx: number, r: number): Mark => ({
    type: 'circle',
    cx,
    cy: y,
    r,
    fill: '#777777',
    fillOpacity: 0.2,
    stroke: '#333333',
    strokeWidth: 1,
  });
  return [disc(x + r1, r1), disc(x + r1 + gapOf(level), level === 'contained' ? held : r2)];
}
