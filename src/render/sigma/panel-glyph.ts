import type { Mark } from '../../scene/scene.js';
import { svgPart } from '../svg-element.js';
import { svgMark } from '../svg-tree.js';

/**
 * A few marks as a small picture beside a word; readers who do not see it miss nothing.
 *
 * @param document - The page's document.
 * @param marks - The marks, with their middle at 0, 0.
 * @param width - Width of what is shown of them.
 * @param height - Height of what is shown.
 * @returns The picture, in the size of its marks.
 */
export function panelGlyph(document: Document, marks: readonly Mark[], width: number, height: number): SVGElement {
  return svgPart<SVGElement>(
    {
      name: 'svg',
      attributes: [
        ['class', 'sc-glyph'],
        ['aria-hidden', 'true'],
        ['focusable', 'false'],
        ['viewBox', `${-width / 2} ${-height / 2} ${width} ${height}`],
      ],
      children: marks.map(svgMark),
    },
    document,
  );
}
