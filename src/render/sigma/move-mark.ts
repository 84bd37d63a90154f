import type { Mark } from '../../scene/scene.js';

/**
 * Shifts a mark.
 *
 * @param mark - The mark.
 * @param dx - To the right, in px.
 * @param dy - Down, in px.
 * @returns The mark where it now stands.
 */
export function moveMark(mark: Mark, dx: number, dy: number): Mark {
  switch (mark.type) {
    case 'group':
      return { ...mark, marks: mark.marks.map((inner) => moveMark(inner, dx, dy)) };
    case 'circle':
      return { ...mark, cx: mark.cx + dx, cy: mark.cy + dy };
    case 'polygon':
      return { ...mark, points: mark.points.map((value, i) => value + (i % 2 === 0 ? dx : dy)) };
    case 'line':
      return { ...mark, x1: mark.x1 + dx, y1: mark.y1 + dy, x2: mark.x2 + dx, y2: mark.y2 + dy };
    case 'path': {
      const [x0, y0, x1, y1, x2, y2, x3, y3] = mark.curve;
      return { ...mark, curve: [x0 + dx, y0 + dy, x1 + dx, y1 + dy, x2 + dx, y2 + dy, x3 + dx, y3 + dy] };
    }
    default:
      return { ...mark, x: mark.x + dx, y: mark.y + dy };
  }
}
