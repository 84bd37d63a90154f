import type { Box, LayoutNode, LayoutTie, PlacedLabel, Strip } from './layout-types.js';
import { boxGap } from './box-gap.js';
import { boxesMeet } from './boxes-meet.js';
import { labelPlaces } from './label-places.js';
import { leavesStrip } from './leaves-strip.js';
import { polylineBox } from './polyline-box.js';
import { polylineMeetsBox } from './polyline-meets-box.js';

/** White space between a label and whatever is foreign to it. */
const clear = 2;
/** A label must be nearer to its own mark than to any other, by this much. */
const nearer = 3;
/** What a fault costs, in units of a dislike of a position. */
const cost = { ownTie: 1.5, foreignTie: 4, foreignStrip: 3 };

/**
 * Gives every label one of sixteen positions round its mark. A label never meets another label, a foreign mark or the
 * edge, and is never nearer to a foreign mark than to its own; of the positions left, the one that fewest ties run
 * through is taken, label by label until nothing gets better.
 *
 * @param nodes - Actors.
 * @param ties - Ties.
 * @param x - Middle of each mark.
 * @param y - Middle of each mark.
 * @param lines - Course of each tie, as x, y, x, y, …
 * @param page - Where labels may be.
 * @param strips - Strips of the tiers: a label in a foreign one is read as of that tier.
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
  strips: readonly Strip[],
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
    const list = labelPlaces(node, x[i]!, y[i]!)
      .filter(({ label: { box } }, k) => {
        if (k === 0) return true;
        if (box.left < page.left || box.right > page.right || box.top < page.top || box.bottom > page.bottom)
          return false;
        const own = boxGap(marks[i]!, box);
        return marks.every((mark, j) => j === i || (!boxesMeet(mark, box, clear) && boxGap(mark, box) >= own + nearer));
      })
      .map(({ label, dislike }) => {
        let total = dislike + (leavesStrip(label.box, strips[node.tier]) ? cost.foreignStrip : 0);
        for (const [t, tie] of ties.entries()) {
          if (!boxesMeet(hulls[t]!, label.box, 0) || !polylineMeetsBox(lines[t]!, label.box)) continue;
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
        if (labels.some((other, j) => j !== i && boxesMeet(other.box, label.box, clear))) continue;
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
