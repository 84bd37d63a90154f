import { compareText } from '../kernel/compare.js';
import type { SocialNetwork } from '../model/network.js';
import { asView } from '../view/as-view.js';
import type { View } from '../view/view.js';
import type { ResultOptions } from './result.js';

/** What one group gives another of one resource. */
export interface ResourceFlow {
  readonly resource: string;
  /** Name of the giving group; `null` for actors without one. */
  readonly from: string | null;
  /** Name of the receiving group; `null` for actors without one. */
  readonly to: string | null;
  /** Whether the direction is recorded; where it is not, the two groups stand in the order of the view. */
  readonly directed: boolean;
  /** Number of pairs of actors between whom it flows. */
  readonly ties: number;
  /** Their strengths added up. */
  readonly strength: number;
}

/** Who gives what to whom. */
export interface ResourceFlows {
  readonly kind: 'flows';
  readonly level: 'group';
  readonly name: 'resourceFlows';
  readonly options: ResultOptions;
  /** By resource in order of the code units, then by giving and receiving group in the order of the view. */
  readonly rows: readonly ResourceFlow[];
  /** Ties on which nobody named a resource. */
  readonly unnamed: number;
}

/**
 * Who gives what to whom: for each resource, such as money, influence or trust, how many ties carry it from each group
 * to each group.
 *
 * ties(r, a, b) = number of pairs i in a, j in b between whom r flows from i to j
 *
 * Directions come from the rows themselves, in an undirected view too. Groups are those of the view's `by`.
 *
 * @param source - A network (its default view) or a view.
 * @returns One row per resource and pair of groups that has any, and how many ties name no resource.
 * @remarks O(m log m).
 * @see Szreter & Woolcock (2004), Health by Association?, https://doi.org/10.1093/ije/dyh013
 * @example
 * ```ts
 * const net = network({
 *   actors: [{ id: 'trust', sector: 'statutory' }, { id: 'club', sector: 'community' }],
 *   ties: [{ source: 'trust', target: 'club', directed: true, resource: 'money', strength: 2 }],
 * });
 * resourceFlows(net).rows[0]?.to; // => 'community'
 * resourceFlows(net).rows[0]?.strength; // => 2
 * ```
 */
export function resourceFlows(source: SocialNetwork | View): ResourceFlows {
  const view = asView(source);
  const rows = new Map<string, { flow: ResourceFlow; order: readonly [string, number, number, number] }>();
  const place = (group: number): number => (group < 0 ? view.sectors.length : group);
  let unnamed = 0;
  for (const tie of view.ties) {
    if (tie.flows.length === 0) unnamed++;
    for (const { resource, from, to, directed, strength } of tie.flows) {
      const ends = [place(view.sectorOf[from]!), place(view.sectorOf[to]!)];
      if (!directed) ends.sort((a, b) => a - b);
      const [a, b] = ends as [number, number];
      const key = JSON.stringify([resource, a, b, directed]);
      const flow = rows.get(key)?.flow ?? {
        resource,
        from: view.sectors[a] ?? null,
        to: view.sectors[b] ?? null,
        directed,
        ties: 0,
        strength: 0,
      };
      const more = { ...flow, ties: flow.ties + 1, strength: flow.strength + strength };
      rows.set(key, { flow: more, order: [resource, a, b, directed ? 0 : 1] });
    }
  }
  const sorted = [...rows.values()].sort(
    ({ order: x }, { order: y }) => compareText(x[0], y[0]) || x[1] - y[1] || x[2] - y[2] || x[3] - y[3],
  );
  return {
    kind: 'flows',
    level: 'group',
    name: 'resourceFlows',
    options: { view: view.options },
    rows: sorted.map(({ flow }) => flow),
    unnamed,
  };
}
