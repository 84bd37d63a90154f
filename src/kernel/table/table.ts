import { formatCount } from '../format.js';
import { inRange, resolveOptions } from '../options.js';
import { cellTexts } from './cell-text.js';
import { buildNode, type MarkupNode, node, type PageElementLike, type PageLike, writeNode } from './markup.js';
import { type Looks, showItself } from './show-itself.js';
import { shownRows } from './shown-rows.js';

/** Options for {@link table}. */
export interface TableOptions {
  /** Words above the table. @defaultValue none */
  readonly title?: string | undefined;
  /** Names of the columns shown, in order. @defaultValue every column of the rows */
  readonly columns?: readonly string[] | undefined;
  /** Most rows shown; a last line says how many are left out. @defaultValue 100 */
  readonly limit?: number | undefined;
}

/** Rows as a table to look at. */
export interface Table {
  readonly kind: 'table';
  readonly title: string;
  /** Names of the columns shown. */
  readonly columns: readonly string[];
  /** The table as a piece of HTML without style sheet or script: long tables scroll in a box of their own. */
  toHTML(): string;
  /** The table as an element of a page. */
  toElement<E extends PageElementLike>(document: PageLike<E>): E;
  /** The table in columns of spaces. */
  toText(): string;
}

interface Resolved {
  readonly title: string;
  readonly columns: readonly string[] | undefined;
  readonly limit: number;
}

/** A column as it is shown. */
interface Shown {
  readonly name: string;
  readonly texts: readonly string[];
  readonly numeric: boolean;
}

/** The table as elements. Looks are attributes of the cells, so that no rule reaches the page around it. */
function tree(title: string, columns: readonly Shown[], count: number, more: string): MarkupNode {
  const side = ({ numeric }: Shown): string =>
    `text-align:${numeric ? 'right' : 'left'};padding:2px 8px${numeric ? ';font-variant-numeric:tabular-nums' : ''}`;
  const head = columns.map((column) => node('th', { scope: 'col', style: side(column) }, column.name));
  const rows = Array.from({ length: count }, (_, row) =>
    node(
      'tr',
      {},
      ...columns.map((column) => node('td', { dir: 'auto', style: side(column) }, column.texts[row] ?? '')),
    ),
  );
  const caption = title === '' ? [] : [node('caption', { style: 'caption-side:top;text-align:left' }, title)];
  const body = node('table', {}, ...caption, node('thead', {}, node('tr', {}, ...head)), node('tbody', {}, ...rows));
  const box = { role: 'region', tabindex: '0', 'aria-label': title || 'Table', style: 'overflow:auto;max-height:28em' };
  return node('div', box, body, ...(more === '' ? [] : [node('p', {}, more)]));
}

const length = (text: string): number => Array.from(text).length;

function lines(title: string, columns: readonly Shown[], count: number, more: string): string {
  const padded = columns.map(({ name, texts, numeric }) => {
    const cells = [name, ...texts.slice(0, count)].map((text) => text.replaceAll(/\s+/gu, ' '));
    const width = cells.reduce((most, cell) => Math.max(most, length(cell)), 0);
    return cells.map((cell) => {
      const gap = ' '.repeat(width - length(cell));
      return numeric ? gap + cell : cell + gap;
    });
  });
  const rows = Array.from({ length: count + 1 }, (_, row) =>
    padded
      .map((cells) => cells[row])
      .join('  ')
      .trimEnd(),
  );
  return [...(title === '' ? [] : [title]), ...rows, ...(more === '' ? [] : [more])].join('\n');
}

/**
 * Makes rows into a table to look at, in a notebook or a page: `toHTML()`, `toElement(document)`, `toText()`; in Deno's
 * kernel it shows itself. Numbers print with three decimals, or none in a column of whole numbers; `null` prints as an en
 * dash. Rows of `toRows` print with persons' codes where the workshop records no consent to names.
 *
 * @param rows - Plain rows, such as those of `toRows`, of a figure's `data()`, or your own.
 * @param options - Defaults: no title, every column, 100 rows.
 * @returns The table. The rows are read now: later changes to them do not show.
 * @throws {SocialCapitalError} `bad-option` on an option that does not exist or is out of range.
 * @remarks O(cells shown).
 * @example
 * ```ts
 * const shown = table([{ actor: 'director', ties: 21, share: 0.5 }, { actor: 'ccg', ties: 8, share: null }]);
 * shown.columns; // => ['actor', 'ties', 'share']
 * shown.toText().split('\n')[2]; // => 'ccg          8      –'
 * ```
 */
export function table(rows: readonly object[], options: TableOptions = {}): Table {
  const chosen = resolveOptions<Resolved>('table', options, { title: '', columns: undefined, limit: 100 });
  inRange('table', 'limit', chosen.limit, 1, 1_000_000);
  const all = shownRows(rows);
  const shown = all.slice(0, chosen.limit) as readonly Readonly<Record<string, unknown>>[];
  const names = chosen.columns ?? [...new Set(shown.flatMap((row) => Object.keys(row)))];
  const columns = names.map((name) => ({
    name,
    ...cellTexts(shown.map((row) => (Object.hasOwn(row, name) ? row[name] : null))),
  }));
  const left = all.length - shown.length;
  const more = left > 0 ? `… and ${formatCount(left, 'row')} more` : '';
  const { title } = chosen;
  const toHTML = (): string => writeNode(tree(title, columns, shown.length, more));
  const toText = (): string => lines(title, columns, shown.length, more);
  const made: Table = {
    kind: 'table',
    title,
    columns: names,
    toHTML,
    toElement: <E extends PageElementLike>(document: PageLike<E>) =>
      buildNode(tree(title, columns, shown.length, more), document),
    toText,
  };
  return Object.freeze(showItself(made, () => tableLooks(made)));
}

/**
 * How a notebook shows a table.
 *
 * @param shown - The table.
 * @returns Its HTML and its text.
 */
export function tableLooks(shown: Table): Looks {
  return { 'text/html': shown.toHTML(), 'text/plain': shown.toText() };
}
