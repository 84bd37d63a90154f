import { scaleLinear } from 'd3-scale';
import type { Mark } from './scene.js';

type Curve = readonly (number | null)[];

/** Straight pieces between the points of a curve. */
function pieces(curve: Curve, at: (step: number, value: number) => readonly [number, number], paint: object): Mark[] {
  return curve.slice(1).flatMap((value, i): Mark[] => {
    const before = curve[i];
    if (value === null || before === null || before === undefined) return [];
    const [x1, y1] = at(i, before);
    const [x2, y2] = at(i + 1, value);
    return [{ type: 'line', x1, y1, x2, y2, ...paint }];
  });
}

/**
 * A curve over a band and its mean, on a scale from 0 to 1.
 *
 * @param worst - The curve drawn solid.
 * @param random - Mean, dashed, and the band round it.
 * @param left - Left edge.
 * @param right - Right edge.
 * @param top - Upper edge.
 * @returns Marks, and where they end.
 */
export function curveMarks(
  worst: Curve,
  random: { readonly mean: Curve; readonly low: Curve; readonly high: Curve },
  left: number,
  right: number,
  top: number,
): { readonly marks: readonly Mark[]; readonly bottom: number } {
  const [x0, x1] = [left + 52, right - 8];
  const y0 = top + Math.min(320, Math.max(180, (x1 - x0) * 0.45));
  const last = Math.max(1, worst.length - 1);
  const xOf = scaleLinear([0, last], [x0, x1]);
  const yOf = scaleLinear([0, 1], [y0, top]);
  const at = (step: number, value: number): readonly [number, number] => [xOf(step), yOf(value)];
  const ink = { type: 'text', lineHeight: 15, size: 12, fill: '#444444' } as const;
  const grid = [0, 0.25, 0.5, 0.75, 1].flatMap((share): Mark[] => {
    const [, y] = at(0, share);
    return [
      { type: 'line', x1: x0, y1: y, x2: x1, y2: y, stroke: share === 0 ? '#767676' : '#dddddd', strokeWidth: 1 },
      { ...ink, x: x0 - 8, y: y + 4, lines: [`${share * 100} %`], anchor: 'end' },
    ];
  });
  const steps = xOf.ticks(10).filter((step) => Number.isInteger(step));
  const foot = steps.map((step): Mark => {
    const [x] = at(step, 0);
    return { ...ink, x, y: y0 + 18, lines: [String(step)], anchor: 'middle' };
  });
  const points = (curve: Curve): number[] =>
    curve.flatMap((value, step) => (value === null ? [] : [...at(step, value)]));
  const upper = random.high.flatMap((value, step) => (value === null ? [] : [at(step, value)])).reverse();
  const band: Mark[] =
    upper.length === 0
      ? []
      : [
          {
            type: 'polygon',
            data: { mark: 'band' },
            points: [...points(random.low), ...upper.flatMap(([x, y]) => [x, y])],
            fill: '#d8e8f3',
          },
        ];
  const curves: Mark[] = [
    {
      type: 'group',
      data: { mark: 'mean' },
      marks: pieces(random.mean, at, { stroke: '#0072B2', strokeWidth: 2, dash: '6 4' }),
    },
    { type: 'group', data: { mark: 'worst' }, marks: pieces(worst, at, { stroke: '#B34700', strokeWidth: 2.5 }) },
  ];
  const axis: Mark = { ...ink, x: (x0 + x1) / 2, y: y0 + 36, lines: ['actors lost'], anchor: 'middle' };
  return { marks: [...band, ...grid, ...curves, ...foot, axis], bottom: y0 + 40 };
}
