import type { Separation } from './separation.js';

/**
 * Which piece of the graph without v a vertex of the same component falls into.
 *
 * @param separation - From `separation`.
 * @param v - The vertex removed.
 * @param x - Any other vertex of v's component.
 * @returns Index into `below`, or −1 for the piece that keeps the root of the walk. O(log pieces).
 */
export function pieceOf({ position, size, offsets, below }: Separation, v: number, x: number): number {
  const place = position[x]!;
  let from = offsets[v]!;
  let to = offsets[v + 1]!;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (position[below[middle]!]! <= place) from = middle + 1;
    else to = middle;
  }
  const piece = from - 1;
  if (piece < offsets[v]!) return -1;
  const top = below[piece]!;
  return place < position[top]! + size[top]! ? piece : -1;
}
