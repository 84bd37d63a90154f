import type { Anchor, Box, LayoutNode, LayoutTie, PlacedLabel } from './layout-types.js';
import { labelOffset } from './plan-rows.js';
import { polylineBox } from './polyline-box.js';
import { polylineMeetsBox } from './polyline-meets-box.js';

/** White space between a label and whatever is foreign to it. */
const clear = 2;
/** A label must be nearer to its own mark than to any other, by this much. */
const nearer = 3;
/** What a fault costs, in units of a dislike of a position. */
const cost = { ownTie: 1.5, foreignTie: 4 };

/** Positions tried, with how much each is disliked: horizontal side, vertical side, dislike. */
const positions: readonly (readonly [
  across: 'start' | 'middle' | 'end' | 'left' | 'right',
  down: number,
  dislike: number,
])[] = [
  ['middle', 1, 0],
  ['right', 0, 0.2],
  ['left', 0, 0.25],
  ['middle', -1, 0.3],
  ['start', 1, 0.4],
  ['end', 1, 0.45],
  ['right', 0.5, 0.5],
  ['left', 0.5, 0.55],
  ['right', -0.5, 0.5],
  ['left', -0.5, 0.55],
  ['start', -1, 0.6],
  ['end', -1, 0.65],
];

/** All places one actor's label may take, the safe one (below, usual setting) first. */
function candidates(node: LayoutNode, x: number, y: number): { label: PlacedLabel; dislike: number }[] {
  const reach = node.radius + labelOffset;
  return node.labels.flatMap((shape, variant) =>
    positions.map(([across, down, dislike]) => {
      const { width, height } = shape;
      let left = x - width / 2;
      let anchor: Anchor = 'middle';
      if (across === 'right') [left, anchor] = [x + reach, 'start'];
      if (across === 'left') [left, anchor] = [x - reach - width, 'end'];
      if (across === 'start') [left, anchor] = [x - node.radius, 'start'];
      if (across === 'end') [left, anchor] = [x + node.radius - width, 'end'];
      let top = y - height / 2;
      if (down === 1) top = y + reach;
      if (down === -1) top = y - reach - height;
      if (down === 0.5) top = y - 4;
      if (down === -0.5) top = y + 4 - height;
      const box = { left, top, right: left + width, bottom: top + height };
      return { label: { shape, anchor, box }, dislike: dislike + variant * 0.15 };
    }),
  );
}

const gap = (a: Box, b: Box): number => {
  const across = Math.max(0, a.left - b.right, b.left - a.right);
  const down = Math.max(0, a.top - b.bottom, b.top - a.bottom);
  return Math.sqrt(across * across + down * down);
};

const meet = (a: Box, b: Box, space: number): boolean =>
  a.left < b.right + space && b.left < a.right + space && a.top < b.bottom + space && b.top < a.bottom + space;

/**
 * Gives every label one of twelve positions round its mark. A label never meets another label, a foreign mark or the
 * edge, and is never nearer to a foreign mark than to its own; of the positions left, the one that fewest ties run
 * through is taken, label by label until nothing gets better.
 *
 * @param nodes - Actors.
 * @param ties - Ties.
 * @param x - Middle of each mark.
 * @param y - Middle of each mark.
 * @param lines - Course of each tie, as x, y, x, y, …
 * @param page - Where labels may be.
 * @param start - Present labels, free of overlaps; by default every label stands below its mark.
 * @yields The share of the work done.
 * @returns The labels.
 */
export function* placeLabels(
  nodes: readonly LayoutNode[],
  ties: readonly LayoutTie[],
  x: Float64Array,
  y: Float64Array,
  lines: readonly Float64Array[],
  page: Box,
  start: readonly PlacedLabel[] | null,
): Generator<number, readonly PlacedLabel[]> {
  const marks = nodes.map(({ radius }, i) => ({
    left: x[i]! - radius,
    top: y[i]! - radius,
    right: x[i]! + radius,
    bottom: y[i]! + radius,
  }));
  const hulls = lines.map(polylineBox);
  const choices: { label: PlacedLabel; total: number }[][] = [];
  for (const [i, node] of nodes.entries()) {
    if (i % 32 === 31) yield i / nodes.length;
    const list = candidates(node, x[i]!, y[i]!)
      .filter(({ label: { box } }, k) => {
        if (k === 0) return true;
        if (box.left < page.left || box.right > page.right || box.top < page.top || box.bottom > page.bottom)
          return false;
        const own = gap(marks[i]!, box);
        return marks.every((mark, j) => j === i || (!meet(mark, box, clear) && gap(mark, box) >= own + nearer));
      })
      .map(({ label, dislike }) => {
        let total = dislike;
        for (const [t, tie] of ties.entries()) {
          if (!meet(hulls[t]!, label.box, 0) || !polylineMeetsBox(lines[t]!, label.box)) continue;
          total += tie.source === i || tie.target === i ? cost.ownTie : cost.foreignTie;
        }
        return { label, total };
      });
    choices.push(list);
  }
  const labels = start ? [...start] : choices.map((list) => list[0]!.label);
  for (let round = 0; round < 6; round++) {
    let changed = false;
    for (const [i, list] of choices.entries()) {
      let best: PlacedLabel | null = null;
      let least = Infinity;
      for (const { label, total } of list) {
        if (total >= least) continue;
        if (labels.some((other, j) => j !== i && meet(other.box, label.box, clear))) continue;
        best = label;
        least = total;
      }
      if (
        !best ||
        (best.anchor === labels[i]!.anchor &&
          best.box.left === labels[i]!.box.left &&
          best.box.top === labels[i]!.box.top)
      ) {
        continue;
      }
      labels[i] = best;
      changed = true;
    }
    if (!changed) break;
  }
  return labels;
}
