import { formatCount, formatPart } from '../../kernel/format.js';
import type { LiveMap } from '../../scene/live-map.js';
import { isRightToLeft } from '../../scene/plan-map.js';
import { countTies } from './count-ties.js';
import type { ShownMap } from './shown-map.js';
import { tieWords } from './tie-words.js';

/** Most actors listed by name in one sentence. */
const mostNamed = 8;

/** A name within a sentence, kept from turning the sentence round. */
const named = (name: string): string => (isRightToLeft(name) ? `\u2068${name}\u2069` : name);

/** What is lost without one actor, as the words need it. */
export interface LossFacts {
  readonly name: string;
  /** Pairs of others that lose every path. */
  readonly lost: number;
  /** Pairs of others that have one now. */
  readonly others: number;
  /** Names of those cut off from the largest part. */
  readonly cutOff: readonly string[];
  /** Whether some ties or actors are filtered away. */
  readonly isFiltered: boolean;
  /** Whether the actor itself is filtered away. */
  readonly isAway: boolean;
}

const list = (names: readonly string[]): string => {
  const more = names.length - mostNamed;
  const shown = names.slice(0, more === 1 ? mostNamed + 1 : mostNamed).map(named);
  if (more > 1) shown.push(`${more} more`);
  return shown.length < 2 ? (shown[0] ?? '') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
};

const pairs = (some: number, of: number): string =>
  `${some} of ${formatCount(of, 'pair')} of others (${formatPart(some, of)})`;

/** Every word of an interactive map, in one place. Names and texts of the data never pass through here unmarked. */
export const words = {
  panel: 'Explore the map',
  search: 'Find an actor',
  actors: 'Actors',
  listHelp: 'Arrow keys point at an actor. Enter takes it away, and brings it back.',
  order: 'In order of',
  byName: 'name',
  byLoss: 'what their loss would cut',
  cost: (pairs: number): string => (pairs === 0 ? '' : formatCount(pairs, 'pair')),
  details: 'Details',
  nobody: 'Point at an actor, on the map or in the list, to read what is known of it.',
  without: 'Show the map without them',
  bringBack: 'Bring them back',
  loss: 'What is lost',
  ties: 'Ties',
  noTies: 'No tie is shown.',
  wholeMap: 'Counted on the whole map, whatever is filtered:',
  allTies: (words: string): string => `Show all ${words}`,
  ofAll: (some: number, of: number): string => (some === of ? String(of) : `${some} of ${of}`),
  key: 'Key to the map',
  filters: 'Filter',
  all: 'All',
  none: 'None',
  allOf: (facet: string): string => `All of: ${facet}`,
  noneOf: (facet: string): string => `None of: ${facet}`,
  reset: 'Reset',
  rowSays: (type: string): string => `this row says ${type}`,

  /** How many actors the search finds, of those shown. */
  matches: (query: string, found: number, of: number): string => {
    if (query.trim() === '') return formatCount(of, 'actor');
    if (found === 0) return `No actor of ${of} matches`;
    return `${found} of ${formatCount(of, 'actor')} ${found === 1 ? 'matches' : 'match'}`;
  },

  /** How much of the map the filters leave. */
  shown: (live: LiveMap, { actors, ties }: Pick<ShownMap, 'actors' | 'ties'>): string => {
    const left = actors.reduce((sum, mark) => sum + mark, 0);
    const [all, some] = [countTies(live), countTies(live, ties)];
    const isWhole = left === actors.length && some.ties === all.ties && some.conflicts === all.conflicts;
    if (!isWhole) return `Shown: ${left} of ${formatCount(actors.length, 'actor')}, ${tieWords(all, some)}.`;
    const those = formatCount(actors.length, 'actor');
    return `All ${those}${all.conflicts > 0 ? ', ' : ' and '}${tieWords(all)} are shown.`;
  },

  /** What is lost without the actor taken away, if nobody takes over its ties. */
  lossOf: ({ name, lost, others, cutOff, isFiltered, isAway }: LossFacts): string => {
    if (isAway) return `${named(name)} is filtered away already, so nothing more is lost without it.`;
    const over = isFiltered ? ', over the ties shown' : '';
    const who = cutOff.length > 0 ? `cut off: ${list(cutOff)}` : 'nobody is cut off';
    if (others === 0) return `Without ${named(name)}: no pair of others has a path now${over}.`;
    if (lost === 0) return `Without ${named(name)}: no pair of others loses every path${over}; ${who}.`;
    return `Without ${named(name)}: ${pairs(lost, others)} lose every path${over}; ${who}.`;
  },
  assumption: 'If nobody took over the ties. A map is what somebody drew, not the network itself.',
  eitherWay: 'Paths are followed either way, whatever direction ties have.',
  back: (name: string): string => `${named(name)} is back on the map.`,
  everything: 'Everything is shown again, and nobody is taken away.',
  cutOff: 'cut off',
  gone: 'taken away',
} as const;
