import type { Block, Inline, ReportDocument, ReportTable, Text } from './document.js';
import { markdownOpening, markdownText } from './markdown-text.js';
import { printCell } from './print-cell.js';

function inline(part: Inline): string {
  if (typeof part === 'string') return markdownText(part);
  if ('strong' in part) return `**${markdownText(part.strong)}**`;
  const link = part.link.replaceAll(/[\s()<>\\]/gu, (mark) => `%${mark.charCodeAt(0).toString(16).padStart(2, '0')}`);
  return `[${markdownText(part.text)}](${link})`;
}

const running = (text: Text): string =>
  markdownOpening(typeof text === 'string' ? markdownText(text) : text.map(inline).join(''));

function table(given: ReportTable, number: number): string {
  const columns = given.columns.filter((column) => column.fileOnly !== true);
  const isNumeric = columns.map(
    ({ key, counted }) => counted === true || given.rows.some((row) => typeof row[key] === 'number'),
  );
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rows = given.rows.map((row) =>
    line(columns.map((column) => markdownText(printCell(row[column.key] ?? null, column)))),
  );
  return [
    `**Table ${number}.** ${markdownText(given.caption)}`,
    '',
    line(columns.map(({ head }) => markdownText(head))),
    line(isNumeric.map((numeric) => (numeric ? '--:' : '---'))),
    ...rows,
    ...(given.note === undefined ? [] : ['', markdownOpening(markdownText(given.note))]),
  ].join('\n');
}

function block(given: Block): string {
  switch (given.kind) {
    case 'heading':
      return `${'#'.repeat(given.level)} ${markdownText(given.text)}`;
    case 'paragraph':
      return running(given.text);
    case 'list':
      return given.items.map((item) => `- ${running(item)}`).join('\n');
    case 'cards':
      return given.cards
        .map(({ title, figure, unit, lines }) =>
          [
            `- **${markdownText(title)}: ${markdownText(figure)}** ${markdownText(unit)}.`,
            ...lines.map(markdownText),
          ].join(' '),
        )
        .join('\n');
    case 'terms':
      return given.rows.map(([term, text]) => `- **${markdownText(term)}**: ${running(text)}`).join('\n');
    case 'table':
      return table(given.table, given.number);
  }
  const { figure, number, heading, file } = given;
  const picture = `![${markdownText(figure.scene.title)}](${file})`;
  return [`## ${markdownText(heading)}`, '', picture, '', `**Figure ${number}.** ${markdownText(figure.caption)}`].join(
    '\n',
  );
}

/**
 * Writes a report as Markdown: the same words and tables as the page, the pictures linked.
 *
 * @param document - The report.
 * @returns Markdown (CommonMark with tables).
 */
export function toMarkdown({ title, subtitle, blocks }: ReportDocument): string {
  return (
    [`# ${markdownText(title)}`, markdownOpening(markdownText(subtitle)), ...blocks.map(block)].join('\n\n') + '\n'
  );
}
