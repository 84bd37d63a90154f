import { formatNumber } from '../kernel/format.js';
import { textWidth } from '../kernel/text-width.js';
import { xmlText } from '../kernel/xml-text.js';
import type { About } from '../model/about.js';
import { closenessLevels } from '../model/venn/levels.js';
import { actorMarks } from './actor-marks.js';
import { glyphWidth, levelGlyph, levelWords } from './level-glyph.js';
import { paragraph } from './paragraph.js';
import type { Mark } from './scene.js';
import type { SectorStyle } from './sector-styles.js';
import { edge, tieLineWidths } from './venn-panel.js';
import type { VennPlan } from './venn-plan.js';

/** What stands where the workshop did not say what a sign of the drawing means. */
export const unrecorded = 'meaning not recorded';

/** What the legend explains. */
export interface VennLegendInput {
  readonly plan: VennPlan;
  readonly about: About;
  /** What size means, with its source. */
  readonly sizeMeans: string;
  readonly sectors: readonly { readonly name: string; readonly style: SectorStyle }[];
}

const size = 12;
const rowHeight = 24;
const ink = '#222222';

interface Entry {
  readonly width: number;
  readonly label: string;
  readonly draw: (x: number, y: number) => readonly Mark[];
}

/** Two small circles at each level. */
function levelEntries(): Entry[] {
  return closenessLevels.map((level) => ({
    width: glyphWidth(level),
    label: levelWords[level],
    draw: (x, y) => levelGlyph(level, x, y),
  }));
}

/** Tie-lines for the levels that the circles do not show. */
function lineEntries(plan: VennPlan): Entry[] {
  const lost = new Set(plan.panels.flatMap(({ layout }) => layout.undrawn.map(({ level }) => level)));
  return closenessLevels.flatMap((level, at): Entry[] => {
    if (!lost.has(level) || at === 0) return [];
    const stroke = { stroke: '#333333', strokeWidth: tieLineWidths[at] ?? 0 };
    const draw = (x: number, y: number): readonly Mark[] => [
      { type: 'line', x1: x, y1: y, x2: x + 28, y2: y, ...stroke },
      { type: 'circle', cx: x, cy: y, r: 3, fill: '#333333' },
      { type: 'circle', cx: x + 28, cy: y, r: 3, fill: '#333333' },
    ];
    return [{ width: 32, label: levelWords[level], draw }];
  });
}

/** Three sizes that occur: the smallest, one between, the largest. */
function realSizes(plan: VennPlan): readonly number[] {
  const sizes = plan.panels.flatMap(({ layout }) => layout.circles.map((circle) => circle.size));
  const distinct = [...new Set(sizes)].sort((a, b) => a - b);
  if (distinct.length <= 3) return distinct;
  const [low, high] = [distinct[0] as number, distinct.at(-1) as number];
  const half = (Math.sqrt(low) + Math.sqrt(high)) / 2;
  const inner = distinct.slice(1, -1);
  let middle = inner[0] as number;
  for (const value of inner) {
    if (Math.abs(Math.sqrt(value) - half) < Math.abs(Math.sqrt(middle) - half)) middle = value;
  }
  return [low, middle, high];
}

/** Circles of three sizes, as large as they are drawn, standing in one another. */
function sizeMarks(plan: VennPlan, left: number, top: number): { marks: Mark[]; width: number; height: number } {
  const largest = Math.max(...plan.panels.flatMap(({ layout }) => layout.circles.map((circle) => circle.size)));
  const shared = plan.panels.every(({ layout }) =>
    layout.circles.every(({ size, r }) => Math.abs(size - r * r * largest) < 1e-6 * largest),
  );
  const sizes = realSizes(plan);
  const rows = (shared ? sizes : [largest / 4, largest]).map((value) => ({
    r: Math.sqrt(value / largest) * plan.scale,
    label: shared ? String(Number(formatNumber(value, 2))) : value === largest ? 'group’s largest' : 'a quarter of it',
  }));
  const widest = rows.at(-1)?.r ?? 0;
  const height = Math.max(2 * widest, rows.length * 16);
  const marks: Mark[] = [];
  const bottom = top + height;
  let lastY = Infinity;
  for (const { r, label } of rows) {
    const cx = left + widest;
    marks.push({ type: 'circle', cx, cy: bottom - r, r, stroke: '#333333', strokeWidth: 1 });
    const y = Math.min(bottom - 2 * r, lastY - 15);
    lastY = y;
    const textX = left + 2 * widest + 14;
    marks.push({ type: 'line', x1: cx, y1: bottom - 2 * r, x2: textX - 4, y2: y, stroke: '#777777', strokeWidth: 0.7 });
    marks.push({ type: 'text', x: textX, y: y + 4, lines: [label], lineHeight: 14, size, anchor: 'start', fill: ink });
  }
  const text = Math.max(...rows.map(({ label }) => textWidth(label, size)));
  return { marks, width: 2 * widest + 14 + text, height: height + 6 };
}

/**
 * Explains the drawing: three sizes as large as drawn, the levels of closeness, the edge of the network, sectors, tie-lines,
 * and what each means to the people who drew it.
 *
 * @param input - What is explained.
 * @param left - Left edge.
 * @param top - Upper edge.
 * @param right - Right edge.
 * @returns The legend's group and its lower edge.
 */
export function vennLegend(
  { plan, about, sizeMeans, sectors }: VennLegendInput,
  left: number,
  top: number,
  right: number,
): { mark: Mark; bottom: number } {
  if (plan.panels.every(({ layout }) => layout.circles.length === 0)) {
    return { mark: { type: 'group', data: { mark: 'legend' }, marks: [] }, bottom: top };
  }
  const sizes = sizeMarks(plan, left, top + 8);
  const beside = right - left > 620;
  const from = beside ? left + sizes.width + 36 : left;
  const marks: Mark[] = [...sizes.marks];
  let y = beside ? top + 10 : top + sizes.height + 26;
  const prose = (text: string, bold: boolean): void => {
    const lines = paragraph(xmlText(text), size, right - from, bold);
    marks.push({
      type: 'text',
      x: from,
      y: y + size * 0.35,
      lines,
      lineHeight: 16,
      size,
      bold,
      anchor: 'start',
      fill: ink,
    });
    y += 16 * (lines.length - 1) + rowHeight - 2;
  };
  const row = (entries: readonly Entry[]): void => {
    let x = from;
    for (const { width, label, draw } of entries) {
      const total = width + 7 + textWidth(label, size);
      if (x > from && x + total > right) {
        x = from;
        y += rowHeight;
      }
      marks.push(...draw(x, y), {
        type: 'text',
        x: x + width + 7,
        y: y + size * 0.35,
        lines: [label],
        lineHeight: 14,
        size,
        anchor: 'start',
        fill: ink,
      });
      x += total + 20;
    }
    y += rowHeight;
  };
  prose(`Area of a circle: ${sizeMeans}.`, false);
  prose(`Closeness: ${about.vennOverlapMeans ?? unrecorded}.`, false);
  row(levelEntries());
  if (plan.panels.some(({ layout }) => layout.boundary !== null)) {
    const where = about.vennDistanceMeans ?? unrecorded;
    const draw = (x: number, cy: number): readonly Mark[] => [
      { type: 'circle', cx: x + 9, cy, r: 9, ...edge, dash: '3 2' },
    ];
    const entry = { width: 20, label: `Edge of the network; inside, on it or outside: ${xmlText(where)}`, draw };
    if (entry.width + 7 + textWidth(entry.label, size) <= right - from) row([entry]);
    else {
      row([{ ...entry, label: 'Edge of the network' }]);
      prose(`Inside, on it or outside: ${where}.`, false);
    }
  }
  if (sectors.length > 0) {
    row(
      sectors.map(({ name, style }) => ({
        width: 18,
        label: xmlText(name.slice(0, 1).toUpperCase() + name.slice(1)),
        draw: (x: number, cy: number) => actorMarks(style, 'filled', x + 8, cy, 7),
      })),
    );
  }
  const lines = lineEntries(plan);
  if (lines.length > 0) {
    prose('A line joins two circles whose stated closeness the circles do not show:', false);
    row(lines);
  }
  const bottom = Math.max(y - rowHeight / 2, top + (beside ? sizes.height + 10 : 0));
  return { mark: { type: 'group', data: { mark: 'legend' }, marks }, bottom };
}
