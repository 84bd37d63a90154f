import type { VennPosition } from '../workshop.js';

/**
 * How far a circle may reach over the boundary and still count as on one side: a part of the boundary's radius, about the
 * width of its line, but no more than a part of its own.
 */
const slack = { boundary: 0.005, circle: 0.2 };

/**
 * Where a drawn circle lies to the boundary of the network.
 *
 * @param distance - From the circle's centre to the boundary's.
 * @param r - Radius of the circle.
 * @param boundary - Radius of the boundary.
 * @returns Inside, straddling or outside.
 */
export function readPosition(distance: number, r: number, boundary: number): VennPosition {
  const give = Math.min(slack.boundary * boundary, slack.circle * r) + 1e-9;
  if (distance + r <= boundary + give) return 'inside';
  return distance - r >= boundary - give ? 'outside' : 'straddling';
}
