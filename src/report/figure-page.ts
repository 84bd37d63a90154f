import { formatCount } from '../kernel/format.js';
import type { Figure, FigureRow } from '../figures/figure.js';
import type { Column, ReportTable } from './document.js';
import { toHtml } from './to-html.js';

function actorRows(rows: readonly FigureRow[]): ReportTable {
  const whole = rows.every(({ power }) => typeof power !== 'number' || Number.isInteger(power));
  const columns: readonly Column[] = [
    { key: 'label', head: 'Actor' },
    { key: 'sector', head: 'Group' },
    { key: 'kind', head: 'Kind' },
    { key: 'power', head: 'Power', decimals: whole ? 0 : 2 },
    { key: 'cutpoint', head: 'Its loss parts others' },
  ];
  return { name: 'actors', caption: 'Every actor on the map.', columns, rows };
}

function tieRows(ties: readonly FigureRow[], actors: readonly FigureRow[]): ReportTable {
  const labelOf = new Map(actors.map(({ id, label }) => [id, label]));
  const rows = ties.map(({ source, target, type, basis, directed }) => ({
    source: labelOf.get(source ?? null) ?? null,
    target: labelOf.get(target ?? null) ?? null,
    type: type ?? null,
    basis: basis ?? null,
    directed: directed ?? null,
  }));
  const columns: readonly Column[] = [
    { key: 'source', head: 'From' },
    { key: 'target', head: 'To' },
    { key: 'type', head: 'Type' },
    { key: 'basis', head: 'Basis' },
    { key: 'directed', head: 'One way' },
  ];
  return { name: 'ties', caption: 'Every tie on the map.', columns, rows };
}

/** Rows of any other figure: every value, headed by its own name. */
function otherRows(rows: readonly FigureRow[]): ReportTable {
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const head = (key: string): string => {
    const words = key.replaceAll(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
    return words.charAt(0).toUpperCase() + words.slice(1);
  };
  const full = rows.map((row) => Object.fromEntries(keys.map((key) => [key, row[key] ?? null])));
  return {
    name: 'rows',
    caption: 'Every row behind the picture.',
    columns: keys.map((key) => ({ key, head: head(key) })),
    rows: full,
  };
}

/**
 * A figure as one HTML page that needs nothing else: the picture, its caption, and the rows behind it as tables for readers
 * who do not see it.
 *
 * @param figure - The figure.
 * @returns The page.
 */
export function figurePage(figure: Figure): string {
  const data = figure.data();
  const actors = data.filter(({ mark }) => mark === 'actor');
  const ties = data.filter(({ mark }) => mark === 'tie');
  const isMap = actors.length > 0;
  const tables = isMap ? [actorRows(actors), tieRows(ties, actors)] : [otherRows(data)];
  const counts = `${formatCount(actors.length, 'actor')} and ${formatCount(ties.length, 'tie')}, with the rows behind them.`;
  return toHtml({
    title: figure.title,
    subtitle: isMap ? counts : 'With the rows behind the picture.',
    skip: { link: '#rows', text: 'Skip to the rows behind the picture' },
    blocks: [
      { kind: 'figure', heading: 'The picture', id: 'picture', figure, number: 1, file: `${figure.name}.svg` },
      { kind: 'heading', level: 2, id: 'rows', text: 'The rows behind the picture' },
      ...tables
        .filter(({ rows }) => rows.length > 0)
        .map((table, i) => ({ kind: 'table' as const, table, number: i + 1 })),
    ],
  });
}
