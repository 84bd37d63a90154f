import type { Mark } from '../../scene/scene.js';

/**
 * How far a mark with its middle at 0, 0 reaches, strokes included.
 *
 * @param mark - The mark.
 * @returns Half the side of the square that holds it, in px.
 */
export function markReach(mark: Mark): number {
  if (mark.type === 'group') return Math.max(0, ...mark.marks.map(markReach));
  const line = (mark.stroke === undefined ? 0 : (mark.strokeWidth ?? 1)) / 2;
  switch (mark.type) {
    case 'circle':
      return Math.max(Math.abs(mark.cx), Math.abs(mark.cy)) + mark.r + line;
    case 'polygon':
      return Math.max(0, ...mark.points.map(Math.abs)) + line;
    case 'rect':
      return Math.max(...[mark.x, mark.y, mark.x + mark.width, mark.y + mark.height].map(Math.abs)) + line;
    case 'line':
      return Math.max(...[mark.x1, mark.y1, mark.x2, mark.y2].map(Math.abs)) + line;
    case 'path':
      return Math.max(...mark.curve.map(Math.abs)) + line;
    default:
      return Math.max(Math.abs(mark.x), Math.abs(mark.y)) + mark.size;
  }
}
