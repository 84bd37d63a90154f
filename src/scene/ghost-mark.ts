import type { Mark, MarkData } from './scene.js';

/**
 * The dotted ring where an actor stood that is gone.
 *
 * @param x - Middle.
 * @param y - Middle.
 * @param r - Radius of the ring.
 * @param data - What the mark is found by.
 * @returns The mark.
 */
export function ghostMark(x: number, y: number, r: number, data?: MarkData): Mark {
  const paint = { fill: '#ffffff', stroke: '#666666', strokeWidth: 1.6, dash: '2 3' };
  return { type: 'circle', ...(data === undefined ? {} : { data }), cx: x, cy: y, r, ...paint };
}
