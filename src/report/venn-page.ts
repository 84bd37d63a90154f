import type { Figure, FigureRow } from '../figures/figure.js';
import { formatCount } from '../kernel/format.js';
import type { Column, ReportTable } from './document.js';
import { toHtml } from './to-html.js';

function circleRows(rows: readonly FigureRow[]): ReportTable {
  const whole = rows.every(({ size }) => typeof size !== 'number' || Number.isInteger(size));
  const columns: readonly Column[] = [
    { key: 'group', head: 'Drawn by' },
    { key: 'label', head: 'Actor' },
    { key: 'sector', head: 'Sector' },
    { key: 'size', head: 'Size', decimals: whole ? 0 : 2 },
    { key: 'position', head: 'To the edge of the network' },
  ];
  return { name: 'circles', caption: 'Every circle.', columns, rows };
}

function relationRows(relations: readonly FigureRow[], circles: readonly FigureRow[]): ReportTable {
  const labelOf = new Map(circles.map(({ id, label }) => [id, label]));
  const rows = relations.map(({ group, a, b, stated, drawn }) => ({
    group: group ?? null,
    a: labelOf.get(a ?? null) ?? null,
    b: labelOf.get(b ?? null) ?? null,
    stated: stated ?? null,
    drawn: drawn ?? null,
  }));
  const columns: readonly Column[] = [
    { key: 'group', head: 'Said by' },
    { key: 'a', head: 'Actor' },
    { key: 'b', head: 'Other actor' },
    { key: 'stated', head: 'Stated' },
    { key: 'drawn', head: 'Drawn' },
  ];
  return { name: 'closeness', caption: 'Every statement of closeness, and what the circles show.', columns, rows };
}

/**
 * Power Venn diagrams as one HTML page that needs nothing else: the picture, its caption, and the circles and statements
 * behind it as tables for readers who do not see it.
 *
 * @param venn - The figure of a Power Venn.
 * @returns The page.
 */
export function vennPage(venn: Figure): string {
  const data = venn.data();
  const circles = data.filter(({ mark }) => mark === 'circle');
  const relations = data.filter(({ mark }) => mark === 'relation');
  const tables = [circleRows(circles), relationRows(relations, circles)].filter(({ rows }) => rows.length > 0);
  return toHtml({
    title: venn.title,
    subtitle: `Power Venn with ${formatCount(circles.length, 'circle')} and ${formatCount(relations.length, 'statement')} of closeness, and the rows behind it.`,
    skip: { link: '#rows', text: 'Skip to the rows behind the picture' },
    blocks: [
      { kind: 'figure', heading: 'Power Venn', id: 'venn', figure: venn, number: 1, file: 'venn.svg' },
      { kind: 'heading', level: 2, id: 'rows', text: 'The rows behind the picture' },
      ...tables.map((table, i) => ({ kind: 'table' as const, table, number: i + 1 })),
    ],
  });
}
