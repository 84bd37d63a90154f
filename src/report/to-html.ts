import { sha256 } from '../kernel/sha256.js';
import { svgTree } from '../render/svg-tree.js';
import type { Block, Card, Column, Inline, ReportDocument, ReportTable, Text } from './document.js';
import { html, type HtmlNode, writeHtml } from './html-node.js';
import { printCell } from './print-cell.js';
import { fontFaces } from './font-faces.js';
import { styleSheet } from './style-sheet.js';

const sheet = `\n${fontFaces}${styleSheet}`;

/** The policy of the page: it may load nothing but the font within it, and run nothing; its one style sheet is named by its hash. */
function policy(): string {
  const hash = btoa(String.fromCharCode(...sha256(sheet)));
  return `default-src 'none'; style-src 'sha256-${hash}'; font-src data:; base-uri 'none'; form-action 'none'`;
}

function inline(part: Inline): HtmlNode | string {
  if (typeof part === 'string') return part;
  return 'strong' in part ? html('strong', {}, part.strong) : html('a', { href: part.link }, part.text);
}

const running = (text: Text): readonly (HtmlNode | string)[] => (typeof text === 'string' ? [text] : text.map(inline));

const isNumeric = (table: ReportTable, column: Column): boolean =>
  column.counted === true || table.rows.some((row) => typeof row[column.key] === 'number');

/** Most rows of a table that is kept on one sheet of paper. */
const whole = 16;

function tableNode(table: ReportTable, number: number): HtmlNode {
  const columns = table.columns.filter((column) => column.fileOnly !== true);
  const side = (column: Column): Readonly<Record<string, string>> =>
    isNumeric(table, column) ? { class: 'number' } : {};
  const head = columns.map((column) => html('th', { scope: 'col', ...side(column) }, column.head));
  const rows = table.rows.map((row) => {
    const cells = columns.map((column, place) => {
      const text = printCell(row[column.key] ?? null, column);
      return place === 0
        ? html('th', { scope: 'row', dir: 'auto', ...side(column) }, text)
        : html('td', isNumeric(table, column) ? side(column) : { dir: 'auto' }, text);
    });
    return html('tr', {}, ...cells);
  });
  const id = `table-${number}`;
  const caption = html('caption', { id }, html('strong', {}, `Table ${number}. `), table.caption);
  const body = html('table', {}, caption, html('thead', {}, html('tr', {}, ...head)), html('tbody', {}, ...rows));
  const size = table.rows.length <= whole ? 'scroll whole' : 'scroll';
  const region = html('div', { class: size, role: 'region', 'aria-labelledby': id, tabindex: '0' }, body);
  return table.note === undefined ? region : html('div', {}, region, html('p', { class: 'note' }, table.note));
}

function cardNode({ title, figure, unit, lines }: Card): HtmlNode {
  const line = (text: string): HtmlNode => html('p', { class: 'line' }, text);
  return html(
    'li',
    { class: 'card' },
    html('p', { class: 'title' }, title),
    html('p', { class: 'figure' }, figure),
    html('p', { class: 'unit' }, unit),
    ...lines.map(line),
  );
}

function blockNode(block: Block): HtmlNode {
  switch (block.kind) {
    case 'heading':
      return html(`h${block.level}`, { id: block.id }, block.text);
    case 'paragraph':
      return html('p', block.role === undefined ? {} : { class: block.role }, ...running(block.text));
    case 'list':
      return html('ul', {}, ...block.items.map((item) => html('li', {}, ...running(item))));
    case 'cards':
      return html('ul', { class: 'cards' }, ...block.cards.map(cardNode));
    case 'terms':
      return html(
        'dl',
        {},
        ...block.rows.flatMap(([term, text]) => [html('dt', {}, term), html('dd', {}, ...running(text))]),
      );
    case 'table':
      return tableNode(block.table, block.number);
  }
  return figureNode(block);
}

function figureNode({ figure, number, heading, id }: Extract<Block, { readonly kind: 'figure' }>): HtmlNode {
  const name = `Figure ${number}`;
  const drawing = html('div', { class: 'drawing', role: 'region', 'aria-label': name, tabindex: '0' });
  // The picture carries its own caption, which is all that is printed on paper.
  const caption = html('figcaption', {}, html('strong', {}, `${name}. `), figure.caption);
  const picture = html('figure', {}, { ...drawing, children: [svgTree(figure.scene)] }, caption);
  return html('section', { class: 'map' }, html('h2', { id }, heading), picture);
}

/**
 * Writes a report as one HTML file that needs nothing else: no script, no request, the style within, pictures as SVG.
 *
 * @param document - The report.
 * @returns The page.
 */
export function toHtml({ title, subtitle, skip, blocks }: ReportDocument): string {
  const head = html(
    'head',
    {},
    html('meta', { charset: 'utf-8' }),
    html('meta', { 'http-equiv': 'Content-Security-Policy', content: policy() }),
    html('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    html('meta', { name: 'referrer', content: 'no-referrer' }),
    html('meta', { name: 'generator', content: 'social-capital' }),
    html('title', {}, title),
    html('style', {}, sheet),
  );
  const body = html(
    'body',
    {},
    html('a', { class: 'skip', href: skip.link }, skip.text),
    html('header', {}, html('h1', {}, title), html('p', { class: 'subtitle' }, subtitle)),
    html('main', {}, ...blocks.map(blockNode)),
  );
  return `<!doctype html>\n${writeHtml(html('html', { lang: 'en' }, head, body))}\n`;
}
