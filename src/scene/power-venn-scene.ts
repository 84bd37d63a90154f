import { formatCount } from '../kernel/format.js';
import { xmlText } from '../kernel/xml-text.js';
import type { About } from '../model/about.js';
import { keyList } from './key-list.js';
import { labelLanguage } from './label-language.js';

import { paragraph } from './paragraph.js';
import type { Mark, Scene } from './scene.js';
import type { SectorStyle } from './sector-styles.js';
import { vennLegend } from './venn-legend.js';
import { vennPanel } from './venn-panel.js';
import { type Cover, gutter, pageMargin, planVenn, type VennNames, type VennPanel } from './venn-plan.js';
import { pageScene } from './page-scene.js';

/** What a Power Venn page is made of. */
export interface PowerVennInput {
  readonly panels: readonly VennPanel[];
  readonly about: About;
  readonly names: VennNames;
  readonly sectors: readonly { readonly name: string; readonly style: SectorStyle }[];
  readonly sizeMeans: string;
  readonly title: string;
  readonly subtitle: string;
  readonly caption: string;
  readonly description: string;
  readonly width: number;
}

const text = (
  x: number,
  y: number,
  lines: readonly string[],
  size: number,
  fill: string,
  mark: string,
  bold = false,
): Mark => ({
  type: 'text',
  data: { mark },
  x,
  y,
  lines,
  lineHeight: Math.round(size * 1.3),
  size,
  anchor: 'start',
  fill,
  ...(bold ? { bold } : {}),
});

/**
 * Puts Power Venn drawings on a page: title, one panel per group at one scale, key of numbers, legend, caption.
 *
 * @param input - Groups as laid out, and the words round them.
 * @returns The scene.
 */
export function powerVennScene(input: PowerVennInput): Scene {
  const { panels, about, names, width } = input;
  const room = width - 2 * pageMargin;
  const plan = planVenn(panels, names, room);
  const marks: Mark[] = [];
  const labels: Mark[] = [];
  const title = paragraph(xmlText(input.title), 20, room, true);
  marks.push(text(pageMargin, 38, title, 20, '#111111', 'title', true));
  let top = 38 + (title.length - 1) * 26 + 24;
  const subtitle = paragraph(xmlText(input.subtitle), 13, room);
  marks.push(text(pageMargin, top, subtitle, 13, '#444444', 'subtitle'));
  top += (subtitle.length - 1) * 17 + 8;
  for (let first = 0; first < panels.length; first += plan.columns) {
    let lowest = top;
    for (const [column, panel] of panels.slice(first, first + plan.columns).entries()) {
      const left = pageMargin + column * (plan.width + gutter);
      let start = top;
      if (panels.length > 1) {
        const { label, people, date } = panel.session.informant;
        const heading = paragraph(xmlText(label), 15, plan.width, true);
        marks.push(text(left, top + 26, heading, 15, '#111111', 'heading', true));
        const note = [people === undefined ? '' : formatCount(people, 'person', 'people'), date ?? ''].filter(Boolean);
        start = top + 26 + (heading.length - 1) * 20;
        if (note.length > 0) marks.push(text(left, start + 18, [xmlText(note.join(', '))], 12, '#444444', 'heading'));
        start += 22;
      }
      const drawn = vennPanel(panel, plan, names, plan.covers[first / plan.columns] as Cover, left, start);
      marks.push(...drawn.marks);
      labels.push(...drawn.labels);
      lowest = Math.max(lowest, drawn.bottom);
    }
    top = lowest;
  }
  if (panels.every(({ layout }) => layout.circles.length === 0)) {
    const line = ['There are no circles to draw.'];
    marks.push(text(pageMargin, top + 30, line, 13, '#444444', 'empty'));
    top += 50;
  }
  const lang = labelLanguage(about.language);
  marks.push({ type: 'group', data: { mark: 'labels' }, ...(lang === undefined ? {} : { lang }), marks: labels });
  const numbered = [...plan.keys].map(([id, key]) => ({ name: names.label(id), key, style: names.style(id) }));
  const key = keyList(numbered, pageMargin, top + 4, width - pageMargin);
  if (key !== null) {
    marks.push(key.mark);
    top = key.bottom;
  }
  const { sectors, sizeMeans } = input;
  const legend = vennLegend({ plan, about, sizeMeans, sectors }, pageMargin, top + 14, width - pageMargin);
  marks.push(legend.mark);
  const caption = paragraph(input.caption, 12, room);
  const captionTop = legend.bottom + 28;
  marks.push(text(pageMargin, captionTop, caption, 12, '#444444', 'caption'));
  const height = Math.ceil(captionTop + (caption.length - 1) * 16 + 18);
  return pageScene('power-venn', { width, height }, input, marks);
}
