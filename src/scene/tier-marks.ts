import type { Strip } from '../layout/layout-types.js';
import { wrapLabel } from '../layout/wrap-label.js';
import { pageMargin } from './page.js';
import type { Mark } from './scene.js';

/**
 * Room for the names of tiers, left of the map.
 *
 * @param width - Width of the page.
 * @returns Width in px.
 */
export function tierGutter(width: number): number {
  return Math.min(100, width / 6);
}

/**
 * The name of a tier in the lines that fit beside it.
 *
 * @param name - The name.
 * @param width - Width of the page.
 * @returns At most five lines.
 */
export function tierLines(name: string, width: number): readonly string[] {
  return wrapLabel(name, 12, tierGutter(width) - 12, 5, { bold: true });
}

/**
 * The strips behind the tiers of a map, every other one tinted, with their names.
 *
 * @param names - Names of the tiers.
 * @param strips - Where the tiers are.
 * @param width - Width of the page.
 * @returns Marks in z-order.
 */
export function tierMarks(names: readonly string[], strips: readonly Strip[], width: number): readonly Mark[] {
  const tinted = strips.filter((_, i) => i % 2 === 0);
  const marks: Mark[] = tinted.map(({ top, bottom }) => ({
    type: 'rect',
    data: { mark: 'tier' },
    x: 0,
    y: top,
    width,
    height: bottom - top,
    fill: '#f4f4f0',
  }));
  for (const { tier, top } of strips) {
    const lines = tierLines(names[tier] ?? '', width);
    const place = { type: 'text', x: pageMargin - 8, y: top + 20, lineHeight: 15, size: 12, anchor: 'start' } as const;
    marks.push({ ...place, lines, bold: true, fill: '#444444', data: { mark: 'tier' } });
  }
  return marks;
}
