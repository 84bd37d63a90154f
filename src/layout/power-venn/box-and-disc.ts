import type { Box } from '../layout-types.js';

/** A circle on the page. */
export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** Square of the distance from a disc's middle to the nearest point of a box. */
function nearest(box: Box, { x, y }: Disc): number {
  const dx = Math.max(box.left - x, 0, x - box.right);
  const dy = Math.max(box.top - y, 0, y - box.bottom);
  return dx * dx + dy * dy;
}

/** Square of the distance from a disc's middle to the farthest corner of a box. */
function farthest(box: Box, { x, y }: Disc): number {
  const dx = Math.max(x - box.left, box.right - x);
  const dy = Math.max(y - box.top, box.bottom - y);
  return dx * dx + dy * dy;
}

/**
 * Whether a box lies within a disc with room to spare.
 *
 * @param box - The box.
 * @param disc - The disc.
 * @param room - Least distance from the edge.
 * @returns True when every corner does.
 */
export function boxInsideDisc(box: Box, disc: Disc, room: number): boolean {
  const r = disc.r - room;
  return r > 0 && farthest(box, disc) <= r * r;
}

/**
 * Whether a box comes near a disc.
 *
 * @param box - The box.
 * @param disc - The disc.
 * @param room - Distance that counts as near.
 * @returns True when any point of the box is within the disc or nearer to it than `room`.
 */
export function boxMeetsDisc(box: Box, disc: Disc, room: number): boolean {
  const r = disc.r + room;
  return nearest(box, disc) < r * r;
}

/**
 * Whether a circle's line runs through a box.
 *
 * @param disc - The circle.
 * @param box - The box.
 * @returns True when the box has points on both sides of the line.
 */
export function rimMeetsBox(disc: Disc, box: Box): boolean {
  const square = disc.r * disc.r;
  return nearest(box, disc) < square && farthest(box, disc) > square;
}
