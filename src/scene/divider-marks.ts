import type { MapLayout } from '../layout/layout-types.js';
import type { Mark } from './scene.js';

/**
 * The lines between parts of a page.
 *
 * @param dividers - Where they run.
 * @returns Marks.
 */
export function dividerMarks(dividers: MapLayout['dividers']): readonly Mark[] {
  return dividers.map(([x1, y1, x2, y2]) => ({
    type: 'line',
    data: { mark: 'divider' },
    x1,
    y1,
    x2,
    y2,
    stroke: '#BBBBBB',
    strokeWidth: 1,
  }));
}
