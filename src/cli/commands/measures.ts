import { compareText } from '../../kernel/compare.js';
import { csvText, type CsvValue } from '../../kernel/csv-text.js';
import { formatNumber } from '../../kernel/format.js';
import { network } from '../../model/make-network.js';
import { makeNames } from '../../report/names.js';
import { view } from '../../view/make-view.js';
import { jsonText } from '../json-text.js';
import { type MeasuresDocument, measuresDocument } from '../measures-document.js';
import { paragraphs } from '../paragraphs.js';
import { readInput } from '../read-input.js';
import type { SearchFlags } from '../search-flags.js';
import type { GlobalFlags, Session } from '../session.js';
import { markdownTable, textTable } from '../text-table.js';
import type { ViewFlags } from '../view-flags.js';
import { viewOptions } from '../view-options.js';
import { viewWords } from '../view-words.js';

/** Flags of `measures`. */
export interface MeasuresFlags extends GlobalFlags, ViewFlags, SearchFlags {
  readonly weighted?: boolean;
  readonly partial?: boolean;
  readonly model?: 'whole' | 'ego';
  readonly format: 'table' | 'csv' | 'json' | 'md';
}

/** Measures of an actor that fit a page, with their heads. */
const ofActors: readonly (readonly [key: string, head: string])[] = [
  ['id', 'id'],
  ['label', 'actor'],
  ['sector', 'sector'],
  ['degree', 'degree'],
  ['betweenness', 'betweenness'],
  ['betweennessNormalised', 'of 1'],
  ['crossSectorBetweenness', 'cross-sector'],
  ['constraint', 'constraint'],
  ['brokerageTotal', 'brokerage'],
  ['cutpoint', 'cutpoint'],
  ['fragmentationWithout', 'fragmentation without'],
];

/** Figures of the network, with their words. */
const ofNetwork: readonly (readonly [key: keyof MeasuresDocument['network'], words: string])[] = [
  ['actors', 'actors'],
  ['ties', 'ties'],
  ['isolates', 'actors without a tie'],
  ['density', 'density: ties of all possible'],
  ['components', 'components: parts with no path between them'],
  ['cutpoints', 'cutpoints: actors whose loss makes more parts'],
  ['bridges', 'bridges: ties whose loss makes more parts'],
  ['blocks', 'blocks: parts that no single loss splits'],
  ['fragmentation', 'fragmentation: pairs without a path'],
  ['distanceFragmentation', 'fragmentation by distance'],
  ['connectedness', 'connectedness: pairs with a path'],
  ['transitivity', 'transitivity: closed of all two-paths'],
  ['reciprocity', 'reciprocity: arcs answered (directed only)'],
  ['degreeCentralisation', 'centralisation by degree'],
  ['betweennessCentralisation', 'centralisation by betweenness'],
  ['ei', 'E-I index: −1 all ties inside groups, 1 all between'],
  ['eiExpected', 'E-I index expected by the sizes of the groups alone'],
];

function actorsCsv({ actors }: MeasuresDocument): string {
  const columns = Object.keys(actors[0] ?? { id: '', label: '', sector: '' });
  return csvText(
    columns,
    actors.map((actor) => columns.map((column) => actor[column] ?? null)),
  );
}

/** For the order of rows: equal where only the last digits of a sum differ, undefined last. */
const size = (value: unknown): number => (typeof value === 'number' ? Math.round(value * 1e9) : -1);

function range([low, high]: readonly [number, number]): string | number {
  return low === high ? low : `${formatNumber(low)}–${formatNumber(high)}`;
}

/** What the measures were told beside the view, where it is not the usual. */
function ownWords({ weighted, partial, model }: MeasuresDocument['options']): string {
  const words = [
    ...(weighted ? ['paths, structural holes and communities by strength'] : []),
    ...(partial ? ['brokers of one pair share its credit'] : []),
    ...(model === 'ego' ? ['structural holes in the surroundings of each actor'] : []),
  ];
  return words.length === 0 ? '' : ` Measured with: ${words.join('; ')}.`;
}

/** The network's figures and the main measures of its actors, the most between others first. */
function pages({ network: figures, actors }: MeasuresDocument, words: string, print: typeof textTable): string {
  const shares = Object.entries(figures.typeShares).map(
    ([type, share]) => [`${type} ties, of those with a type`, share === null ? null : range(share)] as const,
  );
  const { loops, negative, missingSector } = figures.leftOut;
  const about: readonly (readonly CsvValue[])[] = [
    ...ofNetwork.map(([key, head]) => [head, figures[key] as number | null]),
    ...shares,
    ['left out: ties of an actor to itself', loops],
    ['left out: negative ties', negative],
    ['actors without a group', missingSector],
  ];
  const sorted = [...actors].sort((a, b) => size(b['betweenness']) - size(a['betweenness']) || compareText(a.id, b.id));
  const rows = sorted.map((actor) => ofActors.map(([key]) => (key === 'sector' ? (actor.sector ?? '') : actor[key]!)));
  return [
    `${words}\n`,
    print({ head: ['network', 'value'], rows: about, mixed: true }),
    print({ head: ofActors.map(([, head]) => head), rows }),
  ].join('\n');
}

/**
 * `measures`: every measure of actors, ties and the whole network.
 *
 * @param file - Path, or `-`.
 * @param flags - Flags.
 * @param session - Where words go.
 * @returns 0.
 */
export async function measures(file: string, flags: MeasuresFlags, session: Session): Promise<number> {
  const { workshop } = await readInput(file, session);
  const chosen = view(network(workshop), viewOptions(flags));
  const { weighted, partial, model, seed, effort = 1 } = flags;
  const options = { weighted, partial, model, seed, runs: Math.max(1, Math.round(100 * effort)) };
  if (weighted === true && chosen.ties.every(({ strength }) => strength === chosen.ties[0]?.strength)) {
    await session.say('notice', '--weighted changes no order: every tie of this view has the same strength.');
  }
  const result = measuresDocument(chosen, options, workshop);
  if (flags.format === 'json') await session.result(jsonText(result));
  else if (flags.format === 'csv') await session.result(actorsCsv(result));
  else {
    const words = `${viewWords(chosen, makeNames(workshop))}${ownWords(result.options)}`;
    const print = flags.format === 'md' ? markdownTable : textTable;
    await session.result(pages(result, paragraphs([words], flags.format), print));
  }
  return 0;
}
