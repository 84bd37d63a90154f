import type { Random } from '../kernel/random.js';
import type { Box, LayoutNode, LayoutTie } from './layout-types.js';
import { cellWidth, labelOffset } from './plan-rows.js';

/** Parts of the page round its middle, one for each sector. */
export interface Parts {
  /** Whether actor i may stand at a place: with its mark in its part, or in the middle. */
  holds(i: number, x: number, y: number): boolean;
  /** A place in the part of actor i, anywhere in it alike. */
  somewhere(i: number, random: Random): readonly [x: number, y: number];
  /** Lines between neighbouring parts: x1, y1, x2, y2. */
  readonly dividers: readonly (readonly [number, number, number, number])[];
}

/** White space between a mark and the line that ends its part. */
const clear = 5;
/** How far from the middle of the page those may stand who are in the middle. */
const middleReach = 14;
/** With more parts than these their order is not searched. */
const mostOrdered = 8;
/** Least share of the page for a part, of what an even division would give. */
const leastShare = 0.35;

/** Where a line from the middle of a square (−1 to 1) leaves it: 0 to 4, clockwise from its upper left corner. */
function around(u: number, v: number): number {
  const [across, down] = [u < 0 ? -u : u, v < 0 ? -v : v];
  if (across === 0 && down === 0) return 0;
  if (down >= across) return v < 0 ? (u / down + 1) / 2 : 2 + (1 - u / down) / 2;
  return u > 0 ? 1 + (v / across + 1) / 2 : 3 + (1 - v / across) / 2;
}

/** The place on the edge of that square. */
function edgeAt(s: number): readonly [u: number, v: number] {
  const t = s - 4 * Math.floor(s / 4);
  if (t < 1) return [2 * t - 1, -1];
  if (t < 2) return [1, 2 * (t - 1) - 1];
  if (t < 3) return [1 - 2 * (t - 2), 1];
  return [-1, 1 - 2 * (t - 3)];
}

/** The order round the middle in which ties reach over fewest parts; the first part stays first. */
function bestOrder(parts: number, nodes: readonly LayoutNode[], ties: readonly LayoutTie[]): readonly number[] {
  const order = Array.from({ length: parts }, (_, k) => k);
  if (parts < 4 || parts > mostOrdered) return order;
  const between = new Float64Array(parts * parts);
  for (const { source, target } of ties) {
    const [a, b] = [nodes[source]!.part ?? -1, nodes[target]!.part ?? -1];
    if (a < 0 || b < 0 || a === b) continue;
    between[a * parts + b]!++;
    between[b * parts + a]!++;
  }
  let best: readonly number[] = order;
  let least = Infinity;
  const extend = (chosen: readonly number[], rest: readonly number[]): void => {
    for (const next of rest) {
      extend(
        [...chosen, next],
        rest.filter((k) => k !== next),
      );
    }
    if (rest.length > 0) return;
    let total = 0;
    for (const [i, a] of chosen.entries()) {
      for (let j = 0; j < i; j++) total += between[a * parts + chosen[j]!]! * Math.min(i - j, parts - i + j);
    }
    if (total < least) {
      least = total;
      best = chosen;
    }
  };
  extend([0], order.slice(1));
  return best;
}

/**
 * Parts the page by lines from its middle, one part for each sector, as large as its actors need; sectors with many ties
 * between them become neighbours. Only + − × ÷ √: shares are of area, which grows evenly along the edge of the page.
 *
 * @param nodes - Actors with their parts.
 * @param ties - Ties.
 * @param count - Number of parts.
 * @param page - The page.
 * @param strict - Whether marks keep clear of the lines between parts.
 * @returns The parts.
 */
export function planParts(
  nodes: readonly LayoutNode[],
  ties: readonly LayoutTie[],
  count: number,
  page: Box,
  strict: boolean,
): Parts {
  const [midX, midY] = [(page.left + page.right) / 2, (page.top + page.bottom) / 2];
  const [halfX, halfY] = [(page.right - page.left) / 2, (page.bottom - page.top) / 2];
  const needs = new Float64Array(count);
  for (const node of nodes) {
    const part = node.part ?? -1;
    if (part >= 0) needs[part]! += cellWidth(node) * (2 * node.radius + labelOffset + node.labels[0].height + 40);
  }
  const all = needs.reduce((sum, need) => sum + need, 0);
  const shares = needs.map((need) => Math.max(all > 0 ? need / all : 0, leastShare / count));
  const whole = shares.reduce((sum, share) => sum + share, 0);
  // The first part has the middle of the upper edge.
  const order = bestOrder(count, nodes, ties);
  const from = new Float64Array(count);
  const to = new Float64Array(count);
  let at = 0.5 - (2 * (shares[0] ?? 0)) / whole;
  for (const part of order) {
    from[part] = at;
    at += (4 * shares[part]!) / whole;
    to[part] = at;
  }
  const rays = Array.from(from, (s): readonly [number, number] => {
    const [u, v] = edgeAt(s);
    return [u * halfX, v * halfY];
  });
  return {
    holds: (i, x, y) => {
      const { part = -1, radius } = nodes[i]!;
      const [dx, dy] = [x - midX, y - midY];
      if (part < 0) return dx * dx + dy * dy <= middleReach * middleReach;
      const s = around(dx / halfX, dy / halfY);
      const off = s - from[part]! - 4 * Math.floor((s - from[part]!) / 4);
      if (off > to[part]! - from[part]!) return false;
      if (count < 2 || !strict) return true;
      return rays.every(([rx, ry]) => {
        const away = dx * ry - dy * rx;
        return dx * rx + dy * ry < 0 || away * away >= (radius + clear) * (radius + clear) * (rx * rx + ry * ry);
      });
    },
    somewhere: (i, random) => {
      const part = nodes[i]!.part ?? -1;
      if (part < 0) return [midX, midY];
      const [u, v] = edgeAt(from[part]! + random() * (to[part]! - from[part]!));
      const out = Math.sqrt(random());
      return [midX + u * halfX * out, midY + v * halfY * out];
    },
    dividers: count < 2 ? [] : rays.map(([rx, ry]) => [midX, midY, midX + rx, midY + ry]),
  };
}
