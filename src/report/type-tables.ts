import { formatCount, formatNumber } from '../kernel/format.js';
import { typeAgreement } from '../measures/type-agreement.js';
import { typeSensitivity } from '../measures/type-sensitivity.js';
import { inferType } from '../model/infer-type.js';
import { tieTypes } from '../model/tie.js';
import type { View } from '../view/view.js';
import type { Cell, ReportTable } from './document.js';
import type { ReportCase } from './case.js';
import { choiceTitle } from './choice-words.js';
import { printPairs } from './print-cell.js';

/** Why the rule gives a pair of actors its type. */
function reason(view: View, source: string, target: string): string {
  const end = (id: string) => {
    const v = view.indexOf.get(id) ?? -1;
    const authority = view.authority[v];
    return { ...view.actors[v], authority: authority === undefined || authority === -1 ? null : authority === 1 };
  };
  return inferType(end(source), end(target), { gap: view.options.gap }).reason;
}

const least = ([low, high]: readonly [number, number]): string => (low === high ? String(low) : `${low} to ${high}`);

/** Stated types against those the rule gives. */
function crossTable(report: ReportCase): ReportTable {
  const { choice } = report.assessments[0];
  const { view } = choice;
  const result = typeAgreement(view);
  const rows = tieTypes.map((stated): Record<string, Cell> => {
    const own = view.ties.filter((tie) => tie.stated.length === 1 && tie.stated[0] === stated);
    const open = own.filter((tie) => tie.inferred.length > 1).length;
    return { stated: `Stated ${stated}`, ...result.table[stated], open, ties: own.length };
  });
  const untold = (label: string, test: (count: number) => boolean): Record<string, Cell> => {
    const own = view.ties.filter((tie) => test(tie.stated.length));
    const by = (type: string): number =>
      own.filter(({ inferred }) => inferred.length === 1 && inferred[0] === type).length;
    const open = own.filter((tie) => tie.inferred.length > 1).length;
    return { stated: label, ...Object.fromEntries(tieTypes.map((type) => [type, by(type)])), open, ties: own.length };
  };
  if (result.unstated > 0) rows.push(untold('No type stated', (count) => count === 0));
  if (result.contested > 0) rows.push(untold('Several types stated', (count) => count > 1));
  const agreed = tieTypes.reduce((sum, type) => sum + result.table[type][type], 0);
  const compared = printPairs(
    { pairs: agreed, of: result.compared, share: result.agreement },
    'ties that can be compared',
  );
  const beyond =
    result.kappa === null
      ? ''
      : ` Agreement beyond chance (Cohen’s kappa; 1 is full agreement, 0 what chance alone would give): ${formatNumber(result.kappa, 2)}.`;
  return {
    name: 'types',
    caption: `Ties by type: as stated (rows) and by rule from sector and formal authority (columns), ${choiceTitle(choice).replace(/^All/u, 'all')}.`,
    columns: [
      { key: 'stated', head: 'As stated' },
      ...tieTypes.map((type) => ({ key: type, head: `Rule: ${type}` })),
      { key: 'open', head: 'Rule: open' },
      { key: 'ties', head: 'Ties' },
    ],
    rows,
    note:
      result.compared === 0
        ? 'No tie can be compared.'
        : `Statement and rule agree on ${compared}.${beyond} Neither replaces the other: a disagreement is a finding, not a mistake.`,
  };
}

function disagreementTable(report: ReportCase): ReportTable {
  const { names } = report;
  const { view } = report.assessments[0].choice;
  const rows = typeAgreement(view).disagreeing.map(
    ({ source, target, stated, inferred, evidence }): Record<string, Cell> => ({
      source: names.id(source),
      target: names.id(target),
      one: names.label(source),
      other: names.label(target),
      stated: stated.join(' or '),
      inferred: inferred.join(' or '),
      reason: reason(view, source, target),
      evidence: names.coded ? null : evidence.join('; '),
    }),
  );
  return {
    name: 'type-disagreements',
    caption: 'Ties on which statement and rule disagree.',
    columns: [
      { key: 'source', head: 'source', fileOnly: true },
      { key: 'target', head: 'target', fileOnly: true },
      { key: 'one', head: 'From' },
      { key: 'other', head: 'To' },
      { key: 'stated', head: 'Stated' },
      { key: 'inferred', head: 'By rule' },
      { key: 'reason', head: 'Why by rule' },
      { key: 'evidence', head: 'evidence', fileOnly: true },
    ],
    rows,
  };
}

function sensitivityTable(report: ReportCase): ReportTable {
  const { view } = report.assessments[0].choice;
  const rows = typeSensitivity(view).rows.map(({ rule, gap, counts }): Record<string, Cell> => ({
    rule:
      rule === 'authority'
        ? 'Exactly one end holds formal authority'
        : `Power differs by ${gap} or more, authority left aside`,
    ...Object.fromEntries(tieTypes.map((type) => [type, least(counts[type])])),
  }));
  return {
    name: 'type-sensitivity',
    caption: `How the types depend on what counts as a gradient of power (of ${formatCount(view.ties.length, 'tie')}). Two numbers are the least and the most, where something is unknown.`,
    columns: [
      { key: 'rule', head: 'A tie is linking when' },
      ...tieTypes.map((type) => ({ key: type, head: type.slice(0, 1).toUpperCase() + type.slice(1) })),
    ],
    rows,
  };
}

/**
 * The types of the ties: stated against inferred, the ties on which they disagree, and how the rule's choice matters.
 *
 * @param report - The case.
 * @returns The three tables; the second has no rows where all agree.
 */
export function typeTables(
  report: ReportCase,
): readonly [cross: ReportTable, disagreements: ReportTable, sensitivity: ReportTable] {
  return [crossTable(report), disagreementTable(report), sensitivityTable(report)];
}
