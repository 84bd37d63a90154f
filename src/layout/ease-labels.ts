import type { Random } from '../kernel/random.js';
import { boxGap } from './box-gap.js';
import { boxesMeet } from './boxes-meet.js';
import { labelPlaces } from './label-places.js';
import type { Box, LayoutNode, LayoutTie, PlacedLabel, Strip } from './layout-types.js';
import { leavesStrip } from './leaves-strip.js';
import { markGap } from './plan-rows.js';
import { polylineBox } from './polyline-box.js';
import { polylineMeetsBox } from './polyline-meets-box.js';
import { segmentsCross } from './segments-cross.js';

/** Places tried for an actor whose label a tie runs through. */
const tries = 40;
/** How far it may go sideways. */
const sideways = 90;
/** White space between a label and whatever is foreign to it, and how much nearer to its own mark it must be. */
const clear = 2;
const nearer = 3;
/** What a fault costs, in crossings. */
const cost = { throughActor: 60, nearActor: 1, foreignLabel: 4, ownLabel: 3, foreignStrip: 6 };

/** Where actors and labels stand. */
export interface Eased {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly labels: readonly PlacedLabel[];
}

/**
 * Moves actors whose labels ties run through a little, label and all, to where fewer ties do, without more crossings than
 * that is worth. Ties of those who move are taken as straight.
 *
 * @param nodes - Actors.
 * @param ties - Ties.
 * @param at - Where actors and labels stand; not changed.
 * @param courses - Course of each tie, as x, y, x, y, …
 * @param page - Where marks and labels may be.
 * @param strips - Where each tier may stand, for marks.
 * @param random - Source of chance.
 * @yields The share of the work done.
 * @returns Where they stand then, free of overlaps as before.
 */
export function* easeLabels(
  nodes: readonly LayoutNode[],
  ties: readonly LayoutTie[],
  at: Eased,
  courses: readonly Float64Array[],
  page: Box,
  strips: readonly Strip[],
  random: Random,
): Generator<number, Eased> {
  const x = Float64Array.from(at.x);
  const y = Float64Array.from(at.y);
  const labels = [...at.labels];
  const lines = [...courses];
  const hulls = lines.map(polylineBox);
  const setLine = (t: number, line: Float64Array): void => {
    lines[t] = line;
    hulls[t] = polylineBox(line);
  };
  const runsThrough = (t: number, box: Box): boolean => boxesMeet(hulls[t]!, box) && polylineMeetsBox(lines[t]!, box);
  const tiesOf = nodes.map((_, i) =>
    ties.flatMap(({ source, target }, t) => (source === i || target === i ? [t] : [])),
  );
  const markOf = (i: number, space = 0): Box => {
    const reach = nodes[i]!.radius + space;
    return { left: x[i]! - reach, top: y[i]! - reach, right: x[i]! + reach, bottom: y[i]! + reach };
  };

  /** Whether the mark of i, where it stands now, is clear of the others' marks and labels. */
  const isFree = (i: number): boolean => {
    const mark = markOf(i);
    return nodes.every((_, j) => {
      if (j === i) return true;
      const other = labels[j]!;
      if (boxesMeet(mark, markOf(j), markGap)) return false;
      if (other.shape.lines.length === 0) return true;
      return !boxesMeet(mark, other.box, clear) && boxGap(mark, other.box) >= boxGap(markOf(j), other.box) + nearer;
    });
  };

  /** What i costs where it stands now, with the label that costs least; `null` when that is above `most`. */
  const weigh = (i: number, most: number): { total: number; label: PlacedLabel } | null => {
    let total = 0;
    for (const t of tiesOf[i]!) {
      const { source, target } = ties[t]!;
      const line = lines[t]!;
      for (const [u, other] of lines.entries()) {
        if (u === t || !boxesMeet(hulls[t]!, hulls[u]!)) continue;
        const { source: a, target: b } = ties[u]!;
        if (a === source || a === target || b === source || b === target) continue;
        total += crossings(line, other);
      }
      for (const [j, { box }] of labels.entries()) {
        if (j === i) continue;
        const end = j === source || j === target;
        if (!end && runsThrough(t, markOf(j, 8))) {
          total += polylineMeetsBox(line, markOf(j, 3)) ? cost.throughActor : cost.nearActor;
        }
        if (runsThrough(t, box)) total += end ? cost.ownLabel : cost.foreignLabel;
      }
      if (total >= most) return null;
    }
    const [core, near] = [markOf(i, 3), markOf(i, 8)];
    for (const [t, line] of lines.entries()) {
      if (ties[t]!.source === i || ties[t]!.target === i || !runsThrough(t, near)) continue;
      total += polylineMeetsBox(line, core) ? cost.throughActor : cost.nearActor;
    }
    const strip = strips.length > 1 ? strips[nodes[i]!.tier] : undefined;
    const mark = markOf(i);
    let best: PlacedLabel | null = null;
    let least = most - total;
    for (const { label, dislike } of labelPlaces(nodes[i]!, x[i]!, y[i]!)) {
      const { box } = label;
      let sum = dislike / 2 + (leavesStrip(box, strip) ? cost.foreignStrip : 0);
      if (sum >= least) continue;
      if (box.left < page.left || box.right > page.right || box.top < page.top || box.bottom > page.bottom) continue;
      const own = boxGap(mark, box);
      const free = nodes.every((_, j) => {
        if (j === i) return true;
        const other = markOf(j);
        if (boxesMeet(other, box, clear) || boxGap(other, box) < own + nearer) return false;
        return !boxesMeet(labels[j]!.box, box, clear);
      });
      if (!free) continue;
      for (let t = 0; t < lines.length && sum < least; t++) {
        if (!runsThrough(t, box)) continue;
        sum += ties[t]!.source === i || ties[t]!.target === i ? cost.ownLabel : cost.foreignLabel;
      }
      if (sum < least) [best, least] = [label, sum];
    }
    return best ? { total: total + least, label: best } : null;
  };

  for (const [i, node] of nodes.entries()) {
    if (i % 8 === 7) yield i / nodes.length;
    if (!lines.some((_, t) => runsThrough(t, labels[i]!.box))) continue;
    const strip = strips[node.tier] ?? page;
    const [top, bottom] = [strip.top + node.radius + markGap, strip.bottom - node.radius - markGap];
    if (bottom < top) continue;
    const now = weigh(i, Infinity);
    if (!now) continue;
    let best = { ...now, x: x[i]!, y: y[i]!, courses: tiesOf[i]!.map((t) => lines[t]!) };
    labels[i] = best.label;
    const fromX = x[i]!;
    for (let k = 0; k < tries; k++) {
      x[i] = Math.min(
        page.right - node.radius,
        Math.max(page.left + node.radius, fromX + (2 * random() - 1) * sideways),
      );
      y[i] = top + random() * (bottom - top);
      if (!isFree(i)) continue;
      for (const t of tiesOf[i]!) {
        const { source, target } = ties[t]!;
        setLine(t, Float64Array.of(x[source]!, y[source]!, x[target]!, y[target]!));
      }
      const found = weigh(i, best.total - 0.2);
      if (found) best = { ...found, x: x[i], y: y[i], courses: tiesOf[i]!.map((t) => lines[t]!) };
    }
    [x[i], y[i], labels[i]] = [best.x, best.y, best.label];
    for (const [p, t] of tiesOf[i]!.entries()) setLine(t, best.courses[p]!);
  }
  return { x, y, labels };
}

function crossings(a: Float64Array, b: Float64Array): number {
  let count = 0;
  for (let i = 0; i + 3 < a.length; i += 2) {
    for (let j = 0; j + 3 < b.length; j += 2) {
      if (segmentsCross(a[i]!, a[i + 1]!, a[i + 2]!, a[i + 3]!, b[j]!, b[j + 1]!, b[j + 2]!, b[j + 3]!)) count++;
    }
  }
  return count;
}
