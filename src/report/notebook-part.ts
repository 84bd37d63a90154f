import { type MarkupNode, node } from '../kernel/table/markup.js';
import type { Block, Inline, ReportDocument, Text } from './document.js';

const inline = (part: Inline): MarkupNode | string => {
  if (typeof part === 'string') return part;
  return 'strong' in part ? node('strong', {}, part.strong) : part.text;
};
const running = (text: Text): readonly (MarkupNode | string)[] =>
  typeof text === 'string' ? [text] : text.map(inline);

function part(block: Block): readonly MarkupNode[] {
  switch (block.kind) {
    case 'heading':
      return [node('h4', {}, block.text)];
    case 'paragraph':
      return [node('p', {}, ...running(block.text))];
    case 'list':
      return [node('ul', {}, ...block.items.map((item) => node('li', {}, ...running(item))))];
    case 'cards': {
      const items = block.cards.map(({ title, figure, unit, lines }) =>
        node('li', {}, node('strong', {}, `${title}: ${figure}`), ` ${unit}. ${lines.join(' ')}`),
      );
      return [node('ul', {}, ...items)];
    }
    default:
      return [];
  }
}

/**
 * The answer of a report as a piece of a notebook or page: title, headline, findings and how sure they are, up to the first
 * picture. It has no style sheet, no picture and no link: the whole page, which has all of them, would restyle the page
 * around it or have to sit in a frame, which notebooks strip from work they do not trust, and it would store some 400 kB at
 * every run.
 *
 * @param document - The report.
 * @returns The part, as elements.
 */
export function notebookPart({ title, subtitle, blocks }: ReportDocument): MarkupNode {
  const end = blocks.findIndex(({ kind }) => kind === 'figure' || kind === 'table');
  const answer = end === -1 ? blocks : blocks.slice(0, end);
  const rest = 'The whole report with its pictures and tables: toHTML(), or files() to save it.';
  const body = [...answer.flatMap(part), node('p', {}, node('small', {}, rest))];
  return node('section', { 'aria-label': title }, node('h3', {}, title), node('p', {}, subtitle), ...body);
}
