import { formatCount } from '../kernel/format.js';
import type { Figure, FigureRow } from '../figures/figure.js';
import type { LiveMap } from '../scene/live-map.js';
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
    { key: 'gone', head: 'Gone in the second drawing' },
    { key: 'cutOff', head: 'Then cut off' },
    { key: 'cutpointNow', head: 'Its loss parts others now' },
    { key: 'cutpointAfter', head: 'Its loss parts others then' },
  ];
  const present = columns.filter(({ key }) => rows.some((row) => key in row));
  return { name: 'actors', caption: 'Every actor on the map.', columns: present, rows };
}

function tieRows(ties: readonly FigureRow[], actors: readonly FigureRow[]): ReportTable {
  const labelOf = new Map(actors.map(({ id, label }) => [id, label]));
  const rows = ties.map(({ source, target, type, basis, directed, lost }) => ({
    source: labelOf.get(source ?? null) ?? null,
    target: labelOf.get(target ?? null) ?? null,
    type: type ?? null,
    basis: basis ?? null,
    directed: directed ?? null,
    ...(lost === undefined ? {} : { lost }),
  }));
  const columns: readonly Column[] = [
    { key: 'source', head: 'From' },
    { key: 'target', head: 'To' },
    { key: 'type', head: 'Type' },
    { key: 'basis', head: 'Basis' },
    { key: 'directed', head: 'One way' },
    { key: 'lost', head: 'Lost in the second drawing' },
  ];
  const present = columns.filter(({ key }) => rows.some((row) => key in row));
  return { name: 'ties', caption: 'Every tie on the map.', columns: present, rows };
}

/**
 * A map as one HTML page that needs nothing else: the picture, its caption, and the actors and ties behind it as tables for
 * readers who do not see it.
 *
 * @param map - The figure of a map.
 * @param live - The same map to be searched, filtered and taken apart on screen; without it the page holds no script.
 * @returns The page.
 */
export function mapPage(map: Figure, live?: LiveMap): string {
  const data = map.data();
  const actors = data.filter(({ mark }) => mark === 'actor');
  const ties = data.filter(({ mark }) => mark === 'tie');
  const tables = [actorRows(actors), tieRows(ties, actors)].filter(({ rows }) => rows.length > 0);
  return toHtml({
    title: map.title,
    subtitle: `Map of ${formatCount(actors.length, 'actor')} and ${formatCount(ties.length, 'tie')}, with the rows behind it.`,
    skip: { link: '#rows', text: 'Skip to the rows behind the map' },
    blocks: [
      { kind: 'figure', heading: 'The map', id: 'map', figure: map, number: 1, file: 'map.svg', live },
      { kind: 'heading', level: 2, id: 'rows', text: 'The rows behind the map' },
      ...tables.map((table, i) => ({ kind: 'table' as const, table, number: i + 1 })),
    ],
  });
}
