import { seededRandom } from '../kernel/random.js';
import { annealSeats } from './anneal-seats.js';
import { easeLabels } from './ease-labels.js';
import { flattenCurve } from './flatten-curve.js';
import { graphDistances } from './graph-distances.js';
import { layoutFaults } from './layout-faults.js';
import type { LayoutNode, LayoutTie, MapLayout, PlacedLabel, PlacedTie, Strip } from './layout-types.js';
import { placeLabels } from './place-labels.js';
import { cellWidth, planRows, type Area, type Row } from './plan-rows.js';
import { routeTies } from './route-ties.js';
import { seatActors, type Seats } from './seat-actors.js';
import { seatParts } from './seat-parts.js';
import { stressStart } from './stress-start.js';

/** Starts of the usual search. */
const usualStarts = 3;
/** Starts where actors times ties are few, so that each costs little. */
const smallStarts = 6;
/** What counts as few. */
const small = 400;
/** Above this many actors one start is all there is time for. */
const mostStarted = 80;
/** A page with parts is as many times as high as one with rows, where there is room. */
const roomier = 1.5;
/** White space at the upper and lower edge of a strip. */
const edge = 4;
/** More ties through labels than this share of all count much. */
const mostThrough = 0.15;
/** How often labels and ties give way to one another. */
const rounds = 3;
/** How often actors move to ease their labels. */
const easings = 3;
/** No more than this share of ties through labels is not worth it. */
const enough = 0.04;

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

/** Where everybody stands, and the page they stand on. */
interface Draft {
  readonly seats: Seats;
  readonly strips: readonly Strip[];
  readonly dividers: MapLayout['dividers'];
  readonly bottom: number;
}

/** What is laid out. */
interface Task {
  readonly nodes: readonly LayoutNode[];
  readonly ties: readonly LayoutTie[];
  readonly rows: readonly Row[];
  /** Parts of the page, 0 when it is not parted. */
  readonly parts: number;
  readonly area: Area;
  readonly distances: Float64Array;
}

/** A finished layout with what is wrong with it: less is better. */
interface Attempt {
  readonly layout: MapLayout;
  readonly score: number;
  /** Ties through labels. */
  readonly through: number;
}

/**
 * Runs a generator and gives its steps as part of a larger piece of work.
 *
 * @yields The share of the larger work done.
 */
function* within<T>(from: number, to: number, work: Generator<number, T>): Generator<number, T> {
  let step = work.next();
  for (; step.done !== true; step = work.next()) yield from + (to - from) * step.value;
  return step.value;
}

/**
 * Seats from one start, bettered.
 *
 * @yields The share of the work done.
 */
function* draft(task: Task, seed: number, effort: number): Generator<number, Draft> {
  const { nodes, ties, rows, area, distances } = task;
  const random = seededRandom(seed);
  const bottom = rows.at(-1)?.bottom ?? area.top;
  if (task.parts > 0) {
    const rowed = bottom - area.top;
    const height = Math.max(rowed, Math.min(area.room ?? Infinity, roomier * rowed));
    const parted = seatParts(nodes, ties, task.parts, area, height, random);
    const { seats, parts } = parted;
    yield 0.1;
    const rule = { strips: [{ first: area.top, last: parted.bottom }], parts };
    yield* within(0.1, 1, annealSeats(nodes, ties, rule, area, distances, seats, random, effort));
    return { seats, strips: [], dividers: parts.dividers, bottom: parted.bottom };
  }
  const n = nodes.length;
  const fixed = rows.at(-1)?.tier === rows[0]?.tier ? null : Float64Array.from(nodes, (node) => node.tier * 1.2);
  const sketch = stressStart(n, distances, fixed, random, n > 300 ? 20 : 60);
  yield 0.1;
  const seats = seatActors(nodes, rows, area, sketch.x, sketch.y);
  const strips = stripsOf(rows);
  const rule = {
    strips: strips.map(({ top, bottom: low }) => ({ first: top + edge, last: low - edge })),
    parts: null,
  };
  yield* within(0.1, 1, annealSeats(nodes, ties, rule, area, distances, seats, random, effort));
  stretch(seats.x, nodes, area);
  return { seats, strips, dividers: [], bottom };
}

/**
 * Ties and labels for given seats.
 *
 * @yields The share of the work done.
 */
function* finish({ nodes, ties, area }: Task, drafted: Draft): Generator<number, Attempt> {
  const { seats, strips, dividers, bottom } = drafted;
  const { x, y } = seats;
  const page = { left: area.left, right: area.right, top: area.top, bottom };
  const meant = strips.length > 1 ? strips : [];
  let labels: readonly PlacedLabel[] | null = null;
  let courses: readonly PlacedTie[] = yield* within(0, 0.2, routeTies(nodes, ties, x, y, null, page, null));
  for (let round = 0; round < rounds; round++) {
    const share = (part: number): number => 0.2 + (0.8 * (round + part)) / rounds;
    const lines = courses.map(flattenCurve);
    labels = yield* within(share(0), share(0.5), placeLabels(nodes, ties, x, y, lines, page, meant, labels));
    courses = yield* within(share(0.5), share(1), routeTies(nodes, ties, x, y, labels, page, courses));
  }
  return scored(nodes, ties, { x, y, labels: labels ?? [], ties: courses, strips, dividers, bottom });
}

/** How good a layout is. */
function scored(nodes: readonly LayoutNode[], ties: readonly LayoutTie[], layout: MapLayout): Attempt {
  if (nodes.length > mostStarted) return { layout, score: 0, through: 0 };
  const faults = layoutFaults(nodes, ties, layout);
  const throughLabels = faults.throughForeignLabels + faults.throughOwnLabels;
  const score =
    faults.crossings +
    100 * faults.throughActors +
    6 * faults.throughForeignLabels +
    2 * faults.throughOwnLabels +
    6 * Math.max(0, throughLabels - mostThrough * ties.length) +
    3 * faults.acrossStrips +
    0.5 * faults.bent;
  return { layout, score, through: throughLabels };
}

/**
 * Moves actors to ease their labels, then ties and labels once more; kept where the whole is better for it.
 *
 * @yields The share of the work done.
 */
function* eased({ nodes, ties, area }: Task, attempt: Attempt, seed: number): Generator<number, Attempt> {
  let best = attempt;
  const random = seededRandom(seed);
  for (let round = 0; round < easings; round++) {
    const share = (part: number): number => (round + part) / easings;
    if (best.through <= enough * ties.length) break;
    const { layout } = best;
    const page = { left: area.left, right: area.right, top: area.top, bottom: layout.bottom };
    const meant = layout.strips.length > 1 ? layout.strips : [];
    const work = easeLabels(nodes, ties, layout, layout.ties.map(flattenCurve), page, meant, random);
    const { x, y, labels } = yield* within(share(0), share(0.6), work);
    const straight = yield* within(share(0.6), share(0.7), routeTies(nodes, ties, x, y, labels, page, null));
    const lines = straight.map(flattenCurve);
    const set = yield* within(share(0.7), share(0.8), placeLabels(nodes, ties, x, y, lines, page, meant, labels));
    const courses = yield* within(share(0.8), share(1), routeTies(nodes, ties, x, y, set, page, straight));
    const made = scored(nodes, ties, { ...layout, x, y, labels: set, ties: courses });
    if (made.score < best.score) best = made;
  }
  return best;
}

/**
 * Lays out an organisational map in strips: sketch by stress, seats in staggered rows, seeded betterment, then ties and
 * labels that give way to one another; the best of a few starts. Labels meet nothing, by construction; the same input and
 * seed give the same layout on every machine (only + − × ÷ √).
 *
 * @param nodes - Actors; with one tier only, rows mean nothing and any actor may stand in any row.
 * @param ties - Ties, without loops.
 * @param tiers - Number of tiers.
 * @param area - Where the map may be; it grows downwards as it needs.
 * @param options - `seed`; `effort`: multiple of the usual work; `parts`: number of parts of the page round its middle, where
 *   actors stand by their `part` instead of in rows.
 * @yields The share of the work done.
 * @returns Positions, courses, labels and the strips of the tiers.
 */
export function* layoutMap(
  nodes: readonly LayoutNode[],
  ties: readonly LayoutTie[],
  tiers: number,
  area: Area,
  options: { readonly seed: number; readonly effort: number; readonly parts?: number },
): Generator<number, MapLayout> {
  const rows = planRows(nodes, tiers, area, ties.length);
  const distances = graphDistances(nodes.length, ties);
  const task = { nodes, ties, rows, parts: options.parts ?? 0, area, distances };
  const starts = nodes.length > mostStarted ? 1 : nodes.length * ties.length <= small ? smallStarts : usualStarts;
  let best: Attempt | null = null;
  for (let start = 0; start < starts; start++) {
    const share = (part: number): number => (0.85 * (start + part)) / starts;
    const drafted = yield* within(share(0), share(0.6), draft(task, options.seed + start * 7919, options.effort));
    const made = yield* within(share(0.6), share(1), finish(task, drafted));
    if (!best || made.score < best.score) best = made;
  }
  if (nodes.length > mostStarted || task.parts > 0) return best!.layout;
  return (yield* within(0.85, 1, eased(task, best!, options.seed))).layout;
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
