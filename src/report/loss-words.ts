import { formatCount } from '../kernel/format.js';
import { networkComponents } from '../measures/network-components.js';
import type { Dependency } from '../risk/dependency.js';
import type { ReportCase } from './case.js';
import type { Finding } from './finding.js';
import { listActors } from './list-actors.js';
import { printPairs } from './print-cell.js';
import { printedOptions } from './printed-options.js';

function paths(report: ReportCase, { independentPaths }: Dependency): readonly string[] {
  if (independentPaths === null || independentPaths.length === 0) return [];
  const with_ = independentPaths.filter((row) => row.with > 0);
  const lost = with_.filter(({ without }) => without === 0).map(({ id }) => id);
  const thin = with_.filter((row) => row.with > 1 && row.without === 1).length;
  if (with_.length === 0) return [];
  const side = `${formatCount(with_.length, 'actor')} outside the hub without formal authority that now ${with_.length === 1 ? 'has' : 'have'} a path to someone with it`;
  const more = lost.length === 0 ? '' : ' more';
  const left = thin === 0 ? '' : ` ${thin}${more} would be down to a single independent path.`;
  if (lost.length === 0) return [`Of the ${side}, none would be without one.${left}`];
  return [
    `Of the ${side}, ${lost.length === with_.length ? 'all' : lost.length} would have none: ${listActors(report, lost)}.${left}`,
  ];
}

/**
 * What the focal actor's loss would leave, beside the headline, in the headline's way of counting.
 *
 * @param report - The case.
 * @returns Findings, each a sentence or two; none without a focal actor or ties.
 */
export function lossWords(report: ReportCase): readonly Finding[] {
  const [result] = report.dependencies;
  const { choice } = report.assessments[0];
  const { view } = choice;
  if (result === undefined || result.componentsWithout === null || view.ties.length === 0) return [];
  const label = report.names.label(result.focal);
  const v = view.indexOf.get(result.focal);
  const own = view.ties.filter(({ source, target }) => source === v || target === v).length;
  const finding = (words: string): Finding => ({
    name: 'loss',
    actor: report.names.id(result.focal),
    number: null,
    counts: null,
    options: printedOptions(view.options, report.names),
    words,
  });
  const found: Finding[] = [];
  if (report.across) {
    const words = `Of all pairs of other actors, within sectors too, ${printPairs(result.disconnected)} would have no path left.`;
    found.push({
      ...finding(words),
      name: 'all-pairs',
      number: result.disconnected.share,
      counts: result.disconnected,
    });
  }
  const tieShare = { pairs: own, of: view.ties.length, share: result.tieShare };
  found.push({
    ...finding(`${label} holds ${printPairs(tieShare, 'ties')} on this map.`),
    number: result.tieShare,
    counts: tieShare,
  });
  const parts = result.componentsWithout;
  const others = parts.reduce((sum, size) => sum + size, 0);
  if (parts.length > 1) {
    const now = networkComponents(view).value;
    const words = `The other ${formatCount(others, 'actor')} would stand in ${parts.length} separate parts, the largest holding ${parts[0]}. With ${label}, the map has ${now} ${now === 1 ? 'part' : 'parts'}.`;
    found.push(finding(words));
  } else found.push(finding(`The other ${formatCount(others, 'actor')} would still hang together.`));
  const isolated = result.isolated ?? [];
  if (isolated.length > 0) {
    const f = view.indexOf.get(result.focal);
    const lost = view.ties.filter(({ source, target }) =>
      isolated.some((id) => [source, target].every((end) => end === f || end === view.indexOf.get(id))),
    );
    const inferred = lost.filter(({ basis }) => basis === 'inferred').length;
    const basis =
      inferred === 0
        ? ''
        : ` ${inferred} of the ${formatCount(lost.length, 'tie')} this rests on ${inferred === 1 ? 'is' : 'are'} the coder’s conclusion.`;
    found.push(finding(`No tie would be left to ${listActors(report, isolated)}.${basis}`));
  }
  const cut = result.sectorPairsCut ?? [];
  if (cut.length > 0) {
    const pairs = cut.map(([a, b]) => `${a} and ${b}`);
    found.push(finding(`No path at all would be left between ${pairs.join('; nor between ')}.`));
  }
  return [...found, ...paths(report, result).map(finding)];
}
