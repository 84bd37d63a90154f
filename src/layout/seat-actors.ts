import { cellWidth, lift, type Area, type Row } from './plan-rows.js';
import type { LayoutNode } from './layout-types.js';

/** Where every actor stands. */
export interface Seats {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Moves the actors of one row apart to their cells' widths, keeping their order and as near as may be to `x`. */
function spreadRow(members: readonly number[], x: Float64Array, cells: readonly number[], area: Area): void {
  const order = [...members].sort((a, b) => x[a]! - x[b]! || a - b);
  let edge = area.left;
  for (const i of order) {
    x[i] = Math.max(x[i]!, edge + cells[i]! / 2);
    edge = x[i] + cells[i]! / 2;
  }
  edge = area.right;
  for (const i of order.reverse()) {
    x[i] = Math.min(x[i]!, edge - cells[i]! / 2);
    edge = x[i] - cells[i]! / 2;
  }
}

/**
 * Divides the actors of a tier among its rows: in order where the sketch gives one, else evenly; widest first, as the rows
 * were counted, when they would not fit otherwise.
 */
function shareOut(
  members: readonly number[],
  cells: readonly number[],
  rows: number,
  width: number,
  inOrder: boolean,
): readonly number[] {
  const share = members.reduce((sum, i) => sum + cells[i]!, 0) / rows;
  const load = Array.from({ length: rows }, () => 0);
  const places: number[] = [];
  let at = 0;
  for (const i of members) {
    if (!inOrder) at = load.indexOf(Math.min(...load));
    else if (at < rows - 1 && load[at]! + cells[i]! / 2 > share) at++;
    load[at]! += cells[i]!;
    places.push(at);
  }
  if (load.every((sum) => sum <= width)) return places;
  let used = 0;
  at = 0;
  const widestFirst = members.map((_, k) => k).sort((a, b) => cells[members[b]!]! - cells[members[a]!]! || a - b);
  for (const k of widestFirst) {
    const cell = cells[members[k]!]!;
    if (used > 0 && used + cell > width) {
      at++;
      used = 0;
    }
    used += cell;
    places[k] = at;
  }
  return places;
}

/**
 * Seats every actor in a row of its tier, near to where a first sketch puts it, so that no two cells of a row overlap.
 *
 * @param nodes - Actors.
 * @param rows - Rows.
 * @param area - Where the map may be.
 * @param sketchX - Horizontal place in the sketch, any unit.
 * @param sketchY - Vertical place in the sketch: decides the row within a tier.
 * @returns The seats.
 */
export function seatActors(
  nodes: readonly LayoutNode[],
  rows: readonly Row[],
  area: Area,
  sketchX: Float64Array,
  sketchY: Float64Array,
): Seats {
  const n = nodes.length;
  const width = area.right - area.left;
  const cells = nodes.map(cellWidth);
  let low = Infinity;
  let high = -Infinity;
  for (const value of sketchX) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  const scale = high > low ? width / (high - low) : 0;
  const x = Float64Array.from(sketchX, (value) =>
    scale > 0 ? area.left + (value - low) * scale : (area.left + area.right) / 2,
  );
  const row = new Int32Array(n).fill(-1);
  const y = new Float64Array(n);

  const tiers = new Set(rows.map((r) => r.tier));
  for (const tier of tiers) {
    const places = rows.flatMap((r, index) => (r.tier === tier ? [index] : []));
    const members = nodes.flatMap((node, i) => (node.tier === tier ? [i] : []));
    members.sort((a, b) => sketchY[a]! - sketchY[b]! || x[a]! - x[b]! || a - b);
    const shares = shareOut(
      members,
      cells,
      places.length,
      width,
      members.some((k) => sketchY[k] !== sketchY[members[0]!]),
    );
    for (const [k, member] of members.entries()) row[member] = places[shares[k]!]!;
    for (const place of places) {
      const seated = members.filter((i) => row[i] === place);
      spreadRow(seated, x, cells, area);
      seated
        .sort((a, b) => x[a]! - x[b]! || a - b)
        .forEach((i, k) => {
          y[i] = rows[place]!.y + (k % 2 === 0 ? -lift : lift);
        });
    }
  }
  return { x, y };
}
