import { xmlText } from '../kernel/xml-text.js';
import type { Block, Inline, ReportDocument, ReportTable, Text } from './document.js';
import { printCell } from './print-cell.js';

/** One line of text in which Markdown and HTML see nothing but text. */
const escape = (text: string): string =>
  xmlText(text)
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/[\\`*_[\]<>|~]/gu, (mark) => `\\${mark}`)
    .replaceAll(/&(?=#?\w+;)/gu, '\\&');

/** A text at the start of a line, where some characters would begin a list, a heading or a rule. */
const opening = (text: string): string =>
  text.replace(/^(\s*)(#{1,6}|[-+=])/u, '$1\\$2').replace(/^(\s*\d{1,9})([.)])(?=\s|$)/u, '$1\\$2');

function inline(part: Inline): string {
  if (typeof part === 'string') return escape(part);
  if ('strong' in part) return `**${escape(part.strong)}**`;
  const link = part.link.replaceAll(/[\s()<>\\]/gu, (mark) => `%${mark.charCodeAt(0).toString(16).padStart(2, '0')}`);
  return `[${escape(part.text)}](${link})`;
}

const running = (text: Text): string => opening(typeof text === 'string' ? escape(text) : text.map(inline).join(''));

function table(given: ReportTable, number: number): string {
  const columns = given.columns.filter((column) => column.fileOnly !== true);
  const isNumeric = columns.map(
    ({ key, counted }) => counted === true || given.rows.some((row) => typeof row[key] === 'number'),
  );
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rows = given.rows.map((row) =>
    line(columns.map((column) => escape(printCell(row[column.key] ?? null, column)))),
  );
  return [
    `**Table ${number}.** ${escape(given.caption)}`,
    '',
    line(columns.map(({ head }) => escape(head))),
    line(isNumeric.map((numeric) => (numeric ? '--:' : '---'))),
    ...rows,
    ...(given.note === undefined ? [] : ['', opening(escape(given.note))]),
  ].join('\n');
}

function block(given: Block): string {
  switch (given.kind) {
    case 'heading':
      return `${'#'.repeat(given.level)} ${escape(given.text)}`;
    case 'paragraph':
      return running(given.text);
    case 'list':
      return given.items.map((item) => `- ${running(item)}`).join('\n');
    case 'cards':
      return given.cards
        .map(({ title, figure, unit, lines }) =>
          [`- **${escape(title)}: ${escape(figure)}** ${escape(unit)}.`, ...lines.map(escape)].join(' '),
        )
        .join('\n');
    case 'terms':
      return given.rows.map(([term, text]) => `- **${escape(term)}**: ${running(text)}`).join('\n');
    case 'table':
      return table(given.table, given.number);
  }
  const { figure, number, heading, file } = given;
  const picture = `![${escape(figure.scene.title)}](${file})`;
  return [`## ${escape(heading)}`, '', picture, '', `**Figure ${number}.** ${escape(figure.caption)}`].join('\n');
}

/**
 * Writes a report as Markdown: the same words and tables as the page, the pictures linked.
 *
 * @param document - The report.
 * @returns Markdown (CommonMark with tables).
 */
export function toMarkdown({ title, subtitle, blocks }: ReportDocument): string {
  return [`# ${escape(title)}`, opening(escape(subtitle)), ...blocks.map(block)].join('\n\n') + '\n';
}
