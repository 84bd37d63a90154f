import type { LiveTie } from '../../scene/live-map.js';
import type { Mark } from '../../scene/scene.js';

/** Triangles of every tie, in the order they are painted. */
export interface TieMesh {
  /** Eight numbers a corner: place, direction outwards, along and across, tie, part. */
  readonly vertices: Float32Array;
  readonly indices: Uint32Array;
}

/** Numbers a corner takes. */
export const cornerSize = 8;
/** What a corner belongs to: the white casing, the line, an arrowhead or bar, or a hollow dot. */
const tiePart = { casing: 0, line: 1, head: 2, dot: 3 } as const;

type Curve = LiveTie['curve'];
type Point = readonly [x: number, y: number];

const at = (p: Curve, t: number): Point => {
  const s = 1 - t;
  const [a, b, c, d] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t];
  return [a * p[0] + b * p[2] + c * p[4] + d * p[6], a * p[1] + b * p[3] + c * p[5] + d * p[7]];
};

/** Direction of the way from one point to another; to the right where they are the same. */
function heading([x0, y0]: Point, [x1, y1]: Point): Point {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const length = Math.hypot(dx, dy);
  return length > 0 ? [dx / length, dy / length] : [1, 0];
}

/** Enough points of a tie's course to look smooth at four times the printed size. */
function course({ straight, curve }: LiveTie): readonly Point[] {
  const [start, end]: [Point, Point] = [
    [curve[0], curve[1]],
    [curve[6], curve[7]],
  ];
  if (straight) return [start, end];
  const [ux, uy] = heading(start, end);
  const off = (x: number, y: number): number => Math.abs((x - start[0]) * uy - (y - start[1]) * ux);
  const bend = Math.max(off(curve[2], curve[3]), off(curve[4], curve[5]));
  const steps = Math.min(24, Math.max(4, Math.ceil(2 + 1.6 * Math.sqrt(bend))));
  return Array.from({ length: steps + 1 }, (_, i) => at(curve, i / steps));
}

/** Corners round a dot: enough to look round at four times the printed size. */
const round = 24;

/** Corners of an arrowhead, a bar or a dot, as a polygon; none for other marks. */
function cornersOf(mark: Mark): readonly Point[] {
  if (mark.type === 'circle') {
    const radius = mark.r + (mark.strokeWidth ?? 0) / 2;
    const turns = Array.from({ length: round }, (_, i) => (2 * Math.PI * i) / round);
    return turns.map((turn) => [mark.cx + radius * Math.cos(turn), mark.cy + radius * Math.sin(turn)]);
  }
  if (mark.type === 'group') return mark.marks.flatMap(cornersOf);
  if (mark.type === 'polygon') {
    return Array.from({ length: mark.points.length >> 1 }, (_, i) => [mark.points[2 * i]!, mark.points[2 * i + 1]!]);
  }
  if (mark.type !== 'line') return [];
  const [ux, uy] = heading([mark.x1, mark.y1], [mark.x2, mark.y2]);
  const half = (mark.strokeWidth ?? 1) / 2;
  const [nx, ny] = [-uy * half, ux * half];
  return [
    [mark.x1 + nx, mark.y1 + ny],
    [mark.x2 + nx, mark.y2 + ny],
    [mark.x2 - nx, mark.y2 - ny],
    [mark.x1 - nx, mark.y1 - ny],
  ];
}

/** White line round an arrowhead and softness of its edge, in px of the page. */
const rim = 1;

/**
 * Cuts ties into triangles once: casing, line, then arrowheads, bars and dots, tie by tie as printed. Widths, dashes and colours
 * come later, from the style of each tie, so that nothing is cut again when a reader points or filters.
 *
 * @param ties - The ties.
 * @returns The triangles.
 * @remarks O(ties). Some 0.3 kB for a straight tie, 2 kB for a curved one.
 */
export function tieMesh(ties: readonly LiveTie[]): TieMesh {
  const vertices: number[] = [];
  const indices: number[] = [];
  const corner = (...numbers: readonly number[]): number => {
    for (const number of numbers) vertices.push(number);
    return vertices.length / cornerSize - 1;
  };
  const strip = (points: readonly Point[], tie: number, part: number): void => {
    let along = 0;
    for (const [i, point] of points.entries()) {
      const [before, after] = [points[Math.max(0, i - 1)]!, points[Math.min(points.length - 1, i + 1)]!];
      const [ux, uy] = heading(before, after);
      if (i > 0) along += Math.hypot(point[0] - before[0], point[1] - before[1]);
      const left = corner(point[0], point[1], -uy, ux, along, 1, tie, part);
      const right = corner(point[0], point[1], uy, -ux, along, -1, tie, part);
      if (i > 0) indices.push(left - 2, right - 2, left, left, right - 2, right);
    }
  };
  const fan = (corners: readonly Point[], tie: number, part: number): void => {
    const n = corners.length;
    const middle: Point = [
      corners.reduce((sum, [x]) => sum + x, 0) / n,
      corners.reduce((sum, [, y]) => sum + y, 0) / n,
    ];
    // Outwards of each side is away from the middle, whichever way the corners run.
    const sides = corners.map((from, i) => {
      const [ux, uy] = heading(from, corners[(i + 1) % n]!);
      const inwards = (middle[0] - from[0]) * uy - (middle[1] - from[1]) * ux;
      const turn = inwards > 0 ? -1 : 1;
      return { nx: uy * turn, ny: -ux * turn, away: Math.abs(inwards) };
    });
    // Corners of the polygon grown by the rim on every side.
    const grown = corners.map(([x, y], i): Point => {
      const [before, after] = [sides[(i + n - 1) % n]!, sides[i]!];
      const both = Math.max(0.1, 1 + before.nx * after.nx + before.ny * after.ny);
      return [x + ((before.nx + after.nx) / both) * rim, y + ((before.ny + after.ny) / both) * rim];
    });
    for (const [i, { away }] of sides.entries()) {
      const [a, b] = [grown[i]!, grown[(i + 1) % n]!];
      const centre = corner(middle[0], middle[1], 0, 0, away, 0, tie, part);
      corner(a[0], a[1], 0, 0, -rim, 0, tie, part);
      corner(b[0], b[1], 0, 0, -rim, 0, tie, part);
      indices.push(centre, centre + 1, centre + 2);
    }
  };
  for (const [t, tie] of ties.entries()) {
    const points = course(tie);
    strip(points, t, tiePart.casing);
    strip(points, t, tiePart.line);
    for (const head of tie.heads) {
      const corners = cornersOf(head);
      if (corners.length > 2) fan(corners, t, head.type === 'circle' ? tiePart.dot : tiePart.head);
    }
  }
  return { vertices: Float32Array.from(vertices), indices: Uint32Array.from(indices) };
}
