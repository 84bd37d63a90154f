import type { TieType } from '../model/tie.js';
import type { Mark, MarkData, Paint } from './scene.js';

type Curve = readonly [number, number, number, number, number, number, number, number];

/** Where a tie runs and what it is. */
export interface DrawnTie {
  readonly straight: boolean;
  readonly curve: Curve;
  readonly type: TieType | 'unclassifiable' | 'negative' | 'introduction';
  /** Which ends carry an arrowhead. */
  readonly arrows: 'none' | 'target' | 'both';
  /** Whether the coder concluded it, where others are stated. */
  readonly concluded: boolean;
  /** The number that stands on an introduction, halfway along. */
  readonly number?: string;
}

/** Line of each type of tie. */
export const tiePaint: Readonly<Record<DrawnTie['type'], Required<Pick<Paint, 'stroke' | 'strokeWidth'>> & Paint>> = {
  bonding: { stroke: '#767676', strokeWidth: 1.5 },
  bridging: { stroke: '#4d4d4d', strokeWidth: 1.7, dash: '6 4' },
  linking: { stroke: '#D55E00', strokeWidth: 2.6 },
  unclassifiable: { stroke: '#767676', strokeWidth: 1.7, dash: '0.1 4', round: true },
  negative: { stroke: '#333333', strokeWidth: 1.7 },
  introduction: { stroke: '#117733', strokeWidth: 4, dash: '10 4' },
};

/** Length of an arrowhead. */
export const arrowLength = 9;

const at = (p: Curve, t: number): [number, number] => {
  const s = 1 - t;
  const [a, b, c, d] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t];
  return [a * p[0] + b * p[2] + c * p[4] + d * p[6], a * p[1] + b * p[3] + c * p[5] + d * p[7]];
};

const reversed = (p: Curve): Curve => [p[6], p[7], p[4], p[5], p[2], p[3], p[0], p[1]];

/** Where the curve leaves a circle round its start, as a share of its course; 0 when it never does. */
function leaves(p: Curve, radius: number): number {
  const outside = (t: number): boolean => {
    const [x, y] = at(p, t);
    return (x - p[0]) * (x - p[0]) + (y - p[1]) * (y - p[1]) > radius * radius;
  };
  let high = 0;
  for (let k = 1; k <= 32 && high === 0; k++) if (outside(k / 32)) high = k / 32;
  if (high === 0) return 0;
  let low = high - 1 / 32;
  for (let k = 0; k < 20; k++) {
    const middle = (low + high) / 2;
    if (outside(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** The part of a curve from t = from to its end. */
function after(p: Curve, from: number): Curve {
  const mix = (i: number, j: number, q: readonly number[]): number => q[i]! + (q[j]! - q[i]!) * from;
  const ab = [mix(0, 2, p), mix(1, 3, p)];
  const bc = [mix(2, 4, p), mix(3, 5, p)];
  const cd = [mix(4, 6, p), mix(5, 7, p)];
  const blend = (u: readonly number[], v: readonly number[]): [number, number] => [
    u[0]! + (v[0]! - u[0]!) * from,
    u[1]! + (v[1]! - u[1]!) * from,
  ];
  const abc = blend(ab, bc);
  const bcd = blend(bc, cd);
  const [x, y] = blend(abc, bcd);
  return [x, y, bcd[0], bcd[1], cd[0]!, cd[1]!, p[6], p[7]];
}

/** The curve without what lies within `radius` of its start; whole when it never gets out. */
const trimmed = (p: Curve, radius: number): Curve => after(p, leaves(p, radius));

/** An arrowhead whose tip stands `radius` from the end of the curve. */
function arrowhead(curve: Curve, radius: number, fill: string): Mark {
  const back = reversed(curve);
  const [tipX, tipY] = at(back, leaves(back, radius));
  const [footX, footY] = at(back, leaves(back, radius + arrowLength));
  const dx = tipX - footX;
  const dy = tipY - footY;
  const length = Math.sqrt(dx * dx + dy * dy);
  const [ux, uy] = length > 0 ? [dx / length, dy / length] : [1, 0];
  const [baseX, baseY] = [tipX - ux * arrowLength, tipY - uy * arrowLength];
  const half = 4;
  return {
    type: 'polygon',
    points: [tipX, tipY, baseX - uy * half, baseY + ux * half, baseX + uy * half, baseY - ux * half],
    fill,
    stroke: '#ffffff',
    strokeWidth: 0.8,
  };
}

/** What of a tie is drawn: its line between the two marks, and what stands on it. */
export interface TieCourse {
  /** The course without what the marks and arrowheads cover. */
  readonly curve: Curve;
  readonly paint: (typeof tiePaint)[DrawnTie['type']];
  /** Arrowheads, the bar of a negative tie, the number of an introduction. */
  readonly heads: readonly Mark[];
}

/**
 * Where the line of a tie runs between two marks: arrowheads only where a direction was recorded; a bar across a negative
 * tie.
 *
 * @param tie - The tie, from middle to middle.
 * @param sourceRadius - Room the source's mark takes.
 * @param targetRadius - Room the target's mark takes.
 * @returns The line and what stands on it.
 */
export function tieCourse(tie: DrawnTie, sourceRadius: number, targetRadius: number): TieCourse {
  const paint = tiePaint[tie.type];
  const gap = 1.5;
  const atSource = sourceRadius + gap;
  const atTarget = targetRadius + gap;
  let curve = tie.curve;
  curve = trimmed(curve, atSource + (tie.arrows === 'both' ? arrowLength - 1 : 0));
  const back: Curve = [...reversed(curve)];
  // Distances are measured from the middle of the target's mark, which is where the reversed curve starts.
  curve = reversed(trimmed(back, atTarget + (tie.arrows === 'none' ? 0 : arrowLength - 1)));
  const heads: Mark[] = [];
  if (tie.arrows !== 'none') heads.push(arrowhead(tie.curve, atTarget, paint.stroke));
  if (tie.arrows === 'both') heads.push(arrowhead(reversed(tie.curve), atSource, paint.stroke));
  if (tie.type === 'negative') heads.push(bar(curve));
  if (tie.concluded) heads.push(dot(curve, paint.stroke));
  if (tie.number !== undefined) heads.push(...plate(curve, paint.stroke, tie.number));
  return { curve, paint, heads };
}

/**
 * Marks of one tie: a white casing, so that crossings read, then the line; arrowheads only where a direction was recorded;
 * a bar across a negative tie; a small hollow dot on one that the coder concluded; a numbered plate on an introduction.
 *
 * @param tie - The tie, from middle to middle.
 * @param sourceRadius - Room the source's mark takes.
 * @param targetRadius - Room the target's mark takes.
 * @param data - What the group is found by.
 * @returns One group.
 */
export function tieMarks(tie: DrawnTie, sourceRadius: number, targetRadius: number, data: MarkData): Mark {
  const { curve, paint, heads } = tieCourse(tie, sourceRadius, targetRadius);
  const line = (how: Paint): Mark =>
    tie.straight
      ? { type: 'line', x1: curve[0], y1: curve[1], x2: curve[6], y2: curve[7], ...how }
      : { type: 'path', curve, ...how };
  const casing = line({ stroke: '#ffffff', strokeWidth: paint.strokeWidth + 3 });
  return { type: 'group', data, marks: [casing, line(paint), ...heads] };
}

/** A hollow dot on the middle of a curve. */
function dot(curve: Curve, stroke: string): Mark {
  const [cx, cy] = at(curve, 0.5);
  return { type: 'circle', cx, cy, r: 3, fill: '#ffffff', stroke, strokeWidth: 1.4 };
}

/** A number on the middle of a curve. */
function plate(curve: Curve, colour: string, number: string): readonly Mark[] {
  const [cx, cy] = at(curve, 0.5);
  return [
    { type: 'circle', cx, cy, r: 10, fill: '#ffffff', stroke: colour, strokeWidth: 2 },
    {
      type: 'text',
      x: cx,
      y: cy + 4.5,
      lines: [number],
      lineHeight: 14,
      size: 12.5,
      bold: true,
      anchor: 'middle',
      fill: colour,
    },
  ];
}

/** A short line across the middle of a curve. */
function bar(curve: Curve): Mark {
  const [x, y] = at(curve, 0.5);
  const [ax, ay] = at(curve, 0.48);
  const [bx, by] = at(curve, 0.52);
  const length = Math.sqrt((bx - ax) * (bx - ax) + (by - ay) * (by - ay));
  const [ux, uy] = length > 0 ? [(bx - ax) / length, (by - ay) / length] : [1, 0];
  return {
    type: 'line',
    x1: x - uy * 7,
    y1: y + ux * 7,
    x2: x + uy * 7,
    y2: y - ux * 7,
    stroke: '#333333',
    strokeWidth: 2.4,
  };
}
