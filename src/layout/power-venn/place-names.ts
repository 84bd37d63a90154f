import { directions } from '../../kernel/geometry/directions.js';
import type { Box } from '../layout-types.js';
import { segmentMeetsBox } from '../segment-meets-box.js';
import { segmentsCross } from '../segments-cross.js';
import { boxInsideDisc, boxMeetsDisc, type Disc, rimMeetsBox } from './box-and-disc.js';
import { spotIn } from './spot-in.js';

/** A way to set a name, measured. */
export interface NameShape {
  readonly lines: readonly string[];
  readonly size: number;
  readonly width: number;
  readonly height: number;
}

/** A circle with its name. */
export interface NamedDisc extends Disc {
  /** Ways to set the name within the circle, the best first. */
  readonly within: readonly NameShape[];
  /** Ways to set it beside the drawing. */
  readonly beside: readonly [NameShape, ...NameShape[]];
}

/** A straight line of the drawing that names should keep clear of. */
export type Segment = readonly [x1: number, y1: number, x2: number, y2: number];

/** A name where it stands. */
export interface PlacedName {
  readonly shape: NameShape;
  readonly box: Box;
  /** Where the sign of the circle's sector stands: above a name within, at the start of the line to one beside. */
  readonly sign: readonly [x: number, y: number];
  /** Line from the sign to the name; `null` for a name within its circle. */
  readonly leader: Segment | null;
}

/** Room above a name within its circle for the sign of its sector. */
const signRoom = 13;

/** Names cost this much per … */
const cost = {
  within: 0.5,
  beside: 0.5,
  shape: 0.12,
  rim: 0.9,
  line: 1.5,
  length: 0.02,
  circle: 0.5,
  leader: 2,
  box: 6,
  push: 4,
};
const rounds = 8;
const grid = 8;
const around = directions(4);

interface Choice {
  readonly name: PlacedName;
  readonly total: number;
}

const boxAt = (x: number, y: number, width: number, height: number): Box => ({
  left: x - width / 2,
  top: y - height / 2,
  right: x + width / 2,
  bottom: y + height / 2,
});

const meet = (a: Box, b: Box, space: number): boolean =>
  a.left < b.right + space && b.left < a.right + space && a.top < b.bottom + space && b.top < a.bottom + space;

const runsThrough = (line: Segment, { left, top, right, bottom }: Box): boolean =>
  segmentMeetsBox(...line, left, top, right, bottom);

/** The best place within the part of the circle that is its own alone. */
function within(discs: readonly NamedDisc[], i: number, rim: Disc | null, lines: readonly Segment[]): Choice | null {
  const disc = discs[i] as NamedDisc;
  let best: Choice | null = null;
  for (const [rank, shape] of disc.within.entries()) {
    const height = shape.height + signRoom;
    for (let across = -grid; across <= grid; across++) {
      for (let down = -grid; down <= grid; down++) {
        const dx = (across / grid) * disc.r * 0.85;
        const dy = (down / grid) * disc.r * 0.85;
        let total = (cost.within * (dx * dx + dy * dy)) / (disc.r * disc.r) + rank * cost.shape;
        if (best !== null && total >= best.total) continue;
        const box = boxAt(disc.x + dx, disc.y + dy, shape.width, height);
        if (!boxInsideDisc(box, disc, 4)) continue;
        if (discs.some((other, j) => j !== i && boxMeetsDisc(box, other, 3))) continue;
        if (rim !== null && rimMeetsBox(rim, box)) total += cost.rim;
        for (const line of lines) if (runsThrough(line, box)) total += cost.line;
        if (best !== null && total >= best.total) continue;
        const sign = [disc.x + dx, box.top + signRoom / 2] as const;
        best = { name: { shape, box: { ...box, top: box.top + signRoom }, sign, leader: null }, total };
      }
    }
  }
  return best;
}

/** Places clear of every circle, the nearest first. */
function beside(
  discs: readonly NamedDisc[],
  i: number,
  rim: Disc | null,
  lines: readonly Segment[],
  area: Box,
): Choice[] {
  const disc = discs[i] as NamedDisc;
  const choices: Choice[] = [];
  for (const [ux, uy] of around) {
    const sign = spotIn(discs, i, ux, uy);
    for (const [rank, shape] of disc.beside.entries()) {
      let found = 0;
      for (let out = disc.r + 8; out < disc.r + 600 && found < 3; out += 12) {
        const x = disc.x + ux * out + (ux * shape.width) / 2;
        const y = disc.y + uy * out + (uy * shape.height) / 2;
        const box = boxAt(x, y, shape.width, shape.height);
        if (box.left < area.left || box.right > area.right || box.top < area.top || box.bottom > area.bottom) break;
        if (discs.some((other) => boxMeetsDisc(box, other, 4))) continue;
        found++;
        const endX = Math.min(Math.max(sign[0], box.left), box.right);
        const endY = Math.min(Math.max(sign[1], box.top), box.bottom);
        const leader: Segment = [sign[0], sign[1], endX, endY];
        const dx = endX - sign[0];
        const dy = endY - sign[1];
        let total = Math.sqrt(dx * dx + dy * dy) * cost.length + rank * cost.shape + cost.beside;
        for (const [j, other] of discs.entries()) if (j !== i && crosses(leader, other)) total += cost.circle;
        if (rim !== null && rimMeetsBox(rim, box)) total += cost.rim;
        for (const line of lines) {
          if (runsThrough(line, box)) total += cost.line;
          if (segmentsCross(...leader, ...line)) total += cost.rim;
        }
        choices.push({ name: { shape, box, sign, leader }, total });
      }
    }
  }
  return choices.sort((p, q) => p.total - q.total).slice(0, 120);
}

/** Whether a line runs through a circle that does not hold its start. */
function crosses([x1, y1, x2, y2]: Segment, { x, y, r }: Disc): boolean {
  const dx = x2 - x1;
  const dy = y2 - y1;
  const square = dx * dx + dy * dy;
  if ((x1 - x) * (x1 - x) + (y1 - y) * (y1 - y) < r * r || square === 0) return false;
  const share = Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / square));
  const px = x1 + share * dx - x;
  const py = y1 + share * dy - y;
  return px * px + py * py < r * r;
}

/** What two names cost each other; infinite when they overlap. */
function clash(p: PlacedName, q: PlacedName): number {
  if (meet(p.box, q.box, 3)) return Infinity;
  let total = 0;
  if (p.leader !== null && runsThrough(p.leader, q.box)) total += cost.box;
  if (q.leader !== null && runsThrough(q.leader, p.box)) total += cost.box;
  if (p.leader !== null && q.leader !== null && segmentsCross(...p.leader, ...q.leader)) total += cost.leader;
  return total;
}

/**
 * Names circles: within the part of a circle that no other covers when the name fits there, else beside the drawing at the
 * end of a line. A name is never cut, never on a foreign circle and never on another name.
 *
 * @param discs - Circles in px, with ways to set their names.
 * @param rim - The network's boundary, which names avoid where they can; `null` for none.
 * @param lines - Tie-lines, avoided likewise.
 * @param area - Where names beside the drawing may be; those for which it has no room go below it.
 * @returns One placed name per circle; O(n² · candidates).
 */
export function placeNames(
  discs: readonly NamedDisc[],
  rim: Disc | null,
  lines: readonly Segment[],
  area: Box,
): readonly PlacedName[] {
  const held = discs.map((_, i) => within(discs, i, rim, lines));
  const placed: (PlacedName | null)[] = held.map((choice) => choice?.name ?? null);
  // A name that a tie-line would run through may do better beside the drawing.
  const led = held.flatMap((choice, i) => (choice === null || choice.total >= cost.line ? [i] : []));
  const choices = new Map(
    led.map((i) => {
      const own = held[i] ?? null;
      const all = [...(own === null ? [] : [own]), ...beside(discs, i, rim, lines, area)];
      return [i, all.sort((p, q) => p.total - q.total)];
    }),
  );
  let below = Math.max(area.top, ...discs.map(({ y, r }) => y + r), rim === null ? area.top : rim.y + rim.r) + 8;
  const movable = new Set(led);
  for (let round = 0; round < rounds; round++) {
    for (const i of led) {
      let best: PlacedName | null = null;
      let least = Infinity;
      // A name without a place may push others out, which then look for another; not in the last rounds.
      const push = placed[i] === null && round < rounds - 2;
      for (const { name, total } of choices.get(i) ?? []) {
        if (total >= least) break;
        let sum = total;
        for (const [j, other] of placed.entries()) {
          if (j === i || other === null) continue;
          const harm = clash(name, other);
          sum += harm === Infinity && push && movable.has(j) ? cost.push : harm;
        }
        if (sum >= least) continue;
        least = sum;
        best = name;
      }
      if (best === null) continue;
      for (const j of led) {
        const other = placed[j] ?? null;
        if (j !== i && other !== null && clash(best, other) === Infinity) placed[j] = null;
      }
      placed[i] = best;
    }
  }
  return placed.map((name, i) => {
    if (name !== null) return name;
    const [shape] = (discs[i] as NamedDisc).beside;
    below = Math.max(below, ...placed.map((other) => (other === null ? 0 : other.box.bottom + 4)));
    const box = { left: area.left, top: below, right: area.left + shape.width, bottom: below + shape.height };
    below = box.bottom + 4;
    const sign = spotIn(discs, i, 0, 1);
    return { shape, box, sign, leader: [sign[0], sign[1], (box.left + box.right) / 2, box.top] as const };
  });
}
