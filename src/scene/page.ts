import { paragraph } from './paragraph.js';
import type { Mark } from './scene.js';

/** Words round a drawing. */
export interface PageWords {
  readonly title: string;
  readonly subtitle: string;
  readonly caption: string;
  readonly description: string;
}

/** White space at the page's edges. */
export const pageMargin = 24;

/**
 * How high a page may be so that its smallest letters, 12 px, come to 6.5 pt on A4 with margins of 10 mm.
 *
 * @param width - Width of the page: from 1000 on it is printed across.
 * @returns Height in px.
 */
export function printableHeight(width: number): number {
  return width >= 1000 ? 975 : 1440;
}

/**
 * Title and subtitle at the top of a page.
 *
 * @param words - Title and subtitle.
 * @param width - Width of the page.
 * @returns The marks, and where what follows may begin.
 */
export function heading(
  words: Pick<PageWords, 'title' | 'subtitle'>,
  width: number,
): { marks: readonly Mark[]; bottom: number } {
  const room = width - 2 * pageMargin;
  const title = paragraph(words.title, 20, room, true);
  const subtitle = paragraph(words.subtitle, 13, room);
  const top = 36;
  const below = top + (title.length - 1) * 25 + 24;
  const common = { type: 'text', x: pageMargin, anchor: 'start' } as const;
  const marks: Mark[] = [
    { ...common, y: top, lines: title, lineHeight: 25, size: 20, bold: true, fill: '#111111', data: { mark: 'title' } },
    { ...common, y: below, lines: subtitle, lineHeight: 17, size: 13, fill: '#444444', data: { mark: 'subtitle' } },
  ];
  return { marks, bottom: below + (subtitle.length - 1) * 17 + 6 };
}

/**
 * The caption below everything else.
 *
 * @param caption - The words.
 * @param top - Baseline of the first line.
 * @param width - Width of the page.
 * @returns The mark, and the height of the page that it ends.
 */
export function captionMark(caption: string, top: number, width: number): { mark: Mark; height: number } {
  const lines = paragraph(caption, 12, width - 2 * pageMargin);
  const mark: Mark = {
    type: 'text',
    data: { mark: 'caption' },
    x: pageMargin,
    y: top,
    lines,
    lineHeight: 16,
    size: 12,
    anchor: 'start',
    fill: '#444444',
  };
  return { mark, height: Math.ceil(top + (lines.length - 1) * 16 + 18) };
}
