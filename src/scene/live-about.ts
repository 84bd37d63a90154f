import { formatCount, formatNumber, formatPart } from '../kernel/format.js';
import type { Actor } from '../model/actor.js';
import { disconnectionByActor } from '../risk/disconnection-by-actor.js';
import type { PairShare } from '../risk/shared/pair-share.js';
import type { View } from '../view/view.js';
import { kindWords } from './kind-words.js';
import type { LiveActor } from './live-map.js';
import { tieTypeWords } from './live-ties.js';
import type { PlannedTie } from './map-ties.js';
import type { MapPlan } from './plan-map.js';
import { printedWords } from './printed-words.js';
import type { DrawnTie } from './tie-marks.js';

type Term = LiveActor['about'][number];

const insideWords = { yes: 'inside', edge: 'at its edge', no: 'outside' };

/** Roles of each actor: what it carries, and who carries it. */
function rolesOf({ view, names }: MapPlan): (id: string) => readonly Term[] {
  const mayQuote = view.about.consent !== undefined;
  const carries = new Map<string, Set<string>>();
  const carried = new Map<string, Set<string>>();
  const add = (map: Map<string, Set<string>>, id: string, words: string): void => {
    map.set(id, (map.get(id) ?? new Set()).add(words));
  };
  const named = (id: string): string => names[view.indexOf.get(id)!] ?? '';
  for (const { person, organisation, role } of view.roles ?? []) {
    const as = mayQuote && role !== undefined ? ` (${printedWords(role)})` : '';
    add(carries, person, `${named(organisation)}${as}`);
    add(carried, organisation, `${named(person)}${as}`);
  }
  const listed = (words: ReadonlySet<string>): string => [...words].sort().join(', ');
  return (id) => [
    ...(carries.has(id) ? [['Carries', listed(carries.get(id)!)] as const] : []),
    ...(carried.has(id) ? [['Carried by', listed(carried.get(id)!)] as const] : []),
  ];
}

/** Ties of each actor by type, as drawn. */
function tiesOf({ view }: MapPlan, ties: readonly PlannedTie[]): readonly string[] {
  const counts = view.ids.map(() => new Map<DrawnTie['type'], number>());
  for (const { source, target, type } of ties) {
    for (const end of [source, target]) counts[end]!.set(type, (counts[end]!.get(type) ?? 0) + 1);
  }
  return counts.map((own) => {
    const all = [...own.values()].reduce((sum, count) => sum + count, 0);
    const parts = (Object.keys(tieTypeWords) as DrawnTie['type'][]).flatMap((type) => {
      const count = own.get(type);
      return count === undefined
        ? []
        : [`${count} ${type === 'unclassifiable' ? 'of unknown type' : tieTypeWords[type]}`];
    });
    return parts.length > 1 ? `${all}: ${parts.join(', ')}` : (parts[0] ?? 'none');
  });
}

const pairsWords = ({ pairs, of }: PairShare, which: string): string =>
  `${pairs ?? 0} of ${formatCount(of ?? 0, 'pair')}${which} (${formatPart(pairs ?? 0, of ?? 0)})`;

/** What the loss of each actor would cost, on the map as drawn; ties count both ways. */
function lossesOf(view: View): (id: string) => string {
  const either = view.directed ? { ...view, directed: false, out: view.weak, in: view.weak } : view;
  const losses = disconnectionByActor(either).values;
  const { by } = view.options;
  const across = by === 'sector' ? ' in different sectors' : ` that differ in ${printedWords(by)}`;
  return (id) => {
    const { disconnected, crossSectorDisconnected } = losses.get(id)!;
    if (disconnected.pairs === null) return 'not known: no tie in the waves drawn';
    if (disconnected.pairs === 0) return 'would leave no pair of others without a path';
    const all = `would leave ${pairsWords(disconnected, ' of others')} without a path`;
    const { pairs, of } = crossSectorDisconnected;
    return pairs === null || of === null || of === 0 ? all : `${all}; ${pairsWords(crossSectorDisconnected, across)}`;
  };
}

/**
 * What is known of every actor of a map, as terms and words: what the tables say of it, its ties, and what its loss would
 * cost if nobody took over its ties. Notes and names of roles are free text, and so follow consent.
 *
 * @param plan - What is drawn.
 * @param ties - Ties as drawn.
 * @returns Terms with their words, by index of the actor.
 * @remarks O(m + n · sectors).
 */
export function liveAbout(plan: MapPlan, ties: readonly PlannedTie[]): readonly LiveActor['about'][] {
  const { view, names, cutpoints } = plan;
  const { by } = view.options;
  const mayQuote = view.about.consent !== undefined;
  const roles = rolesOf(plan);
  const counts = tiesOf(plan, ties);
  const loss = lossesOf(view);
  const scale = view.about.powerScale === undefined ? '' : `, on the scale ${printedWords(view.about.powerScale)}`;
  const text = (term: string, words: string | undefined): readonly Term[] => {
    const clean = words === undefined ? '' : printedWords(words);
    return clean === '' ? [] : [[term, clean]];
  };
  const partOf = ({ partOf: id }: Actor): string | undefined => {
    const index = id === undefined ? undefined : view.indexOf.get(id);
    return index === undefined ? undefined : names[index];
  };
  return view.actors.map((actor, i): LiveActor['about'] => [
    [
      by === 'sector' ? 'Sector' : printedWords(by),
      printedWords(view.sectors[view.sectorOf[i]!] ?? '') || 'not recorded',
    ],
    ['Kind', kindWords[actor.kind]],
    ...(by === 'group' ? [] : text('Group', actor.group)),
    ...(actor.power === undefined ? [] : text('Power', `${Number(formatNumber(actor.power, 2))}${scale}`)),
    ...(actor.inside === undefined ? [] : text('In the network', insideWords[actor.inside])),
    ...text('Part of', partOf(actor)),
    ...roles(actor.id),
    ['Ties', counts[i]!],
    ['Cutpoint', cutpoints.has(i) ? 'yes: its loss splits the map' : 'no'],
    ['Loss', loss(actor.id)],
    ...text('Note', mayQuote ? actor.note : undefined),
  ]);
}
