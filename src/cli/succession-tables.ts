import type { CsvValue } from '../kernel/csv-text.js';
import type { Names } from '../report/names.js';
import type { Succession } from '../risk/succession.js';
import type { PlainTable } from './text-table.js';

/** A table of what `succession` found, with what stands above it. */
export interface SuccessionTable {
  readonly heading: string;
  readonly table: PlainTable;
}

/**
 * What `succession` found, as tables to read.
 *
 * @param result - The numbers and plans.
 * @param names - What actors may be called.
 * @returns The tables that have rows: introductions, ties, candidates (those on the front first), deputies.
 */
export function successionTables(result: Succession, names: Names): readonly SuccessionTable[] {
  const { handover, noCutpoint } = result;
  const candidates = [...(result.candidates ?? [])].sort(
    (x, y) => Number(y.onFront) - Number(x.onFront) || (y.coverage ?? 0) - (x.coverage ?? 0),
  );
  const tables: readonly SuccessionTable[] = [
    {
      heading: 'Plan A: introductions after which the rest holds together',
      table: {
        head: ['introduce', 'to', 'which'],
        rows: (handover.introductions ?? []).map(({ a, b, why }) => [names.label(a), names.label(b), why]),
      },
    },
    {
      heading: 'Plan B: ties after which no single loss splits the map',
      table: {
        head: ['tie', 'to'],
        rows: (noCutpoint.ties ?? []).map(({ a, b }) => [names.label(a), names.label(b)]),
      },
    },
    {
      heading: 'Who could take over (front: nobody else is at least as good in everything and better in something)',
      table: {
        head: [
          '',
          'front',
          'knows already',
          'alike',
          'sectors',
          'ties',
          'would inherit',
          'capacity',
          'fits',
          'willing',
        ],
        rows: candidates.map((row) => [
          names.label(row.id),
          row.onFront,
          row.coverage,
          row.equivalence,
          row.sectorsReached,
          row.degree,
          row.inherits,
          row.capacity,
          row.fits,
          row.willing,
        ]),
      },
    },
    {
      heading: 'If one of them inherited the ties: what its own loss would cost then',
      table: {
        head: ['', 'inherits', 'pairs cut', 'of', 'share', 'across sectors', 'of all ties', 'cutpoints'],
        rows: (result.deputies ?? []).map((row) => [
          names.label(row.id),
          row.inherited.length,
          row.disconnected.pairs,
          row.disconnected.of,
          row.disconnected.share,
          row.crossSectorDisconnected.share,
          row.tieShare,
          row.cutpoints,
        ]),
      },
    },
  ];
  return tables.filter(({ table }) => table.rows.length > 0);
}

/** Heads of the rows of {@link successionRecords}. */
export const successionColumns: readonly string[] = ['part', 'id', 'other', 'measure', 'value'];

/**
 * What `succession` found, one value a row, for `--format csv`.
 *
 * @param result - The numbers and plans.
 * @param names - What actors may be called.
 * @returns Rows of `part, id, other, measure, value`.
 */
export function successionRecords(result: Succession, names: Names): readonly (readonly CsvValue[])[] {
  const { handover, noCutpoint } = result;
  const rows: (readonly CsvValue[])[] = [];
  for (const { id, ...row } of result.candidates ?? []) {
    for (const [measure, value] of Object.entries(row)) rows.push(['candidate', names.id(id), null, measure, value]);
  }
  for (const row of result.deputies ?? []) {
    const values = {
      inherited: row.inherited.length,
      disconnected: row.disconnected.share,
      crossSectorDisconnected: row.crossSectorDisconnected.share,
      geodesicMonopoly: row.geodesicMonopoly.share,
      geodesicShare: row.geodesicShare,
      crossSectorGeodesicShare: row.crossSectorGeodesicShare,
      efficiencyLoss: row.efficiencyLoss,
      tieShare: row.tieShare,
      cutpoints: row.cutpoints,
      movesTheProblem: row.movesTheProblem,
    };
    for (const [measure, value] of Object.entries(values))
      rows.push(['deputy', names.id(row.id), null, measure, value]);
  }
  rows.push(['handover', null, null, 'minimum', handover.minimum]);
  for (const { a, b, why } of handover.introductions ?? []) {
    rows.push(['handover', names.id(a), names.id(b), 'introduction', why]);
  }
  const { minimum, exact, feasible } = noCutpoint;
  for (const [measure, value] of Object.entries({ minimum, exact, feasible })) {
    rows.push(['noCutpoint', null, null, measure, value]);
  }
  for (const { a, b } of noCutpoint.ties ?? []) rows.push(['noCutpoint', names.id(a), names.id(b), 'tie', null]);
  return rows;
}
