import { formatCount } from '../kernel/format.js';
import type { Block, Inline, Text } from './document.js';
import { headlineNoun, type ReportCase } from './case.js';
import { listActors } from './list-actors.js';
import { listWords } from './list-words.js';
import { printedOptions } from './printed-options.js';

const doi = (text: string, id: string): Inline => ({ text, link: `https://doi.org/${id}` });

const references: readonly Text[] = [
  [
    'Pairs cut by a loss, and parts left: Borgatti (2006), Identifying sets of key players in a social network, ',
    doi('10.1007/s10588-006-7084-x', '10.1007/s10588-006-7084-x'),
    '. Cutpoints: Hopcroft and Tarjan (1973), Algorithm 447, ',
    doi('10.1145/362248.362272', '10.1145/362248.362272'),
    '.',
  ],
  [
    'Betweenness: Freeman (1977), A set of measures of centrality based on betweenness, ',
    doi('10.2307/3033543', '10.2307/3033543'),
    '. Shares of shortest paths: Freeman (1980), The gatekeeper, pair-dependency and structural centrality, ',
    doi('10.1007/BF00184720', '10.1007/BF00184720'),
    '.',
  ],
  [
    'Constraint: Burt (2004), Structural holes and good ideas, ',
    doi('10.1086/421787', '10.1086/421787'),
    '. Brokerage: Gould and Fernandez (1989), Structures of mediation, ',
    doi('10.2307/270949', '10.2307/270949'),
    '.',
  ],
  [
    'Bonding, bridging, linking: Szreter and Woolcock (2004), Health by association?, ',
    doi('10.1093/ije/dyh013', '10.1093/ije/dyh013'),
    '. Agreement beyond chance: Cohen (1960), A coefficient of agreement for nominal scales, ',
    doi('10.1177/001316446002000104', '10.1177/001316446002000104'),
    '.',
  ],
  [
    'Missing ties: Borgatti, Carley and Krackhardt (2006), On the robustness of centrality measures under conditions of imperfect data, ',
    doi('10.1016/j.socnet.2005.05.001', '10.1016/j.socnet.2005.05.001'),
    '.',
  ],
];

function authorityWords(report: ReportCase): string {
  const { view } = report.assessments[0].choice;
  const with_ = (state: number): string[] => view.ids.filter((_, v) => view.authority[v] === state);
  const unknown = with_(-1);
  const holders = with_(1).length;
  if (unknown.length === view.n) return 'Unknown for every actor: the tables do not say who holds formal authority.';
  const listed = view.about.authoritySectors;
  const rule =
    listed === undefined
      ? ''
      : ` Sectors said to hold it: ${listWords(listed)}. The focal actor and the hub do not, unless the tables say so.`;
  const open =
    unknown.length === 0
      ? ' It is known for every actor.'
      : ` Unknown, and kept unknown, for ${listActors(report, unknown)}: types of their ties stay open where that matters.`;
  return `${formatCount(holders, 'actor')} ${holders === 1 ? 'holds' : 'hold'} formal authority over resources or services.${rule}${open}`;
}

function optionWords(report: ReportCase): string {
  const printed = printedOptions(report.assessments[0].choice.view.options, report.names);
  const words = (value: string | number | null | readonly string[]): string => {
    if (value === null || (typeof value === 'object' && value.length === 0)) return 'none';
    return typeof value === 'object' ? value.join(', ') : String(value);
  };
  return Object.entries(printed)
    .map(([key, value]) => `${key}: ${words(value)}`)
    .join('; ');
}

function missingWords(report: ReportCase): string {
  const { view } = report.assessments[0].choice;
  const lacking = (test: (v: number) => boolean): string[] => view.ids.filter((_, v) => test(v));
  const parts: string[] = [];
  const add = (what: string, ids: readonly string[]): void => {
    if (ids.length === view.n && ids.length > 0) parts.push(`${what} of every actor`);
    else if (ids.length > 0) parts.push(`${what} of ${listActors(report, ids)}`);
  };
  add(
    view.options.by,
    lacking((v) => view.sectorOf[v]! < 0),
  );
  add(
    'power',
    lacking((v) => view.actors[v]!.power === undefined),
  );
  add(
    'formal authority',
    lacking((v) => view.authority[v]! < 0),
  );
  const untyped = view.ties.filter(({ stated }) => stated.length === 0).length;
  if (untyped > 0) parts.push(`a stated type of ${formatCount(untyped, 'tie')}`);
  return parts.length === 0 ? 'Nothing that these tables have a column for.' : `Not recorded: ${parts.join('; ')}.`;
}

function leftOutWords(report: ReportCase): string {
  const { view } = report.assessments[0].choice;
  const { loops, negative } = view.leftOut;
  const parts = [
    ...(loops > 0 ? [`${formatCount(loops, 'row')} tying an actor to itself`] : []),
    ...(negative > 0 ? [`${formatCount(negative, 'negative tie')}, on nobody’s path`] : []),
  ];
  const left = parts.length === 0 ? 'No row was left out.' : `Left out: ${parts.join(' and ')}.`;
  if (view.absent.length === 0) return left;
  return `${left} No tie in the waves counted, though in others: ${listActors(report, view.absent)}.`;
}

/**
 * The method note: what was counted and how, every option, what is unknown, where it is written down.
 *
 * @param report - The case.
 * @returns Blocks.
 */
export function methodBlocks(report: ReportCase): readonly Block[] {
  const { about, informants } = report.workshop;
  const { view } = report.assessments[0].choice;
  const drawn = informants.map(({ id, sector }) => {
    const { label } = report.names.informant(id);
    return sector === undefined ? label : `${label} (${sector})`;
  });
  const noBasis = report.workshop.ties.length > 0 && report.workshop.ties.every(({ basis }) => basis === undefined);
  const rows: (readonly [string, Text])[] = [
    ['Source', about.source ?? 'The tables name none.'],
    ['Who drew', informants.length === 0 ? 'The tables do not say.' : listWords(drawn)],
    [
      'Ties',
      `Rows between the same two actors count as one tie. A tie is stated when the source says so, inferred when the coder concluded it.${noBasis ? ' These tables do not record which are which; all count as stated.' : ''} ${leftOutWords(report)}`,
    ],
    [
      'Paths',
      view.directed
        ? 'Paths follow the direction of ties and count steps; strength plays no part.'
        : 'Paths count steps; strength and direction play no part. Two actors are connected when some path leads from one to the other.',
    ],
    [
      'Headline',
      `Of the ${headlineNoun(report)} that have a path now, the focal actor not among them, how many have none once that actor and all its ties are taken away. ${report.across ? 'Pairs with an unknown sector count among all pairs only.' : 'The tables name no two sectors with a path between them, so pairs across sectors cannot be told apart.'}`,
    ],
    [
      'Places',
      'Every actor is taken away in turn; the greatest share comes first, equal shares share a place. An actor with no pair to count has no place.',
    ],
    [
      'Types of tie',
      'Exactly one end holds formal authority: linking. Else same sector: bonding. Else: bridging. What is unknown leaves several types open. Stated types stand beside; neither replaces the other.',
    ],
    ['Formal authority', authorityWords(report)],
    ['Unknown', `${missingWords(report)} A tie that is not drawn may still exist.`],
    [
      'Names',
      report.names.coded
        ? 'No consent to print names is recorded, so persons print as codes and free text is left out.'
        : `Labels print as the tables allow (consent: ${about.consent}).`,
    ],
    ['Every option', optionWords(report)],
  ];
  return [
    { kind: 'heading', level: 2, id: 'method', text: 'How this was counted' },
    { kind: 'terms', rows },
    { kind: 'heading', level: 3, id: 'sources', text: 'Sources of the measures' },
    { kind: 'list', items: references },
  ];
}
