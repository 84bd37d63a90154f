import { xmlText } from '../kernel/xml-text.js';
import type { AreaLayout } from '../layout/areas/layout-areas.js';
import { paragraph } from './paragraph.js';
import type { Mark, Scene } from './scene.js';
import { noSector, sectorStyles } from './sector-styles.js';
import { vennPanel } from './venn-panel.js';
import { type Cover, pageMargin, planVenn, type VennNames } from './venn-plan.js';

/** What a diagram of ordinary sets is made of. */
export interface SetDiagramInput {
  readonly layout: AreaLayout;
  readonly title: string;
  readonly caption: string;
  readonly width: number;
}

/**
 * Puts area-proportional circles of ordinary sets on a page: title, circles with their names, caption.
 *
 * @param input - The circles and the words round them.
 * @returns The scene.
 */
export function setDiagramScene({ layout, title, caption, width }: SetDiagramInput): Scene {
  const room = width - 2 * pageMargin;
  const largest = Math.max(...layout.circles.map(({ r }) => r));
  const circles = layout.circles
    .filter(({ r }) => r > 1e-6 * largest)
    .map(({ id, x, y, r }) => ({ id, size: r * r, x: x / largest, y: y / largest, r: r / largest }));
  const styles = sectorStyles(layout.circles.map(({ id }) => id));
  const style = new Map(layout.circles.map(({ id }, i) => [id, styles[i] ?? noSector]));
  const names: VennNames = { label: (id) => id, id: (id) => id, style: (id) => style.get(id) ?? noSector };
  const panel = {
    session: {
      informant: { id: '', label: '' },
      statements: { circles, closeness: [] },
      unsized: [],
      digitised: 0,
      circleless: [],
    },
    layout: {
      circles,
      boundary: null,
      relations: [],
      positions: [],
      undrawn: [],
      contradictions: [],
      seed: layout.seed,
      effort: 1,
    },
  };
  const plan = planVenn([panel], names, room);
  const heading = paragraph(xmlText(title), 20, room, true);
  const top = 38 + (heading.length - 1) * 26 + 10;
  const drawn = vennPanel(panel, plan, names, plan.covers[0] as Cover, pageMargin, top);
  const lines = paragraph(caption, 12, room);
  const captionTop = drawn.bottom + 24;
  const text = { type: 'text', x: pageMargin, anchor: 'start' } as const;
  const height = Math.ceil(captionTop + (lines.length - 1) * 16 + 18);
  const marks: Mark[] = [
    { type: 'rect', x: 0, y: 0, width, height, fill: '#ffffff', data: { mark: 'page' } },
    { ...text, data: { mark: 'title' }, y: 38, lines: heading, lineHeight: 26, size: 20, bold: true, fill: '#111111' },
    ...drawn.marks,
    { type: 'group', data: { mark: 'labels' }, marks: drawn.labels },
    { ...text, data: { mark: 'caption' }, y: captionTop, lines, lineHeight: 16, size: 12, fill: '#444444' },
  ];
  return {
    kind: 'scene',
    name: 'set-diagram',
    width,
    height,
    lang: 'en',
    title: xmlText(title),
    description: xmlText(caption),
    marks,
  };
}
