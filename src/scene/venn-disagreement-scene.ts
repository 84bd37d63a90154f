import { formatNumber } from '../kernel/format.js';
import { xmlText } from '../kernel/xml-text.js';
import type { ClosenessDisagreement, SizeAgreement } from '../pla/venn-disagreement.js';
import type { VennSession } from '../pla/venn-session.js';
import { glyphWidth, levelGlyph, levelWords } from './level-glyph.js';

import { paragraph } from './paragraph.js';
import { isRightToLeft } from './plan-map.js';
import type { Mark, Scene } from './scene.js';
import { clean, pageMargin } from './venn-plan.js';
import { pageScene } from './page-scene.js';

/** What a page of disagreements is made of. */
export interface VennDisagreementInput {
  readonly sessions: readonly VennSession[];
  readonly sizes: readonly SizeAgreement[];
  readonly closeness: readonly ClosenessDisagreement[];
  readonly label: (id: string) => string;
  readonly title: string;
  readonly caption: string;
  readonly width: number;
}

const size = 12;

/** One text, its lines under each other; the middle of its column where it runs from right to left. */
function cell(text: string, x: number, y: number, width: number, bold = false): { mark: Mark; height: number } {
  const lines = paragraph(clean(text), size, width, bold);
  const rtl = isRightToLeft(text);
  const mark: Mark = {
    type: 'text',
    x: rtl ? x + width / 2 : x,
    y,
    lines,
    lineHeight: 15,
    size,
    bold,
    anchor: rtl ? 'middle' : 'start',
    fill: '#222222',
    ...(rtl ? { rightToLeft: true } : {}),
  };
  return { mark, height: lines.length * 15 };
}

/**
 * Sets disagreements side by side: a row per pair of actors, a column per group, two small circles at the level each group
 * gave; below, how far groups agree on the order of sizes.
 *
 * @param input - What the groups said.
 * @returns The scene.
 */
export function vennDisagreementScene(input: VennDisagreementInput): Scene {
  const { sessions, sizes, closeness, label, width } = input;
  const room = width - 2 * pageMargin;
  const marks: Mark[] = [];
  const title = paragraph(xmlText(input.title), 20, room, true);
  const heading = { type: 'text', x: pageMargin, anchor: 'start', fill: '#111111', bold: true } as const;
  marks.push({ ...heading, data: { mark: 'title' }, y: 38, lines: title, lineHeight: 26, size: 20 });
  let y = 38 + (title.length - 1) * 26 + 34;
  const columns = sessions.length + 1;
  const first = Math.min(300, room / 3);
  const column = (room - first) / Math.max(1, columns - 1);
  const left = (c: number): number => pageMargin + (c === 0 ? 0 : first + (c - 1) * column);
  const rule = (at: number): Mark => ({
    type: 'line',
    x1: pageMargin,
    y1: at,
    x2: width - pageMargin,
    y2: at,
    stroke: '#bbbbbb',
    strokeWidth: 0.8,
  });
  const row = (cells: readonly { mark: Mark; height: number }[]): void => {
    marks.push(...cells.map(({ mark }) => mark));
    y += Math.max(...cells.map(({ height }) => height)) + 12;
    marks.push(rule(y - 17));
  };
  row(
    ['Pair of actors', ...sessions.map(({ informant }) => informant.label)].map((text, c) =>
      cell(text, left(c), y, (c === 0 ? first : column) - 14, true),
    ),
  );
  for (const { a, b, levels } of closeness) {
    row([
      cell(`${label(a)} – ${label(b)}`, left(0), y + 4, first - 14),
      ...sessions.map(({ informant }, at) => {
        const level = levels.get(informant.id);
        const x = left(at + 1);
        if (level === undefined) return cell('not placed', x, y + 4, column - 14);
        const glyph = levelGlyph(level, x, y);
        marks.push(...glyph);
        const wide = glyphWidth(level) + 7;
        return cell(levelWords[level], x + wide, y + 4, Math.max(40, column - 14 - wide));
      }),
    ]);
  }
  if (closeness.length === 0) {
    row([cell('No two groups differ by two levels or more on any pair.', left(0), y + 4, room)]);
  }
  y += 16;
  row([cell('Agreement on the order of sizes (Kendall’s τ_b: 1 same order, −1 opposite)', left(0), y, room, true)]);
  const name = new Map(sessions.map(({ informant }) => [informant.id, informant.label]));
  for (const { first: one, second, actors, tauB } of sizes) {
    const value = tauB === null ? 'not defined' : formatNumber(tauB, 2).replace('-', '−');
    const who = `${name.get(one) ?? one} and ${name.get(second) ?? second}`;
    row([cell(`${who}: ${value} over ${actors} actors both placed`, left(0), y + 2, room)]);
  }
  const caption = paragraph(input.caption, size, room);
  const top = y + 14;
  marks.push({
    type: 'text',
    data: { mark: 'caption' },
    x: pageMargin,
    y: top,
    lines: caption,
    lineHeight: 16,
    size,
    anchor: 'start',
    fill: '#444444',
  });
  const height = Math.ceil(top + (caption.length - 1) * 16 + 18);
  return pageScene('venn-disagreement', { width, height }, { title: input.title, description: input.caption }, marks);
}
