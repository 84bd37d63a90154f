import type { ActorKind } from '../model/actor.js';
import { colourMix } from './colour-mix.js';
import type { Mark, Paint } from './scene.js';
import type { SectorStyle, Shape } from './sector-styles.js';

const outline = '#333333';
/** Lines and letters on a mark keep their colour in every theme, and so have colours of their own. */
const [onDark, onLight, onGrey] = ['#fdfdfd', '#343434', '#141414'];

/** Corners of each shape for radius 1, with nearly the same area and never farther out than 1.2. */
const corners: Readonly<Record<Exclude<Shape, 'circle'>, readonly number[]>> = {
  square: [-0.9, -0.9, 0.9, -0.9, 0.9, 0.9, -0.9, 0.9],
  diamond: [0, -1.2, 1.2, 0, 0, 1.2, -1.2, 0],
  triangle: [0, -1.15, 1.2, 0.95, -1.2, 0.95],
  hexagon: [0, -1.12, 0.97, -0.56, 0.97, 0.56, 0, 1.12, -0.97, 0.56, -0.97, -0.56],
  'inverted-triangle': [0, 1.15, -1.2, -0.95, 1.2, -0.95],
  pentagon: [0, -1.15, 1.094, -0.355, 0.676, 0.93, -0.676, 0.93, -1.094, -0.355],
  cross: [
    -0.4, -1.1, 0.4, -1.1, 0.4, -0.4, 1.1, -0.4, 1.1, 0.4, 0.4, 0.4, 0.4, 1.1, -0.4, 1.1, -0.4, 0.4, -1.1, 0.4, -1.1,
    -0.4, -0.4, -0.4,
  ],
};

/** How far a shape of radius 1 may reach from its middle. */
export const shapeReach = 1.2;

function shapeMark(shape: Shape, x: number, y: number, r: number, paint: Paint): Mark {
  if (shape === 'circle') return { type: 'circle', cx: x, cy: y, r, ...paint };
  const points = corners[shape].map((value, k) => (k % 2 === 0 ? x : y) + value * r);
  return { type: 'polygon', points, ...paint };
}

/**
 * The hollow mark of an actor that is cut off: its sector's shape, outlined in red.
 *
 * @param style - Its sector's style.
 * @param x - Middle.
 * @param y - Middle.
 * @param r - Radius.
 * @returns The mark.
 */
export function hollowMark({ shape }: SectorStyle, x: number, y: number, r: number): Mark {
  return shapeMark(shape, x, y, r, { fill: '#ffffff', stroke: '#C00000', strokeWidth: 2.6 });
}

/** Whether white shows better than dark grey on a colour. */
function isDark(fill: string): boolean {
  const [r, g, b] = [1, 3, 5].map((at) => parseInt(fill.slice(at, at + 2), 16)) as [number, number, number];
  return r * 3 + g * 6 + b < 1300;
}

/** How a kind of actor is drawn. */
export type KindStyle = 'filled' | 'inner-line' | 'double-dashed';

/**
 * How a kind is drawn: organisations and services with an inner line, safe spaces with a double dashed outline and a
 * lighter fill, everybody else filled.
 *
 * @param kind - The kind.
 * @returns The style.
 */
export function kindStyle(kind: ActorKind): KindStyle {
  if (kind === 'space') return 'double-dashed';
  return kind === 'organisation' || kind === 'service' ? 'inner-line' : 'filled';
}

/**
 * Marks of one actor: shape and colour say the sector, inner lines the kind.
 *
 * @param style - Its sector's style.
 * @param kind - Its kind's style.
 * @param x - Middle.
 * @param y - Middle.
 * @param r - Radius.
 * @returns Marks in z-order.
 */
export function actorMarks(style: SectorStyle, kind: KindStyle, x: number, y: number, r: number): readonly Mark[] {
  const { shape, fill, initial } = style;
  const marks: Mark[] = [];
  if (kind === 'double-dashed') {
    const dashed = { stroke: outline, strokeWidth: 1.2, dash: '3 2' };
    marks.push(shapeMark(shape, x, y, r, { fill: colourMix(fill, '#ffffff', 0.25), ...dashed }));
    marks.push(shapeMark(shape, x, y, r * 0.66, dashed));
  } else {
    marks.push(shapeMark(shape, x, y, r, { fill, stroke: outline, strokeWidth: 1.2 }));
    if (kind === 'inner-line') {
      marks.push(shapeMark(shape, x, y, r * 0.6, { stroke: isDark(fill) ? onDark : onLight, strokeWidth: 1.2 }));
    }
  }
  if (initial !== undefined) {
    const size = Math.max(12, r * 1.1);
    const text = {
      type: 'text',
      x,
      y: y + size * 0.36,
      lines: [initial],
      lineHeight: size,
      size,
      anchor: 'middle',
    } as const;
    if (kind === 'inner-line') marks.pop();
    marks.push({ ...text, bold: true, fill: onGrey });
  }
  return marks;
}
