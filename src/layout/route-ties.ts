import { flattenCurve } from './flatten-curve.js';
import type { Box, LayoutNode, LayoutTie, PlacedLabel, PlacedTie } from './layout-types.js';
import { polylineBox } from './polyline-box.js';
import { polylineMeetsBox } from './polyline-meets-box.js';
import { segmentsCross } from './segments-cross.js';

/** What a fault of a tie's course costs. */
const cost = {
  throughActor: 1000,
  offPage: 5000,
  nearActor: 3,
  foreignLabel: 14,
  ownLabel: 9,
  crossing: 2,
  bend: 30,
};

/** Above this many ties their crossings are not counted when one is bent. */
const mostCrossed = 160;

/** Bends tried, as shares of the tie's length at its two inner control points: gentle first, then steeper and S-shaped. */
const bends: readonly (readonly [number, number])[] = (() => {
  const sizes = [0.08, 0.16, 0.25, 0.36, 0.5];
  const list: (readonly [number, number])[] = [[0, 0]];
  for (const size of sizes) list.push([size, size], [-size, -size]);
  for (const size of sizes.slice(1)) {
    list.push([size, 0], [-size, 0], [0, size], [0, -size], [size, -size], [-size, size]);
    list.push([size, size / 2], [-size, -size / 2], [size / 2, size], [-size / 2, -size]);
  }
  return list;
})();
/** Used only where nothing gentler keeps clear of foreign actors. */
const desperate: readonly (readonly [number, number])[] = [0.7, 0.95, 1.3].flatMap((size) => [
  [size, size] as const,
  [-size, -size] as const,
  [size, 0] as const,
  [-size, 0] as const,
  [0, size] as const,
  [0, -size] as const,
  [size, -size] as const,
  [-size, size] as const,
]);

const bent = (ax: number, ay: number, bx: number, by: number, first: number, second: number): PlacedTie => {
  const dx = bx - ax;
  const dy = by - ay;
  return {
    straight: first === 0 && second === 0,
    curve: [
      ax,
      ay,
      ax + dx / 3 - dy * first,
      ay + dy / 3 + dx * first,
      ax + (2 * dx) / 3 - dy * second,
      ay + (2 * dy) / 3 + dx * second,
      bx,
      by,
    ],
  };
};

function crossings(a: Float64Array, b: Float64Array): number {
  let count = 0;
  for (let i = 0; i + 3 < a.length; i += 2) {
    for (let j = 0; j + 3 < b.length; j += 2) {
      if (segmentsCross(a[i]!, a[i + 1]!, a[i + 2]!, a[i + 3]!, b[j]!, b[j + 1]!, b[j + 2]!, b[j + 3]!)) count++;
    }
  }
  return count;
}

/**
 * Bends every tie as gently as keeps it clear of foreign actors and, where possible, of labels: a straight line where
 * nothing is in the way, else a cubic curve. A gentle bend is also taken where it undoes crossings of other ties.
 *
 * @param nodes - Actors.
 * @param ties - Ties.
 * @param x - Middle of each mark.
 * @param y - Middle of each mark.
 * @param labels - Labels where they stand, or `null` to ignore them.
 * @param page - Where ties may run.
 * @param before - Present courses; crossings are counted against these.
 * @yields The share of the work done.
 * @returns The courses.
 */
export function* routeTies(
  nodes: readonly LayoutNode[],
  ties: readonly LayoutTie[],
  x: Float64Array,
  y: Float64Array,
  labels: readonly PlacedLabel[] | null,
  page: Box,
  before: readonly PlacedTie[] | null,
): Generator<number, readonly PlacedTie[]> {
  const placed = before
    ? [...before]
    : ties.map(({ source, target }) => bent(x[source]!, y[source]!, x[target]!, y[target]!, 0, 0));
  const lines = placed.map(flattenCurve);
  const boxes = lines.map(polylineBox);
  const marks = nodes.map(({ radius }, i) => ({
    left: x[i]! - radius,
    top: y[i]! - radius,
    right: x[i]! + radius,
    bottom: y[i]! + radius,
  }));
  const countCrossings = ties.length <= mostCrossed;
  const slice = Math.max(1, Math.ceil(ties.length / 16));

  for (const [t, { source, target }] of ties.entries()) {
    const [ax, ay, bx, by] = [x[source]!, y[source]!, x[target]!, y[target]!];
    let best: PlacedTie | null = null;
    let bestLine = lines[t]!;
    let least = Infinity;
    let clear = false;
    const attempt = (first: number, second: number): void => {
      let total = cost.bend * (first * first + second * second) * (first * second < 0 ? 3 : 1);
      if (total >= least) return;
      const tie = bent(ax, ay, bx, by, first, second);
      const line = flattenCurve(tie);
      const box = polylineBox(line);
      if (box.left < page.left || box.right > page.right || box.top < page.top || box.bottom > page.bottom) {
        total += cost.offPage;
      }
      for (let k = 0; k < marks.length && total < least; k++) {
        if (k !== source && k !== target) {
          const mark = marks[k]!;
          if (
            box.left - 9 < mark.right &&
            box.right + 9 > mark.left &&
            box.top - 9 < mark.bottom &&
            box.bottom + 9 > mark.top
          ) {
            if (polylineMeetsBox(line, mark, 3)) total += cost.throughActor;
            else if (polylineMeetsBox(line, mark, 8)) total += cost.nearActor;
          }
        }
        const label = labels?.[k]?.box;
        if (
          !label ||
          box.left > label.right ||
          box.right < label.left ||
          box.top > label.bottom ||
          box.bottom < label.top
        ) {
          continue;
        }
        if (polylineMeetsBox(line, label)) total += k === source || k === target ? cost.ownLabel : cost.foreignLabel;
      }
      // Before labels stand, a line that is straight and clear stays; then it may bend to undo crossings.
      clear = total === 0 && labels === null;
      if (countCrossings && !clear && total < least) {
        for (let u = 0; u < ties.length && total < least; u++) {
          if (u === t) continue;
          const other = boxes[u]!;
          if (box.left > other.right || box.right < other.left || box.top > other.bottom || box.bottom < other.top)
            continue;
          const shared = [ties[u]!.source, ties[u]!.target].some((end) => end === source || end === target);
          const count = crossings(line, lines[u]!);
          total += count * cost.crossing * (shared ? 2 : 1);
        }
      }
      if (total === 0) clear = true;
      if (total < least) {
        least = total;
        best = tie;
        bestLine = line;
      }
    };
    const pair = ties.findIndex(
      (u) => (u.source === source && u.target === target) || (u.source === target && u.target === source),
    );
    for (const [first, second] of bends) {
      // A second tie between the same two actors keeps away from the first.
      if (pair < t && (first * second <= 0 || first * first < 0.02)) continue;
      attempt(first, second);
      if (clear) break;
    }
    if (least >= cost.throughActor) for (const [first, second] of desperate) attempt(first, second);
    if (best) placed[t] = best;
    lines[t] = bestLine;
    boxes[t] = polylineBox(bestLine);
    if (t % slice === slice - 1) yield (t + 1) / ties.length;
  }
  return placed;
}
