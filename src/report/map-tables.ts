import type { Figure, FigureRow } from '../figures/figure.js';
import type { Column, ReportTable } from './document.js';

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
 * The rows behind a map: its actors, its ties.
 *
 * @param map - The figure of a map.
 * @returns The tables that have rows.
 */
export function mapTables(map: Figure): readonly ReportTable[] {
  const data = map.data();
  const actors = data.filter(({ mark }) => mark === 'actor');
  const ties = data.filter(({ mark }) => mark === 'tie');
  return [actorRows(actors), tieRows(ties, actors)].filter(({ rows }) => rows.length > 0);
}
