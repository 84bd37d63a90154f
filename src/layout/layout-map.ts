import { seededRandom } from '../kernel/random.js';
import { annealSeats } from './anneal-seats.js';
import { flattenCurve } from './flatten-curve.js';
import { graphDistances } from './graph-distances.js';
import { layoutFaults } from './layout-faults.js';
import type { LayoutNode, LayoutTie, MapLayout, PlacedLabel, PlacedTie, Strip } from './layout-types.js';
import { placeLabels } from './place-labels.js';
import { cellWidth, lift, planRows, type Area, type Row } from './plan-rows.js';
import { routeTies } from './route-ties.js';
import { seatActors } from './seat-actors.js';
import { stressStart } from './stress-start.js';

/** Starts of the usual search. */
const usualStarts = 2;
/** Above this many actors one start is all there is time for. */
const mostStarted = 80;
/** How often labels and ties give way to one another. */
const rounds = 3;

/** Uses the whole width: moves all actors apart from the middle of the page by one factor. */
function stretch(x: Float64Array, nodes: readonly LayoutNode[], area: Area): void {
  let low = Infinity;
  let high = -Infinity;
  let margin = 0;
  for (const [i, node] of nodes.entries()) {
    low = Math.min(low, x[i]!);
    high = Math.max(high, x[i]!);
    margin = Math.max(margin, cellWidth(node) / 2);
  }
  const room = area.right - area.left - 2 * margin;
  if (room < high - low) return;
  const factor = high > low ? Math.max(1, Math.min(1.5, room / (high - low))) : 1;
  const middle = (low + high) / 2;
  const half = ((high - low) / 2) * factor;
  const centre = Math.min(
    area.right - margin - half,
    Math.max(area.left + margin + half, (area.left + area.right) / 2),
  );
  for (let i = 0; i < x.length; i++) x[i] = centre + (x[i]! - middle) * factor;
}

/** A finished layout with what is wrong with it: less is better. */
interface Attempt {
  readonly layout: MapLayout;
  readonly score: number;
}

/**
 * One search from one sketch.
 *
 * @yields The share of the work done.
 */
function* attempt(
  nodes: readonly LayoutNode[],
  ties: readonly LayoutTie[],
  rows: readonly Row[],
  area: Area,
  distances: Float64Array,
  seed: number,
  effort: number,
): Generator<number, Attempt> {
  const n = nodes.length;
  const random = seededRandom(seed);
  const bottom = rows.at(-1)?.bottom ?? area.top;
  const fixed = rows.at(-1)?.tier === rows[0]?.tier ? null : Float64Array.from(nodes, (node) => node.tier * 1.2);
  const sketch = stressStart(n, distances, fixed, random, n > 300 ? 20 : 60);
  yield 0.05;
  const seats = seatActors(nodes, rows, area, sketch.x, sketch.y);
  for (const share of annealSeats(nodes, ties, rows, area, distances, seats, random, effort)) yield 0.05 + 0.55 * share;
  stretch(seats.x, nodes, area);
  const { x } = seats;
  const y = Float64Array.from(seats.row, (row, i) => rows[row]!.y + seats.lifted[i]! * lift);

  const page = { left: area.left, right: area.right, top: area.top, bottom };
  const route = function* (
    from: number,
    to: number,
    courses: readonly PlacedTie[] | null,
  ): Generator<number, readonly PlacedTie[]> {
    const work = routeTies(nodes, ties, x, y, courses ? labels : null, page, courses);
    let step = work.next();
    for (; step.done !== true; step = work.next()) yield from + (to - from) * step.value;
    return step.value;
  };
  let labels: readonly PlacedLabel[] = [];
  let courses = yield* route(0.6, 0.7, null);
  for (let round = 0; round < rounds; round++) {
    const placing = placeLabels(nodes, ties, x, y, courses.map(flattenCurve), page, round === 0 ? null : labels);
    let step = placing.next();
    for (; step.done !== true; step = placing.next()) yield 0.7 + (0.3 * (round + step.value / 2)) / rounds;
    labels = step.value;
    courses = yield* route(0.7 + (0.3 * (round + 0.5)) / rounds, 0.7 + (0.3 * (round + 1)) / rounds, courses);
  }
  const layout = { x, y, labels, ties: courses, strips: stripsOf(rows), bottom };
  if (nodes.length > mostStarted) return { layout, score: 0 };
  const faults = layoutFaults(nodes, ties, layout);
  const score =
    faults.crossings +
    100 * faults.throughActors +
    6 * faults.throughForeignLabels +
    2 * faults.throughOwnLabels +
    0.5 * faults.bent;
  return { layout, score };
}

/**
 * Lays out an organisational map in rows: sketch by stress, seats in staggered rows, seeded betterment, then ties and
 * labels that give way to one another; the best of a few starts. Labels meet nothing, by construction; the same input and
 * seed give the same layout on every machine (only + − × ÷ √).
 *
 * @param nodes - Actors; with one tier only, rows mean nothing and any actor may stand in any row.
 * @param ties - Ties, without loops.
 * @param tiers - Number of tiers.
 * @param area - Where the map may be; it grows downwards as it needs.
 * @param options - `seed`, and `effort`: multiple of the usual work.
 * @yields The share of the work done.
 * @returns Positions, courses, labels and the strips of the tiers.
 */
export function* layoutMap(
  nodes: readonly LayoutNode[],
  ties: readonly LayoutTie[],
  tiers: number,
  area: Area,
  options: { readonly seed: number; readonly effort: number },
): Generator<number, MapLayout> {
  const rows = planRows(nodes, tiers, area, ties.length);
  const distances = graphDistances(nodes.length, ties);
  const starts = nodes.length > mostStarted ? 1 : usualStarts;
  let best: Attempt | null = null;
  for (let start = 0; start < starts; start++) {
    const work = attempt(nodes, ties, rows, area, distances, options.seed + start * 7919, options.effort);
    let step = work.next();
    for (; step.done !== true; step = work.next()) yield (start + step.value) / starts;
    if (!best || step.value.score < best.score) best = step.value;
  }
  return best!.layout;
}

function stripsOf(rows: readonly Row[]): readonly Strip[] {
  const strips: Strip[] = [];
  for (const { tier, top, bottom } of rows) {
    const last = strips.at(-1);
    if (last && last.tier === tier) strips[strips.length - 1] = { ...last, bottom };
    else strips.push({ tier, top, bottom });
  }
  return strips;
}
