import type { Figure, FigureRow } from '../figures/figure.js';
import type { Column, ReportTable } from './document.js';

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
 * The rows behind Power Venn diagrams: every circle, and every statement of closeness beside what the circles show.
 *
 * @param venn - The figure of a Power Venn.
 * @returns The tables that have rows.
 */
export function vennTables(venn: Figure): readonly ReportTable[] {
  const data = venn.data();
  const circles = data.filter(({ mark }) => mark === 'circle');
  const relations = data.filter(({ mark }) => mark === 'relation');
  return [circleRows(circles), relationRows(relations, circles)].filter(({ rows }) => rows.length > 0);
}
