import { compareText } from '../kernel/compare.js';
import { tieBetweenness } from '../measures/tie-betweenness.js';
import { tieIsBridge } from '../risk/tie-is-bridge.js';
import type { Cell, ReportTable } from './document.js';
import { headlinePairs, type ReportCase } from './case.js';
import { choiceTitle } from './choice-words.js';

/**
 * Every tie of the headline's way of counting, with its evidence where consent allows.
 *
 * @param report - The case.
 * @returns One row for each tie; for the file, too long for the page.
 */
export function tieTable(report: ReportCase): ReportTable {
  const { names } = report;
  const { view } = report.assessments[0].choice;
  const betweenness = tieBetweenness(view).values;
  const bridge = tieIsBridge(view).values;
  const id = (v: number): string => view.ids[v] ?? '';
  const rows = view.ties.map((tie, i): Record<string, Cell> => ({
    source: names.id(id(tie.source)),
    target: names.id(id(tie.target)),
    sourceLabel: names.label(id(tie.source)),
    targetLabel: names.label(id(tie.target)),
    stated: tie.stated.join(' or '),
    inferred: tie.inferred.join(' or '),
    basis: tie.basis,
    directed: tie.directed,
    strength: tie.strength,
    resources: tie.resources.join('; '),
    betweenness: betweenness[i]?.value ?? null,
    bridge: bridge[i]?.value ?? null,
    evidence: names.coded ? null : tie.evidence.join('; '),
  }));
  const columns = Object.keys(rows[0] ?? { source: null, target: null }).map((key) => ({ key, head: key }));
  return { name: 'ties', caption: 'Every tie on the map.', columns, rows };
}

/**
 * For each actor on the community's side, paths to those who hold formal authority that share nobody.
 *
 * @param report - The case.
 * @returns One row for each actor; none without a focal actor or where nobody is known to hold authority.
 */
export function pathTable(report: ReportCase): ReportTable {
  const { names } = report;
  const [result] = report.dependencies;
  const rows = [...(result?.independentPaths ?? [])].map((row): Record<string, Cell> => ({
    id: names.id(row.id),
    label: names.label(row.id),
    with: row.with,
    without: row.without,
  }));
  const label = result === undefined ? '' : names.label(result.focal);
  return {
    name: 'paths',
    caption: `Independent paths to someone with formal authority: how many paths share no actor on the way, with and without ${label}. 0 means no path, 1 that one more loss could end it.`,
    columns: [
      { key: 'id', head: 'id', fileOnly: true },
      { key: 'label', head: 'Actor' },
      { key: 'with', head: `With ${label}` },
      { key: 'without', head: 'Without' },
    ],
    rows: rows.sort((a, b) => Number(a['without']) - Number(b['without']) || Number(a['with']) - Number(b['with'])),
  };
}

/**
 * Every actor's loss under every way of counting.
 *
 * @param report - The case.
 * @returns One row for each way and actor; for the file.
 */
export function lossTable(report: ReportCase): ReportTable {
  const rows = report.assessments.flatMap(({ choice, losses }) =>
    losses.map((loss): Record<string, Cell> => ({
      way: choiceTitle(choice),
      id: report.names.id(loss.id),
      label: report.names.label(loss.id),
      headline: headlinePairs(report, loss),
      place: report.across ? loss.acrossRank : loss.allRank,
      all: loss.all,
      allPlace: loss.allRank,
    })),
  );
  return {
    name: 'losses',
    caption: 'What the loss of each actor would leave without a path, by way of counting.',
    columns: [
      { key: 'way', head: 'way' },
      { key: 'id', head: 'id' },
      { key: 'label', head: 'label' },
      { key: 'headline', head: 'headline', counted: true },
      { key: 'place', head: 'place' },
      { key: 'all', head: 'all', counted: true },
      { key: 'allPlace', head: 'allPlace' },
    ],
    rows,
  };
}

/**
 * Negative ties, which are on nobody's path but on the map all the same.
 *
 * @param report - The case.
 * @returns One row for each report of a pair on the headline's map, by the informants counted there.
 */
export function negativeTable(report: ReportCase): ReportTable {
  const { names, workshop } = report;
  const { ids, negativeTies, options } = report.assessments[0].choice.view;
  const pair = (a: string, b: string): string => JSON.stringify(a < b ? [a, b] : [b, a]);
  const shown = new Set(negativeTies.map(({ source, target }) => pair(ids[source] ?? '', ids[target] ?? '')));
  const { informants } = options;
  const rows = workshop.ties
    .filter(({ sign, source, target }) => sign === -1 && shown.has(pair(source, target)))
    .filter(({ informant }) => informants === 'all' || informant === undefined || informants.includes(informant))
    .map((tie): Record<string, Cell> => ({
      source: names.id(tie.source),
      target: names.id(tie.target),
      one: names.label(tie.source),
      other: names.label(tie.target),
      wave: tie.wave ?? 'every wave',
      basis: tie.basis ?? null,
      evidence: names.coded ? null : (tie.evidence ?? null),
    }));
  const key = (row: Record<string, Cell>): string => JSON.stringify(Object.values(row));
  return {
    name: 'negative-ties',
    caption: 'Negative ties. They carry no path in any figure above.',
    columns: [
      { key: 'source', head: 'source', fileOnly: true },
      { key: 'target', head: 'target', fileOnly: true },
      { key: 'one', head: 'From' },
      { key: 'other', head: 'To' },
      { key: 'wave', head: 'Wave' },
      { key: 'basis', head: 'Basis' },
      { key: 'evidence', head: 'evidence', fileOnly: true },
    ],
    rows: rows.sort((a, b) => compareText(key(a), key(b))),
  };
}

/**
 * The problems found when the tables were read.
 *
 * @param report - The case.
 * @returns One row each, the gravest first; without consent to print names, places only, since messages quote the tables.
 */
export function problemTable(report: ReportCase): ReportTable {
  const grave = ['error', 'warning', 'notice'];
  const { coded } = report.names;
  const rows = [...report.problems]
    .sort((a, b) => grave.indexOf(a.severity) - grave.indexOf(b.severity))
    .map((problem): Record<string, Cell> => {
      const place = [
        ...(problem.row === null ? [] : [`row ${problem.row}`]),
        ...(problem.column === null ? [] : [`column ${problem.column}`]),
      ].join(', ');
      return {
        severity: problem.severity,
        table: problem.table,
        place,
        code: problem.code,
        message: coded ? problem.code.replaceAll('-', ' ') : problem.message,
        hint: coded ? null : problem.hint,
      };
    });
  return {
    name: 'problems',
    caption: 'What was found when the tables were read.',
    columns: [
      { key: 'severity', head: 'How grave' },
      { key: 'table', head: 'Table' },
      { key: 'place', head: 'Place' },
      { key: 'code', head: 'code', fileOnly: true },
      { key: 'message', head: 'What' },
      ...(coded ? [] : [{ key: 'hint', head: 'What to do' }]),
    ],
    rows,
  };
}
