import type { Figure } from '../figures/figure.js';
import { withoutCaption } from '../figures/without-caption.js';
import { SocialCapitalError } from '../kernel/error.js';
import { oneOf, resolveOptions } from '../kernel/options.js';
import { xmlText } from '../kernel/xml-text.js';
import { svgTree } from '../render/svg-tree.js';
import type { ReportTable } from './document.js';
import { figureTables } from './figure-tables.js';
import { html, type HtmlNode, writeHtml } from './html-node.js';
import { printCell } from './print-cell.js';

/** Options for {@link figureFragment}. */
export interface FigureFragmentOptions {
  /** Whether the rows behind the picture follow, folded. @defaultValue true */
  readonly table?: boolean | undefined;
  /**
   * `below`: the caption is text of the page, under the picture; `within`: it stays a part of the picture, for pages that
   * print a caption of their own. @defaultValue 'below'
   */
  readonly caption?: 'below' | 'within' | undefined;
  /**
   * Id of the picture, with which ids within it begin: letters, digits, `-` and `_`. Needed only where the same picture
   * stands twice on a page. @defaultValue one made from all that is drawn
   */
  readonly id?: string | undefined;
}

/** A drawing shrinks to this share of its width, its letters to 7 px; in a narrower column it scrolls. */
const narrowest = 0.6;

const scrolling = (label: string, child: HtmlNode): HtmlNode =>
  html('div', { role: 'group', 'aria-label': label, tabindex: '0', style: 'overflow-x:auto' }, child);

/** What Markdown would obey in a text: pandoc and others read it within HTML too. References are text to all of them. */
const inertText = (text: string): string =>
  xmlText(text).replaceAll(/[^\p{L}\p{M}\p{N}\p{Zs} .,;:?%()/–—−·…’“”]/gu, (mark) => `&#${mark.codePointAt(0)};`);

function tableNode(table: ReportTable): HtmlNode {
  const columns = table.columns.filter(({ fileOnly }) => fileOnly !== true);
  const rows = table.rows.map((row) => {
    const cells = columns.map((column, place) => {
      const text = printCell(row[column.key] ?? null, column);
      return place === 0 ? html('th', { scope: 'row', dir: 'auto' }, text) : html('td', { dir: 'auto' }, text);
    });
    return html('tr', {}, ...cells);
  });
  const head = columns.map((column) => html('th', { scope: 'col' }, column.head));
  const body = [html('thead', {}, html('tr', {}, ...head)), html('tbody', {}, ...rows)];
  return scrolling(table.caption, html('table', {}, html('caption', {}, table.caption), ...body));
}

/**
 * A figure as a piece of HTML to put into any page: the picture as SVG, its caption, and the rows behind it, folded. It
 * holds no script, asks for nothing, and has no style that reaches beyond it; ids begin with one of its own, so that several
 * fit on a page. It holds no blank line, so that Markdown leaves it whole, and a label that looks like Markdown stays text.
 * Fonts are the page's reader's: Inter, else Arial, Liberation Sans or any sans-serif.
 *
 * @param figure - Any figure.
 * @param options - Defaults: a table, the caption below, an id made from the picture.
 * @returns HTML, one element `figure`.
 * @throws {SocialCapitalError} `bad-option` on an option that does not exist or an id that is none.
 * @example
 * ```ts
 * const map = await organisationalMap(network({ ties: [{ source: 'a', target: 'b' }] }));
 * const piece = figureFragment(map, { id: 'map-1' });
 * piece.startsWith('<figure class="social-capital"'); // => true
 * piece.includes('id="map-1-title"'); // => true
 * ```
 */
export function figureFragment(figure: Figure, options: FigureFragmentOptions = {}): string {
  const { table, caption, id } = resolveOptions<FigureFragmentOptions>('figureFragment', options, {
    table: true,
    caption: 'below',
    id: undefined,
  });
  const place = oneOf('figureFragment', 'caption', caption, ['below', 'within']);
  if (id !== undefined && !/^[A-Za-z][\w-]*$/u.test(id)) {
    throw new SocialCapitalError(
      'bad-option',
      `figureFragment: id is "${id}"; begin with a letter and go on with letters, digits, - or _.`,
    );
  }
  const { scene } = place === 'below' ? withoutCaption(figure) : figure;
  const tree = svgTree(scene, true, id);
  const size = `min-width:${Math.round(scene.width * narrowest)}px;max-width:${scene.width}px;height:auto`;
  const attributes = tree.attributes.map(([name, value]) => [name, name === 'width' ? '100%' : value] as const);
  const svg = {
    ...tree,
    attributes: [...attributes.filter(([name]) => name !== 'height'), ['style', size] as const],
  };
  const rows = table === true ? figureTables(figure) : [];
  const parts = [
    scrolling(figure.title, svg),
    ...(place === 'below' ? [html('figcaption', {}, figure.caption)] : []),
    ...(rows.length > 0
      ? [html('details', {}, html('summary', {}, 'The rows behind the picture'), ...rows.map(tableNode))]
      : []),
  ];
  const piece = writeHtml(html('figure', { class: 'social-capital', lang: scene.lang }, ...parts), inertText);
  return `${piece.replaceAll(/\s*[\r\n]\s*/gu, ' ')}\n`;
}
