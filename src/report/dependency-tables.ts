import type { Cell, ReportTable } from './document.js';
import type { Assessment, Loss } from './assess.js';
import { headlineFirst, headlinePairs, headlineRank, headlineNoun, statedAssessment, type ReportCase } from './case.js';
import { choiceTitle } from './choice-words.js';
import { listWords } from './list-words.js';
import { printPairs } from './print-cell.js';

const leaders = (report: ReportCase, losses: readonly Loss[], pairs: (loss: Loss) => Loss['all']): string => {
  const [leader] = losses;
  if (leader === undefined) return 'nobody';
  return `${listWords(losses.map(({ id }) => report.names.label(id)))}: ${printPairs(pairs(leader), '')}`;
};

const fileColumns = [
  ['geodesicShare', 'geodesicShare'],
  ['efficiencyWith', 'efficiency with'],
  ['efficiencyWithout', 'efficiency without'],
  ['efficiencyLoss', 'efficiency loss'],
  ['detourMean', 'mean detour'],
  ['tieShare', 'share of ties'],
  ['strengthShare', 'share of strength'],
  ['crossSectorStrengthShare', 'share of strength across sectors'],
  ['degreeCentralisation', 'degree centralisation'],
  ['betweennessCentralisation', 'betweenness centralisation'],
] as const;

/**
 * The headline under every way of counting: the focal actor's figure and place, and who comes first.
 *
 * @param report - The case.
 * @returns One row for each way of counting; the file holds every row of the dependency table too.
 */
export function waysTable(report: ReportCase): ReportTable {
  const { names, focal } = report;
  const label = focal === null ? '' : names.label(focal);
  const rows = report.assessments.map((assessment, i) => {
    const { choice } = assessment;
    const loss = assessment.losses.find(({ id }) => id === focal);
    const result = report.dependencies[i];
    // Where nobody's loss cuts anything, everybody would share the first place.
    const ranked = headlineFirst(report, assessment).length > 0;
    const row: Record<string, Cell> = {
      way: choiceTitle(choice),
      basis: choice.ties,
      safeSpaces: choice.spaces,
      waves: choice.waves === 'every' ? 'all' : JSON.stringify(choice.view.options.waves).replaceAll('"', ''),
      ties: choice.view.ties.length,
      headline: loss === undefined ? null : headlinePairs(report, loss),
      place: loss === undefined || !ranked ? null : headlineRank(report, loss),
      first: leaders(report, headlineFirst(report, assessment), (some) => headlinePairs(report, some)),
      all: loss?.all ?? null,
      allPlace: assessment.firstAll.length === 0 ? null : (loss?.allRank ?? null),
      allFirst: leaders(report, assessment.firstAll, (some) => some.all),
    };
    if (result === undefined) return row;
    return {
      ...row,
      geodesicMonopoly: result.geodesicMonopoly,
      crossSectorGeodesicMonopoly: result.crossSectorGeodesicMonopoly,
      geodesicShare: result.geodesicShare,
      efficiencyWith: result.efficiency.with,
      efficiencyWithout: result.efficiency.without,
      efficiencyLoss: result.efficiency.loss,
      detourMean: result.detour.mean,
      tieShare: result.tieShare,
      strengthShare: result.strengthShare,
      crossSectorStrengthShare: result.crossSectorStrengthShare,
      degreeCentralisation: result.degreeCentralisation,
      betweennessCentralisation: result.betweennessCentralisation,
    };
  });
  const own = focal !== null;
  const across = report.across;
  return {
    name: 'dependency',
    caption: `${own ? `What would be left without a path if ${label} left and nothing else changed, and who comes first` : 'Whose loss would leave most without a path'}, by way of counting. ${across ? `“Across” counts ${headlineNoun(report)}; “all” counts pairs within sectors too.` : 'Counted are all pairs of other actors.'} Only pairs that have a path now are counted.`,
    columns: [
      { key: 'way', head: 'Way of counting' },
      ...(['basis', 'safeSpaces', 'waves', 'ties'] as const).map((key) => ({
        key,
        head: key,
        fileOnly: true as const,
      })),
      ...(own
        ? ([
            { key: 'headline', head: across ? `Across: ${label}` : label, counted: true },
            { key: 'place', head: 'Place' },
          ] as const)
        : []),
      { key: 'first', head: across ? 'Across: first' : 'First' },
      ...(own && across
        ? ([
            { key: 'all', head: `All: ${label}`, counted: true },
            { key: 'allPlace', head: 'Place' },
          ] as const)
        : []),
      ...(across ? [{ key: 'allFirst', head: 'All: first' }] : []),
      ...(own
        ? [
            { key: 'geodesicMonopoly', head: 'geodesic monopoly', counted: true as const, fileOnly: true as const },
            { key: 'crossSectorGeodesicMonopoly', head: 'across', counted: true as const, fileOnly: true as const },
            ...fileColumns.map(([key, head]) => ({ key, head, fileOnly: true as const })),
          ]
        : []),
    ],
    rows,
  };
}

/** Most actors listed among the leading ones. */
const listed = 10;

/**
 * The actors whose loss would leave most without a path: with all ties, and with stated ties only where these differ.
 *
 * @param report - The case.
 * @returns One row for each actor that is among the first ten either way and whose loss would cut anything.
 */
export function leadersTable(report: ReportCase): ReportTable {
  const [base] = report.assessments;
  const stated = statedAssessment(report);
  const two = stated !== undefined;
  const ways: readonly Assessment[] = two ? [base, stated] : [base];
  const wanted = new Set(
    ways.flatMap(({ losses }) =>
      losses
        .filter((loss) => (loss.all.pairs ?? 0) > 0)
        .slice(0, listed)
        .map(({ id }) => id),
    ),
  );
  const order = base.losses.map(({ id }) => id).filter((id) => wanted.has(id));
  const find = (assessment: Assessment | undefined, id: string): Loss | undefined =>
    assessment?.losses.find((loss) => loss.id === id);
  const { view } = base.choice;
  const rows = order.map((id): Record<string, Cell> => {
    const sector = view.sectorOf[view.indexOf.get(id) ?? -1] ?? -1;
    return {
      id: report.names.id(id),
      label: report.names.label(id),
      sector: view.sectors[sector] ?? null,
      across: find(base, id)?.across ?? null,
      all: find(base, id)?.all ?? null,
      statedAcross: find(stated, id)?.across ?? null,
      statedAll: find(stated, id)?.all ?? null,
    };
  });
  const counted = (key: string, head: string) => ({ key, head, counted: true }) as const;
  const words = choiceTitle(base.choice);
  return {
    name: 'leaders',
    caption: `Actors whose loss alone would leave pairs of others without a path, nothing else changed${two ? ': with all ties, and with stated ties only' : ''}.`,
    columns: [
      { key: 'id', head: 'id', fileOnly: true },
      { key: 'label', head: 'Actor' },
      { key: 'sector', head: view.options.by === 'sector' ? 'Sector' : view.options.by },
      ...(report.across ? [counted('across', `${words}: across`)] : []),
      counted('all', `${words}: all pairs`),
      ...(two && report.across ? [counted('statedAcross', `${choiceTitle(stated.choice)}: across`)] : []),
      ...(two ? [counted('statedAll', `${choiceTitle(stated.choice)}: all pairs`)] : []),
    ],
    rows,
  };
}
