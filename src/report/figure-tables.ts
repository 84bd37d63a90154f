import type { Figure, FigureRow } from '../figures/figure.js';
import type { Column, ReportTable } from './document.js';
import { mapTables } from './map-tables.js';
import { vennTables } from './venn-tables.js';

const heads: Readonly<Record<string, string>> = {
  label: 'Actor',
  sector: 'Group',
  value: 'Value',
  pairs: 'Pairs',
  of: 'Of',
  lost: 'Actors lost',
  worst: 'Left, worst order',
  mean: 'Left, mean of random orders',
  low: 'Left, low end of the band',
  high: 'Left, high end of the band',
  first: 'Group of people',
  second: 'Other group of people',
  actors: 'Actors both placed',
  tauB: 'Kendall’s τ_b',
  a: 'Actor',
  b: 'Other actor',
  informant: 'Said by',
  level: 'Closeness',
  difference: 'Levels between groups',
  sets: 'Sets',
  wanted: 'Size',
  drawn: 'Size drawn',
};

function tableOf(name: string, rows: readonly FigureRow[]): ReportTable {
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const shown = keys.filter((key) => key !== 'table' && !(key === 'id' && keys.includes('label')));
  const columns = shown.map((key): Column => {
    const whole = rows.every((row) => typeof row[key] !== 'number' || Number.isInteger(row[key]));
    return { key, head: heads[key] ?? key, decimals: whole ? 0 : 3 };
  });
  const filled = rows.map((row) => Object.fromEntries(shown.map((key) => [key, row[key] ?? null])));
  return { name, caption: 'Every row behind the picture.', columns, rows: filled };
}

/**
 * The rows behind any figure as tables to read: actors and ties of a map, circles and statements of a Power Venn, or the
 * rows as they are.
 *
 * @param figure - Any figure.
 * @returns The tables that have rows.
 */
export function figureTables(figure: Figure): readonly ReportTable[] {
  const data = figure.data();
  const marks = new Set(data.map(({ mark }) => mark));
  if (marks.has('actor')) return mapTables(figure);
  if (marks.has('circle')) return vennTables(figure);
  const groups = new Map<string, FigureRow[]>();
  for (const row of data) {
    const name = String(row['table'] ?? 'rows');
    groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  return [...groups].map(([name, rows]) => tableOf(name, rows));
}
