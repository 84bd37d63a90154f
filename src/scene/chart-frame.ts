import { xmlText } from '../kernel/xml-text.js';
import { paragraph } from './paragraph.js';
import type { Mark, Scene } from './scene.js';

/** Words round a chart. */
export interface ChartWords {
  readonly title: string;
  readonly subtitle: string;
  readonly caption: string;
  /** What the chart shows, for readers who do not see it. */
  readonly description: string;
}

/** White space at the page's edges. */
export const chartMargin = 24;

/**
 * Puts a chart together as a scene: page, title, subtitle, the chart, caption.
 *
 * @param name - What it draws, such as `dependency-chart`.
 * @param words - Words round it.
 * @param width - Width of the page.
 * @param draw - Draws below a height and says where it ends.
 * @returns The scene.
 */
export function chartFrame(
  name: string,
  words: ChartWords,
  width: number,
  draw: (top: number) => { readonly marks: readonly Mark[]; readonly bottom: number },
): Scene {
  const room = width - 2 * chartMargin;
  const common = { type: 'text', x: chartMargin, anchor: 'start' } as const;
  const title = paragraph(xmlText(words.title), 20, room, true);
  const subtitle = paragraph(xmlText(words.subtitle), 13, room);
  const below = 36 + (title.length - 1) * 25 + 24;
  const { marks, bottom } = draw(below + (subtitle.length - 1) * 17 + 18);
  const caption = paragraph(xmlText(words.caption).replace(/\s+/gu, ' '), 12, room);
  const top = bottom + 22;
  const height = Math.ceil(top + (caption.length - 1) * 16 + 18);
  return {
    kind: 'scene',
    name,
    width,
    height,
    lang: 'en',
    title: xmlText(words.title),
    description: xmlText(words.description).replace(/\s+/gu, ' '),
    marks: [
      { type: 'rect', x: 0, y: 0, width, height, fill: '#ffffff', data: { mark: 'page' } },
      {
        ...common,
        y: 36,
        lines: title,
        lineHeight: 25,
        size: 20,
        bold: true,
        fill: '#111111',
        data: { mark: 'title' },
      },
      { ...common, y: below, lines: subtitle, lineHeight: 17, size: 13, fill: '#444444', data: { mark: 'subtitle' } },
      ...marks,
      { ...common, y: top, lines: caption, lineHeight: 16, size: 12, fill: '#444444', data: { mark: 'caption' } },
    ],
  };
}
