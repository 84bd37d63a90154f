import type { SocialNetwork } from '../model/network.js';
import { asView } from '../view/as-view.js';
import type { View } from '../view/view.js';
import { brokerageRoles } from './brokerage-roles.js';
import type { ResultOptions } from './result.js';
import { type BrokerageRole, countRoles, roles } from './shared/count-roles.js';
import { drawOptions } from './shared/draw-options.js';
import { groupsBy } from './shared/groups-by.js';
import { chance, type LabelDraws, labelDraws } from './shared/label-draws.js';
import { namedRoles } from './shared/named-roles.js';
import { type Moments, roleMoments } from './shared/role-moments.js';

/** Options for {@link brokerageTest}. */
export interface BrokerageTestOptions {
  /** Column that says which actors are alike. @defaultValue the view's `by` */
  readonly by?: string;
  /** Draws; where there are no more different ways to deal out the labels, all of them. @defaultValue 1000 */
  readonly draws?: number;
  /** Any whole number; the same seed gives the same draws. @defaultValue 1 */
  readonly seed?: number;
}

/** A count beside what chance gives. */
export interface BrokerageFigures {
  /** How often the role is played; `null` where the view does not have it, and then so is all else. */
  readonly raw: number | null;
  /** Mean if ties fell at random at this density. */
  readonly expected: number | null;
  /** Standard deviation likewise. */
  readonly sd: number | null;
  /** (raw − expected)/sd; `null` where sd is 0. */
  readonly z: number | null;
  /** Chance of a count at least as large when labels are dealt out at random over the same ties. */
  readonly pAtLeast: number | null;
  /** Chance of a count at most as large. */
  readonly pAtMost: number | null;
}

/** Figures by role. */
export type BrokerageRow = Readonly<Record<BrokerageRole, BrokerageFigures>>;

/** Brokerage roles beside what chance gives. */
export interface BrokerageTest extends LabelDraws {
  readonly kind: 'test';
  readonly level: 'actor';
  readonly name: 'brokerageTest';
  readonly options: ResultOptions;
  /** By actor id; all `null` for actors without a group. */
  readonly actors: ReadonlyMap<string, BrokerageRow>;
  /** Sums over all actors. */
  readonly network: BrokerageRow;
  /** Actors without a group, left out. */
  readonly excluded: number;
}

/**
 * Brokerage roles after Gould and Fernandez with what chance gives: mean, deviation and z if ties fell independently at
 * the density observed, and p if labels were dealt out anew over the ties as they are.
 *
 * E = d²(1 − d) · number of chains of the role,  d = density among actors with a group;  z = (raw − E)/sd
 *
 * Prefer p: a uniform density is a poor picture beside a hub, whose z mostly restates that it has many ties. In an
 * undirected view each pair counts once; R sna counts it twice there, which inflates z by √2. Deviations of the whole
 * network take in the negative covariances that the published formulae, and R sna, leave out.
 *
 * @param source - A network (its default view) or a view.
 * @param options - Defaults: groups by the view's `by`, 1,000 draws, seed 1.
 * @returns Figures per role for each actor and the network. Moments are `null` for a safe space that only carries paths.
 * @throws {SocialCapitalError} `bad-option` on an unknown option or column, draws that are no whole number above 0, or a
 *   seed that is no whole number.
 * @remarks O(draws · (n · groups + m^1.5) + groups³).
 * @see Gould & Fernandez (1989), Structures of Mediation, https://doi.org/10.2307/270949
 * @example
 * ```ts
 * const net = network({
 *   actors: ['faith', 'faith', 'hub', 'statutory', 'statutory'].map((sector, v) => ({ id: `p${v}`, sector })),
 *   ties: [{ source: 'p0', target: 'p2' }, { source: 'p1', target: 'p2' }, { source: 'p2', target: 'p3' }],
 * });
 * brokerageTest(net).actors.get('p2')?.liaison.raw; // => 2
 * brokerageTest(net).actors.get('p2')?.liaison.expected; // => 0.252
 * ```
 */
export function brokerageTest(source: SocialNetwork | View, options: BrokerageTestOptions = {}): BrokerageTest {
  const view = asView(source);
  const { by = view.options.by, ...rest } = options;
  const resolved = { by, ...drawOptions('brokerageTest', rest, 1000) };
  const groups = groupsBy(view, by);
  const raw = brokerageRoles(view, { by });
  const counted = [...view.ids.keys()].filter((v) => groups.of[v]! >= 0 && view.isEnd[v] === 1);
  const moments = roleMoments(
    sizesOf(counted, groups.of, groups.names.length),
    densityOf(view, groups.of),
    view.directed,
  );

  const observed = totals(view, countRoles(view, groups.of, groups.names.length));
  const hits = { atLeast: new Float64Array(observed.length), atMost: new Float64Array(observed.length) };
  const dealt = groups.of.slice();
  const drawn = labelDraws(
    Int32Array.from(counted, (v) => groups.of[v]!),
    resolved,
    (labels) => {
      counted.forEach((v, k) => {
        dealt[v] = labels[k]!;
      });
      totals(view, countRoles(view, dealt, groups.names.length)).forEach((count, at) => {
        if (count >= observed[at]!) hits.atLeast[at]!++;
        if (count <= observed[at]!) hits.atMost[at]!++;
      });
    },
  );
  const figures = (role: BrokerageRole, at: number, count: number | null, expected?: Moments): BrokerageFigures => {
    if (count === null) return nothing;
    const p = at * columns.length + columns.indexOf(role);
    const sd = expected === undefined ? null : Math.sqrt(expected.variance > 0 ? expected.variance : 0);
    return {
      raw: count,
      // The mean of nothing times fewer than none is −0.
      expected: expected === undefined ? null : expected.mean + 0,
      sd,
      z: expected === undefined || sd === null || sd === 0 ? null : (count - expected.mean) / sd,
      pAtLeast: chance(hits.atLeast[p]!, drawn),
      pAtMost: chance(hits.atMost[p]!, drawn),
    };
  };
  const rowOf = (
    at: number,
    counts: Readonly<Record<BrokerageRole, number | null>>,
    of: Partial<Record<BrokerageRole, Moments>>,
  ) => Object.fromEntries(columns.map((role) => [role, figures(role, at, counts[role], of[role])])) as BrokerageRow;
  const all = namedRoles(view, sums(countRoles(view, groups.of, groups.names.length)), 0);
  return {
    kind: 'test',
    level: 'actor',
    name: 'brokerageTest',
    options: { view: view.options, ...resolved },
    actors: new Map(
      view.ids.map((id, v) => [
        id,
        rowOf(v, raw.values.get(id)!, view.isEnd[v] === 1 && groups.of[v]! >= 0 ? moments.ofBroker(groups.of[v]!) : {}),
      ]),
    ),
    network: rowOf(view.n, all, moments.ofNetwork),
    ...drawn,
    excluded: raw.excluded,
  };
}

const columns: readonly BrokerageRole[] = [...roles, 'boundary', 'brokerageTotal'];

const nothing: BrokerageFigures = Object.freeze({
  raw: null,
  expected: null,
  sd: null,
  z: null,
  pAtLeast: null,
  pAtMost: null,
});

function sizesOf(counted: readonly number[], groupOf: Int32Array, groups: number): number[] {
  const sizes = Array.from({ length: groups }, () => 0);
  for (const v of counted) sizes[groupOf[v]!]!++;
  return sizes;
}

/** Density among ends that have a group. */
function densityOf(view: View, groupOf: Int32Array): number {
  const { offsets, targets } = view.out;
  const counted = (v: number): boolean => view.isEnd[v] === 1 && groupOf[v]! >= 0;
  let arcs = 0;
  let n = 0;
  for (let v = 0; v < view.n; v++) {
    if (!counted(v)) continue;
    n++;
    for (let k = offsets[v]!; k < offsets[v + 1]!; k++) if (counted(targets[k]!)) arcs++;
  }
  return n < 2 ? 0 : arcs / (n * (n - 1));
}

/** Five sums over all actors. */
function sums(counts: Float64Array): Float64Array {
  const total = new Float64Array(5);
  counts.forEach((count, at) => {
    total[at % 5]! += count;
  });
  return total;
}

/** Counts per actor, and last of the network, in the order of the columns, over ordered pairs: whole numbers throughout. */
function totals(view: View, counts: Float64Array): Float64Array {
  const rows = new Float64Array((view.n + 1) * columns.length);
  const fill = (at: number, five: Float64Array): void => {
    rows.set(five, at * columns.length);
    rows[at * columns.length + 5] = five[2]! + five[3]!;
    rows[at * columns.length + 6] = five[0]! + five[1]! + five[2]! + five[3]! + five[4]!;
  };
  for (let v = 0; v < view.n; v++) fill(v, counts.subarray(v * 5, v * 5 + 5));
  fill(view.n, sums(counts));
  return rows;
}
