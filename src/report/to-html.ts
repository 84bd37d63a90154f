import { sha256 } from '../kernel/sha256.js';
import { svgTree } from '../render/svg-tree.js';
import type { Block, Card, Column, Inline, ReportDocument, ReportTable, Text } from './document.js';
import { fontFaces } from './font-faces.js';
import { html, type HtmlNode, writeHtml } from './html-node.js';
import { jsonInPage } from './json-in-page.js';
import { printCell } from './print-cell.js';
import { styleSheet } from './style-sheet.js';
import { viewerSource } from './viewer-source.js';

const sheet = (): string => `\n${fontFaces()}${styleSheet()}`;

const hash = (text: string): string => `'sha256-${btoa(String.fromCharCode(...sha256(text)))}'`;

/**
 * The policy of the page: it may load nothing but the font within it, and run nothing, or nothing but the one script that
 * makes maps interactive. Style sheet and script are named by their hashes; pictures it may make, to save a map as PNG.
 */
function policy(script: string | null): string {
  const run = script === null ? '' : ` script-src ${hash(script)}; img-src blob:;`;
  return `default-src 'none';${run} style-src ${hash(sheet())}; font-src data:; base-uri 'none'; form-action 'none'`;
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

type FigureBlock = Extract<Block, { readonly kind: 'figure' }>;

function figureNode({ figure, number, heading, id, live, note }: FigureBlock): HtmlNode {
  const name = `Figure ${number}`;
  const drawing = html('div', { class: 'drawing', role: 'region', 'aria-label': name, tabindex: '0' });
  // The picture carries its own caption, which is all that is printed on paper.
  const caption = html('figcaption', {}, html('strong', {}, `${name}. `), figure.caption);
  const picture = html('figure', {}, { ...drawing, children: [svgTree(figure.scene)] }, caption);
  const data = live === undefined ? [] : [html('script', { type: 'application/json' }, jsonInPage(live))];
  const said = note === undefined ? [] : [html('p', { class: 'note' }, note)];
  return html('section', { class: 'map' }, html('h2', { id }, heading), ...said, picture, ...data);
}

/**
 * Writes a report as one HTML file that needs nothing else: no request, the style within, pictures as SVG. It holds a
 * script only where a picture can be interactive, and says the same without running it.
 *
 * @param document - The report.
 * @returns The page.
 */
export function toHtml({ title, subtitle, skip, blocks }: ReportDocument): string {
  const isLive = blocks.some((block) => block.kind === 'figure' && block.live !== undefined);
  const script = isLive ? viewerSource : null;
  const head = html(
    'head',
    {},
    html('meta', { charset: 'utf-8' }),
    html('meta', { 'http-equiv': 'Content-Security-Policy', content: policy(script) }),
    html('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    html('meta', { name: 'referrer', content: 'no-referrer' }),
    html('meta', { name: 'generator', content: 'social-capital' }),
    html('title', {}, title),
    html('style', {}, sheet()),
  );
  const body = html(
    'body',
    {},
    html('a', { class: 'skip', href: skip.link }, skip.text),
    html('header', {}, html('h1', {}, title), html('p', { class: 'subtitle' }, subtitle)),
    html('main', {}, ...blocks.map(blockNode)),
    ...(script === null ? [] : [html('script', {}, script)]),
  );
  return `<!doctype html>\n${writeHtml(html('html', { lang: 'en' }, head, body))}\n`;
}
