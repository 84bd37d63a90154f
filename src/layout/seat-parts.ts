import type { Random } from '../kernel/random.js';
import type { LayoutNode, LayoutTie } from './layout-types.js';
import { type Parts, planParts } from './plan-parts.js';
import type { Area } from './plan-rows.js';
import type { Seats } from './seat-actors.js';
import { seatRoom } from './seat-room.js';

/** Places tried for an actor before the page grows. */
const tries = 400;
/** By how much the page grows when somebody finds no place. */
const growth = 1.2;
/** Times it grows before marks may reach over the lines between parts. */
const strict = 6;

/** Seats in parts of the page. */
export interface PartedSeats {
  readonly seats: Seats;
  readonly parts: Parts;
  /** Lower edge of the page. */
  readonly bottom: number;
}

/**
 * Seats every actor at a random free place of its part of the page; the page grows downwards until all have one.
 *
 * @param nodes - Actors with their parts.
 * @param ties - Ties.
 * @param count - Number of parts.
 * @param area - Where the map may be.
 * @param height - Height to begin with.
 * @param random - Source of chance.
 * @returns The seats, the parts and the page's lower edge.
 */
export function seatParts(
  nodes: readonly LayoutNode[],
  ties: readonly LayoutTie[],
  count: number,
  area: Area,
  height: number,
  random: Random,
): PartedSeats {
  // Those in the middle first, then the widest: they find a place least easily.
  const order = nodes
    .map((_, i) => i)
    .sort((a, b) => {
      const [p, q] = [nodes[a]!, nodes[b]!];
      return Number((p.part ?? 0) >= 0) - Number((q.part ?? 0) >= 0) || q.labels[0].width - p.labels[0].width || a - b;
    });
  let bottom = area.top + height;
  for (let grown = 0; ; grown++, bottom = area.top + (bottom - area.top) * growth) {
    const page = { left: area.left, right: area.right, top: area.top, bottom };
    const parts = planParts(nodes, ties, count, page, grown < strict);
    // Nobody stands anywhere yet: far away, and apart.
    const x = Float64Array.from(nodes, (_, i) => -1e6 * (i + 1));
    const y = new Float64Array(nodes.length);
    const strips = [{ first: area.top, last: bottom }];
    const room = seatRoom(nodes, { strips, parts }, area, x, y);
    const seated = order.every((i) => {
      for (let k = 0; k < tries; k++) {
        const [atX, atY] = parts.somewhere(i, random);
        x[i] = room.acrossIn(i, atX);
        y[i] = room.downIn(i, atY);
        if (room.isFree(i)) return true;
      }
      return false;
    });
    if (seated) return { seats: { x, y }, parts, bottom };
  }
}
