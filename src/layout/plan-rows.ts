import type { LayoutNode } from './layout-types.js';

/** The strip of the page that holds the map. */
export interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  /** Height to keep to, where less white space between rows is enough for it. */
  readonly room?: number;
}

/** One row of places: actors stand on `y`, give or take `lift`. */
export interface Row {
  readonly tier: number;
  readonly top: number;
  readonly y: number;
  readonly bottom: number;
}

/** Where each tier may stand: upper and lower edge for marks and labels, by tier. */
export type Strips = readonly { readonly first: number; readonly last: number }[];

/** How far a mark may stand above or below the middle of its row, so that ties along the row miss it. */
export const lift = 9;
/** White space between a mark and its own label. */
export const labelOffset = 3;
/** Room above the first row for labels. */
const headroom = 14;
/** White space that every label keeps on both sides. */
export const labelGap = 4;
/** White space that every mark keeps round itself: twice `labelOffset`, so that no label is nearer to it than to its own. */
export const markGap = 6;
/** Least white space between rows, as a share of the usual. */
const leastAir = 0.4;
/** Share of a row that may be taken, so that there is room to move: the usual, and where the page is short. */
const fills = [0.72, 0.82, 0.92];

/**
 * Width an actor takes in its row: its usual label or its mark.
 *
 * @param node - The actor.
 * @returns Width in px.
 */
export function cellWidth(node: LayoutNode): number {
  return Math.max(node.labels[0].width + 2 * labelGap, 2 * node.radius + 2 * markGap);
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Rows that next-fit needs in the worst order of its cells. */
function rowsNeeded(cells: readonly number[], width: number): number {
  let rows = 1;
  let used = 0;
  for (const cell of [...cells].sort((a, b) => b - a)) {
    if (used > 0 && used + cell > width) {
      rows++;
      used = 0;
    }
    used += cell;
  }
  return rows;
}

/** Rows of each tier, as few as a share of each row allows. */
function countRows(members: readonly (readonly LayoutNode[])[], width: number, fill: number): readonly number[] {
  return members.map((list) => {
    const cells = list.map(cellWidth);
    return Math.max(1, Math.ceil(sum(cells) / (width * fill)), rowsNeeded(cells, width));
  });
}

/** More rows for the fullest tiers, until there are as many as suit the number of actors. */
function wishedRows(
  members: readonly (readonly LayoutNode[])[],
  least: readonly number[],
  actors: number,
): readonly number[] {
  const counts = [...least];
  // Where rows mean something, room to move within them is what saves crossings.
  const [share, fewest] = members.length > 1 ? [2, 1] : [1, 2.5];
  const wished = Math.round(share * Math.sqrt(actors * 0.75));
  for (let total = sum(counts); total < wished; total++) {
    let fullest = -1;
    let most = fewest;
    for (const [tier, list] of members.entries()) {
      const perRow = list.length / (counts[tier]! + 1);
      if (perRow > most) {
        most = perRow;
        fullest = tier;
      }
    }
    if (fullest < 0) break;
    counts[fullest]!++;
  }
  return counts;
}

/**
 * Divides the map into rows: one or more per tier, each high enough for a mark with its usual label below, so that
 * labels that stand below their marks never meet anything.
 *
 * @param nodes - Actors.
 * @param tiers - Number of tiers.
 * @param area - Where the map may be.
 * @param tieCount - Ties; a denser map gets more air between its rows.
 * @returns The rows from the top, tiers in order.
 */
export function planRows(nodes: readonly LayoutNode[], tiers: number, area: Area, tieCount: number): readonly Row[] {
  const width = area.right - area.left;
  const members = Array.from({ length: tiers }, (_, tier) => nodes.filter((node) => node.tier === tier));
  const above = members.map((list) => Math.max(10, ...list.map((node) => node.radius)));
  const below = members.map((list) =>
    Math.max(10, ...list.map((node) => node.radius + labelOffset + node.labels[0].height)),
  );
  const density = Math.min(3, tieCount / Math.max(1, nodes.length));
  const usual = 12 + 4.6 * density * density;
  const room = area.room ?? Infinity;
  const heights = above.map((height, tier) => height + below[tier]! + 2 * lift);
  const taken = (counts: readonly number[]): number =>
    counts.reduce((total, count, tier) => total + count * heights[tier]!, headroom);
  // Where the page is short: no more rows than needed, fuller ones.
  const way = fills.find((fill) => {
    const needed = countRows(members, width, fill);
    return taken(needed) + sum(needed) * leastAir * usual <= room;
  });
  const counts = countRows(members, width, way ?? fills.at(-1)!);
  const wished = way === fills[0] ? wishedRows(members, counts, nodes.length) : counts;
  // Rows that are wished for come as room within the tier, as much of it as the page has.
  const spare = room - taken(wished);
  const air = Math.max(leastAir * usual, Math.min(usual, spare / sum(wished)));
  const extra = wished.map((count, tier) => (count - counts[tier]!) * (heights[tier]! + air));
  const most = room - taken(counts) - sum(counts) * air;
  const share = sum(extra) > 0 ? Math.max(0, Math.min(1, most / sum(extra))) : 0;
  const rows: Row[] = [];
  let top = area.top;
  for (let tier = 0; tier < tiers; tier++) {
    for (let i = 0; i < counts[tier]!; i++) {
      const around = (air + (share * extra[tier]!) / counts[tier]!) / 2;
      // The first row has room for labels above its marks.
      const y = top + around + lift + above[tier]! + (rows.length === 0 ? headroom : 0);
      const bottom = y + below[tier]! + lift + around;
      rows.push({ tier, top, y, bottom });
      top = bottom;
    }
  }
  return rows;
}
