import type { Figure } from '../figures/figure.js';
import { formatCount } from '../kernel/format.js';
import { toHtml } from './to-html.js';
import { vennTables } from './venn-tables.js';

/**
 * Power Venn diagrams as one HTML page that needs nothing else: the picture, its caption, and the circles and statements
 * behind it as tables for readers who do not see it.
 *
 * @param venn - The figure of a Power Venn.
 * @returns The page.
 */
export function vennPage(venn: Figure): string {
  const tables = vennTables(venn);
  const count = (mark: string): number => venn.data().filter((row) => row['mark'] === mark).length;
  return toHtml({
    title: venn.title,
    subtitle: `Power Venn with ${formatCount(count('circle'), 'circle')} and ${formatCount(count('relation'), 'statement')} of closeness, and the rows behind it.`,
    skip: { link: '#rows', text: 'Skip to the rows behind the picture' },
    blocks: [
      { kind: 'figure', heading: 'Power Venn', id: 'venn', figure: venn, number: 1, file: 'venn.svg' },
      { kind: 'heading', level: 2, id: 'rows', text: 'The rows behind the picture' },
      ...tables.map((table, i) => ({ kind: 'table' as const, table, number: i + 1 })),
    ],
  });
}
