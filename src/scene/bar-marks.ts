import { scaleLinear } from 'd3-scale';
import { textWidth } from '../kernel/text-width.js';
import { xmlText } from '../kernel/xml-text.js';
import { paragraph } from './paragraph.js';
import type { Mark } from './scene.js';

/** One bar of a chart. */
export interface Bar {
  readonly id: string;
  readonly label: string;
  /** 0 to 1; `null` is undefined and has no bar. */
  readonly value: number | null;
  /** What stands behind the bar, such as `78 of 379`. */
  readonly text: string;
  /** Drawn darker, its label bold. */
  readonly isFocal: boolean;
}

/**
 * Horizontal bars with their labels left and their values behind, on a scale from 0 to the largest value.
 *
 * @param bars - In the order drawn.
 * @param left - Left edge.
 * @param right - Right edge.
 * @param top - Upper edge.
 * @returns Marks (each bar a group with `data-id`), and where they end.
 */
export function barMarks(
  bars: readonly Bar[],
  left: number,
  right: number,
  top: number,
): { readonly marks: readonly Mark[]; readonly bottom: number } {
  const size = 12.5;
  const room = Math.min(320, (right - left) * 0.4);
  const behind = bars.reduce((most, bar) => Math.max(most, textWidth(bar.text, size)), 0) + 10;
  const start = left + room + 10;
  const most = Math.max(1e-12, ...bars.map(({ value }) => value ?? 0));
  const lengthOf = scaleLinear([0, most], [0, Math.max(20, right - start - behind)]);
  const marks: Mark[] = [];
  let y = top;
  for (const { id, label, value, text, isFocal } of bars) {
    const lines = paragraph(xmlText(label), size, room, isFocal);
    const height = Math.max(20, lines.length * 16);
    const middle = y + height / 2;
    const length = lengthOf(value ?? 0);
    const common = { type: 'text', lineHeight: 16, size } as const;
    marks.push({
      type: 'group',
      data: { mark: 'bar', id },
      marks: [
        {
          ...common,
          data: { mark: 'label', id },
          x: start - 10,
          y: middle - (lines.length - 1) * 8 + 4.5,
          lines,
          anchor: 'end',
          fill: '#111111',
          ...(isFocal ? { bold: true } : {}),
        },
        { type: 'rect', x: start, y: middle - 7, width: length, height: 14, fill: isFocal ? '#B34700' : '#56B4E9' },
        { ...common, x: start + length + 6, y: middle + 4.5, lines: [text], anchor: 'start', fill: '#222222' },
      ],
    });
    y += height + 6;
  }
  const axis: Mark = { type: 'line', x1: start, y1: top - 4, x2: start, y2: y - 2, stroke: '#767676', strokeWidth: 1 };
  return { marks: [...marks, axis], bottom: y };
}
