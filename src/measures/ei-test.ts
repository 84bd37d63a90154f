import type { SocialNetwork } from '../model/network.js';
import { asView } from '../view/as-view.js';
import type { View } from '../view/view.js';
import type { ResultOptions } from './result.js';
import { drawOptions } from './shared/draw-options.js';
import { groupedTies } from './shared/grouped-ties.js';
import { chance, type LabelDraws, labelDraws } from './shared/label-draws.js';

/** Options for {@link eiTest}. */
export interface EITestOptions {
  /** Draws; where there are no more different ways to deal out the labels, all of them. @defaultValue 10000 */
  readonly draws?: number;
  /** Any whole number; the same seed gives the same draws. @defaultValue 1 */
  readonly seed?: number;
}

/** An E-I index beside what chance and room allow. */
export interface EIFigures {
  /** The index; `null` where it has none, and then so is all else. */
  readonly observed: number | null;
  /** Mean when labels are dealt out at random over the same ties: exact for the network and its actors. */
  readonly expected: number | null;
  /** Smallest index that groups of these sizes allow with as many ties. */
  readonly least: number | null;
  /** Largest such index. */
  readonly most: number | null;
  /** Observed between the two, from −1 to 1; `null` where there is no room. */
  readonly rescaled: number | null;
  /** Chance of an index at least as large when labels are dealt out at random. */
  readonly pAtLeast: number | null;
  /** Chance of an index at most as large. */
  readonly pAtMost: number | null;
}

/** E-I index with its permutation test, at three levels. */
export interface EITest extends LabelDraws {
  readonly kind: 'test';
  readonly level: 'network';
  readonly name: 'eiTest';
  readonly options: ResultOptions;
  readonly network: EIFigures;
  /** By group, in the order of the view; by ends of ties, as `groupEI`. */
  readonly groups: ReadonlyMap<string, EIFigures>;
  /** By actor id. */
  readonly actors: ReadonlyMap<string, EIFigures>;
  /** Actors without a group, left out. */
  readonly excluded: number;
}

/**
 * E-I index of network, groups and actors, each beside what to expect if the group labels were dealt out at random over
 * the same ties, the room that the sizes of the groups leave, and how often chance alone gives as much.
 *
 * rescaled = 2 (EI − least)/(most − least) − 1;  p = (draws at least as extreme + 1)/(draws + 1), or the exact share
 *
 * Strengths are ignored, as in UCINET. Never read a raw index alone: with several groups even ties at random lean
 * outwards.
 *
 * @param source - A network (its default view) or a view; groups are those of its `by`.
 * @param options - Defaults: 10,000 draws, seed 1.
 * @returns Figures at three levels; where there are no more ways to deal out the labels than draws, p is exact.
 * @throws {SocialCapitalError} `bad-option` on an unknown option, draws that are no whole number above 0, or a seed that
 *   is no whole number.
 * @remarks O(draws · (n + m)).
 * @see Krackhardt & Stern (1988), Informal Networks and Organizational Crises, https://doi.org/10.2307/2786835
 * @example
 * ```ts
 * const net = network({
 *   actors: ['a', 'b', 'c', 'd'].map((id, v) => ({ id, sector: v < 2 ? 'faith' : 'statutory' })),
 *   ties: [{ source: 'a', target: 'b' }, { source: 'c', target: 'd' }],
 * });
 * eiTest(net).network.observed; // => -1
 * eiTest(net).network.pAtMost; // => 0.333
 * ```
 */
export function eiTest(source: SocialNetwork | View, options: EITestOptions = {}): EITest {
  const resolved = drawOptions('eiTest', options, 10_000);
  const view = asView(source);
  const sample = sampleOf(view);
  const observed = count(sample, sample.labels, empty(sample));
  const tally = emptyTally(sample);
  const now = empty(sample);
  const drawn = labelDraws(sample.labels, resolved, (dealt) => add(sample, tally, observed, count(sample, dealt, now)));
  return {
    kind: 'test',
    level: 'network',
    name: 'eiTest',
    options: { view: view.options, ...resolved },
    ...figures(view, sample, observed, tally, drawn),
    ...drawn,
    excluded: view.ends - sample.actors.length,
  };
}

/** Ties between actors that have a group, with places of their own. */
interface Sample {
  /** Index in the view, by place. */
  readonly actors: readonly number[];
  readonly labels: Int32Array;
  readonly sizes: Float64Array;
  /** Two places and the number of arcs of each tie. */
  readonly ties: Int32Array;
  readonly all: number;
  /** Ends of ties by place. */
  readonly degree: Float64Array;
  /** Ways a tie can be walked: 2 in a directed view. */
  readonly ways: number;
}

function sampleOf(view: View): Sample {
  const actors = [...view.ids.keys()].filter((v) => view.sectorOf[v]! >= 0 && view.isEnd[v] === 1);
  const place = new Int32Array(view.n).fill(-1);
  actors.forEach((v, k) => {
    place[v] = k;
  });
  const labels = Int32Array.from(actors, (v) => view.sectorOf[v]!);
  const sizes = new Float64Array(view.sectors.length);
  for (const label of labels) sizes[label]!++;
  const degree = new Float64Array(actors.length);
  const ties: number[] = [];
  let all = 0;
  groupedTies(view, (a, b, arcs) => {
    ties.push(place[a]!, place[b]!, arcs);
    degree[place[a]!]! += arcs;
    degree[place[b]!]! += arcs;
    all += arcs;
  });
  return { actors, labels, sizes, ties: Int32Array.from(ties), all, degree, ways: view.directed ? 2 : 1 };
}

/** Arcs within groups under some labels, and the ends of ties that each group holds. */
interface Counts {
  inside: number;
  readonly ofGroup: Float64Array;
  readonly endsOfGroup: Float64Array;
  readonly ofActor: Float64Array;
}

const empty = ({ actors, sizes }: Sample): Counts => ({
  inside: 0,
  ofGroup: new Float64Array(sizes.length),
  endsOfGroup: new Float64Array(sizes.length),
  ofActor: new Float64Array(actors.length),
});

function count({ ties, degree }: Sample, labels: Int32Array, into: Counts): Counts {
  const { ofGroup, endsOfGroup, ofActor } = into;
  into.inside = 0;
  ofGroup.fill(0);
  endsOfGroup.fill(0);
  ofActor.fill(0);
  for (let v = 0; v < labels.length; v++) endsOfGroup[labels[v]!]! += degree[v]!;
  for (let t = 0; t < ties.length; t += 3) {
    const a = ties[t]!;
    const b = ties[t + 1]!;
    const label = labels[a]!;
    if (label !== labels[b]) continue;
    const arcs = ties[t + 2]!;
    into.inside += arcs;
    ofGroup[label]! += arcs;
    ofActor[a]! += arcs;
    ofActor[b]! += arcs;
  }
  return into;
}

/** Over all draws: how often an index was at least, and at most, as large; groups also their sum and how often defined. */
interface Tally {
  readonly network: [number, number];
  readonly groups: { readonly hits: Float64Array; readonly sum: Float64Array; readonly defined: Float64Array };
  readonly actors: Float64Array;
}

const emptyTally = ({ actors, sizes }: Sample): Tally => ({
  network: [0, 0],
  groups: {
    hits: new Float64Array(2 * sizes.length),
    sum: new Float64Array(sizes.length),
    defined: new Float64Array(sizes.length),
  },
  actors: new Float64Array(2 * actors.length),
});

/** Fewer ties inside is a larger index, so whole numbers can be compared. */
function add({ actors, sizes }: Sample, tally: Tally, observed: Counts, drawn: Counts): void {
  if (drawn.inside <= observed.inside) tally.network[0]++;
  if (drawn.inside >= observed.inside) tally.network[1]++;
  for (let g = 0; g < sizes.length; g++) {
    const ends = drawn.endsOfGroup[g]!;
    if (ends === 0) continue;
    tally.groups.defined[g]!++;
    tally.groups.sum[g]! += 1 - (4 * drawn.ofGroup[g]!) / ends;
    const difference = drawn.ofGroup[g]! * observed.endsOfGroup[g]! - observed.ofGroup[g]! * ends;
    if (difference <= 0) tally.groups.hits[2 * g]!++;
    if (difference >= 0) tally.groups.hits[2 * g + 1]!++;
  }
  for (let v = 0; v < actors.length; v++) {
    if (drawn.ofActor[v]! <= observed.ofActor[v]!) tally.actors[2 * v]!++;
    if (drawn.ofActor[v]! >= observed.ofActor[v]!) tally.actors[2 * v + 1]!++;
  }
}

function figures(view: View, sample: Sample, observed: Counts, tally: Tally, drawn: LabelDraws) {
  const { actors, labels, sizes, degree, all, ways } = sample;
  const n = actors.length;
  const alike = sizes.reduce((sum, size) => sum + size * (size - 1), 0);
  const expected = n < 2 ? null : 1 - (2 * alike) / (n * (n - 1));
  const room = (n * (n - 1) - alike) / 2;
  const byPlace = new Map(actors.map((v, k) => [v, k]));
  const nothing = rowOf({ inside: 0, all: 0, mostInside: 0, mostOutside: 0 }, null, [0, 0], drawn);
  return {
    network: rowOf(
      { inside: observed.inside, all, mostInside: (ways * alike) / 2, mostOutside: ways * room },
      expected,
      tally.network,
      drawn,
    ),
    groups: new Map(
      view.sectors.map((name, g) => {
        const size = sizes[g]!;
        const { hits, sum, defined } = tally.groups;
        // Ends inside count twice, so that the formula of the network holds for ends, too.
        const ends = {
          inside: 2 * observed.ofGroup[g]!,
          all: observed.endsOfGroup[g]!,
          mostInside: ways * size * (size - 1),
          mostOutside: ways * size * (n - size),
        };
        const mean = defined[g] === 0 ? null : sum[g]! / defined[g]!;
        const draws = { ...drawn, draws: defined[g]! };
        return [name, rowOf(ends, mean, [hits[2 * g]!, hits[2 * g + 1]!], draws, 2)] as const;
      }),
    ),
    actors: new Map(
      view.ids.map((id, v) => {
        const k = byPlace.get(v);
        if (k === undefined) return [id, nothing] as const;
        const size = sizes[labels[k]!]!;
        const own = {
          inside: observed.ofActor[k]!,
          all: degree[k]!,
          mostInside: ways * (size - 1),
          mostOutside: ways * (n - size),
        };
        return [id, rowOf(own, expected, [tally.actors[2 * k]!, tally.actors[2 * k + 1]!], drawn)] as const;
      }),
    ),
  };
}

interface Ends {
  readonly inside: number;
  readonly all: number;
  readonly mostInside: number;
  readonly mostOutside: number;
}

function rowOf(
  { inside, all, mostInside, mostOutside }: Ends,
  expected: number | null,
  [atLeast, atMost]: readonly [number, number],
  drawn: LabelDraws,
  step = 1,
): EIFigures {
  if (all === 0) {
    const none = { observed: null, expected: null, least: null, most: null };
    return { ...none, rescaled: null, pAtLeast: null, pAtMost: null };
  }
  const index = (within: number): number => (all - 2 * within) / all;
  const observed = index(inside);
  // Ends inside a group come in pairs: round to what is possible.
  const least = index(step * Math.floor(Math.min(all, mostInside) / step));
  const most = index(step * Math.ceil(Math.max(0, all - mostOutside) / step));
  return {
    observed,
    expected,
    least,
    most,
    rescaled: least === most ? null : (2 * (observed - least)) / (most - least) - 1,
    pAtLeast: chance(atLeast, drawn),
    pAtMost: chance(atMost, drawn),
  };
}
