import type { LayoutNode } from './layout-types.js';
import type { Parts } from './plan-parts.js';
import { type Area, cellWidth, labelGap, labelOffset, markGap, type Strips } from './plan-rows.js';

/** What rules seats. */
export interface SeatRule {
  /** Where each tier may stand. */
  readonly strips: Strips;
  /** Where each actor may stand, where sectors have parts of the page. */
  readonly parts: Parts | null;
}

/** Where actors may stand. */
export interface SeatRoom {
  /** Uppermost and lowest place of each actor's middle within its strip. */
  readonly topOf: Float64Array;
  readonly bottomOf: Float64Array;
  /** The nearest place across the page at which actor i stays on it. */
  acrossIn(i: number, at: number): number;
  /** The nearest place down the page at which actor i stays in its strip. */
  downIn(i: number, at: number): number;
  /** Whether actor i, where it stands now, is in its part of the page, and neither its mark nor its label meets another's. */
  isFree(i: number): boolean;
}

const clamp = (value: number, low: number, high: number): number =>
  high < low ? (low + high) / 2 : value < low ? low : value > high ? high : value;

/**
 * Keeps actors in their strips and apart: each takes the room of its mark and of its usual label below it.
 *
 * @param nodes - Actors.
 * @param rule - Where tiers and actors may stand.
 * @param area - Where the map may be.
 * @param x - Where actors stand; the caller moves them.
 * @param y - Where actors stand; the caller moves them.
 * @returns The rules.
 * @remarks O(n) per question.
 */
export function seatRoom(
  nodes: readonly LayoutNode[],
  { strips, parts }: SeatRule,
  area: Area,
  x: Float64Array,
  y: Float64Array,
): SeatRoom {
  const n = nodes.length;
  const cell = Float64Array.from(nodes, (node) => cellWidth(node) / 2);
  // A mark with the white space round it, and its label below.
  const mark = Float64Array.from(nodes, ({ radius }) => radius + markGap);
  const half = Float64Array.from(nodes, ({ labels }) => (labels[0].width > 0 ? labels[0].width / 2 + labelGap : 0));
  const head = Float64Array.from(nodes, ({ radius }) => radius + labelOffset);
  const foot = Float64Array.from(nodes, ({ radius, labels }) => radius + labelOffset + labels[0].height);
  const topOf = Float64Array.from(nodes, ({ tier, radius }) => strips[tier]!.first + radius);
  const bottomOf = Float64Array.from(nodes, ({ tier }, i) => Math.max(topOf[i]!, strips[tier]!.last - foot[i]!));

  const isFree = (i: number): boolean => {
    if (parts && !parts.holds(i, x[i]!, y[i]!)) return false;
    for (let k = 0; k < n; k++) {
      if (k === i) continue;
      const across = x[k]! < x[i]! ? x[i]! - x[k]! : x[k]! - x[i]!;
      if (across >= cell[i]! + cell[k]!) continue;
      const down = y[k]! - y[i]!;
      if (across < mark[i]! + mark[k]! - markGap && (down < 0 ? -down : down) < mark[i]! + mark[k]! - markGap)
        return false;
      if (across < half[i]! + half[k]! && down + foot[k]! > head[i]! && foot[i]! > down + head[k]!) return false;
      if (across < half[i]! + mark[k]! && down + mark[k]! > head[i]! && down - mark[k]! < foot[i]!) return false;
      if (across < mark[i]! + half[k]! && mark[i]! > down + head[k]! && -mark[i]! < down + foot[k]!) return false;
    }
    return true;
  };
  return {
    topOf,
    bottomOf,
    acrossIn: (i, at) => clamp(at, area.left + cell[i]!, area.right - cell[i]!),
    downIn: (i, at) => clamp(at, topOf[i]!, bottomOf[i]!),
    isFree,
  };
}
