import type { Mark, Scene, TextMark } from '../../scene/scene.js';
import { words } from './live-words.js';
import { panelElement } from './panel-element.js';
import { panelGlyph } from './panel-glyph.js';

/** A sign of the printed legend with its words. */
interface Sign {
  readonly marks: readonly Mark[];
  readonly label: string;
  /** Middle of its line in the legend, and where its words begin. */
  readonly y: number;
  readonly x: number;
}

interface SignGroup {
  readonly heading: string;
  readonly signs: readonly Sign[];
}

/** Height of a line of the printed legend, in px, and room between a sign and its words. */
const [tall, gap] = [22, 5];

/** Leftmost point of a mark, strokes aside. */
function leftOf(mark: Mark): number {
  switch (mark.type) {
    case 'group':
      return Math.min(...mark.marks.map(leftOf));
    case 'circle':
      return mark.cx - mark.r;
    case 'polygon':
      return Math.min(...mark.points.filter((_, i) => i % 2 === 0));
    case 'line':
      return Math.min(mark.x1, mark.x2);
    case 'path':
      return Math.min(...mark.curve.filter((_, i) => i % 2 === 0));
    default:
      return mark.x;
  }
}

/** The legend of a printed map: bold words are headings, other words end the sign before them. */
function groupsOf({ marks }: Scene): readonly SignGroup[] {
  const legend = marks.find((mark) => mark.type === 'group' && mark.data?.mark === 'legend');
  const groups: { heading: string; signs: Sign[] }[] = [];
  let before: Mark[] = [];
  const isWords = (mark: Mark): mark is TextMark => mark.type === 'text' && mark.size >= 12;
  for (const mark of legend?.type === 'group' ? legend.marks : []) {
    if (!isWords(mark)) before.push(mark);
    else if (mark.bold === true) groups.push({ heading: mark.lines.join(' '), signs: [] });
    else {
      const y = mark.y - mark.size * 0.35;
      groups.at(-1)?.signs.push({ marks: before, label: mark.lines.join(' '), x: mark.x, y });
      before = [];
    }
  }
  return groups;
}

/**
 * The key to a map: the signs of its printed legend in words that fold with the page.
 *
 * @param document - The page's document.
 * @param scene - The printed map.
 * @returns The key, not yet attached; `null` where the map has no legend.
 */
export function mapKey(document: Document, scene: Scene): HTMLElement | null {
  const groups = groupsOf(scene);
  if (groups.length === 0) return null;
  const entries = groups.map(({ heading, signs }) =>
    panelElement(
      document,
      'p',
      {},
      panelElement(document, 'b', {}, heading),
      ...signs.map(({ marks, label, x, y }) => {
        const left = Math.min(...marks.map(leftOf)) - 2;
        const width = Math.max(1, x - gap - left);
        const sign = panelGlyph(document, marks, width, tall);
        sign.setAttribute('viewBox', `${left} ${y - tall / 2} ${width} ${tall}`);
        sign.style.width = `${width}px`;
        sign.style.height = `${tall}px`;
        return panelElement(document, 'span', { class: 'sc-sign' }, sign, panelElement(document, 'span', {}, label));
      }),
    ),
  );
  return panelElement(document, 'div', { class: 'sc-keys', role: 'region', 'aria-label': words.key }, ...entries);
}
