import { resolveOptions } from '../kernel/options.js';
import type { SocialNetwork } from '../model/network.js';
import { asView } from '../view/as-view.js';
import { grouping } from '../view/grouping.js';
import type { View } from '../view/view.js';
import type { ActorCensus } from './result.js';
import { countRoles, type Role, roles } from './shared/count-roles.js';
import { resultActors } from './shared/results.js';

/** What {@link brokerageRoles} counts: five roles, the two merged where ties have no direction, and all together. */
export type BrokerageRole = Role | 'boundary' | 'brokerageTotal';

/** Options for {@link brokerageRoles}. */
export interface BrokerageRolesOptions {
  /** Column that says which actors are alike. @defaultValue the view's `by` */
  readonly by?: string;
}

/** Counts of {@link brokerageRoles}. */
export interface BrokerageRoles extends ActorCensus<'brokerageRoles', BrokerageRole> {
  /** Actors without a group: they broker nothing here and are nobody's ends; their counts are `null`. */
  readonly excluded: number;
}

/**
 * Brokerage roles after Gould and Fernandez: how often an actor stands between two others who are not in contact
 * themselves, by the groups the three belong to.
 *
 * j brokers i and k when i → j → k, i ≠ k and not i → k. With groups (of i, of j, of k): coordinator (a, a, a),
 * consultant (a, b, a), representative (a, a, c), gatekeeper (a, c, c), liaison (a, b, c); `brokerageTotal` is their sum. In an
 * undirected view each pair counts once and representative and gatekeeper cannot be told apart: both are `null` and
 * `boundary` holds them. In a directed view `boundary` is `null`.
 *
 * @param source - A network (its default view) or a view.
 * @param options - Defaults: groups by the view's `by` (the sector).
 * @returns Counts per actor, at least 0; all `null` for an actor without a group, and `excluded` counts those.
 * @throws {SocialCapitalError} `bad-option` on an unknown option or column.
 * @remarks O(n · groups + m^1.5): contacts are counted by group and closed triads taken off again, so that open pairs
 *   are never listed.
 * @see Gould & Fernandez (1989), Structures of Mediation, https://doi.org/10.2307/270949
 * @example
 * ```ts
 * const net = network({
 *   actors: [{ id: 'a', sector: 'faith' }, { id: 'b', sector: 'hub' }, { id: 'c', sector: 'statutory' }],
 *   ties: [{ source: 'a', target: 'b' }, { source: 'b', target: 'c' }],
 * });
 * brokerageRoles(net).values.get('b')?.liaison; // => 1
 * ```
 */
export function brokerageRoles(source: SocialNetwork | View, options: BrokerageRolesOptions = {}): BrokerageRoles {
  const view = asView(source);
  const resolved = resolveOptions('brokerageRoles', options, { by: view.options.by });
  const groups =
    resolved.by === view.options.by
      ? { of: view.sectorOf, names: view.sectors }
      : grouping(view.actors, resolved.by, view.about);
  const counts = countRoles(view, groups.of, groups.names.length);
  const pairs = view.directed ? 1 : 2;
  let excluded = 0;
  const values = new Map<string, Readonly<Record<BrokerageRole, number | null>>>();
  view.ids.forEach((id, v) => {
    if (groups.of[v]! < 0) {
      excluded++;
      values.set(id, nothing);
      return;
    }
    const [coordinator, consultant, representative, gatekeeper, liaison] = counts.subarray(
      v * 5,
      v * 5 + 5,
    ) as unknown as [number, number, number, number, number];
    values.set(id, {
      coordinator: coordinator / pairs,
      consultant: consultant / pairs,
      representative: view.directed ? representative : null,
      gatekeeper: view.directed ? gatekeeper : null,
      liaison: liaison / pairs,
      boundary: view.directed ? null : (representative + gatekeeper) / pairs,
      brokerageTotal: (coordinator + consultant + representative + gatekeeper + liaison) / pairs,
    });
  });
  return {
    kind: 'census',
    level: 'actor',
    name: 'brokerageRoles',
    options: { view: view.options, ...resolved },
    actors: resultActors(view),
    columns: [...roles, 'boundary', 'brokerageTotal'],
    values,
    excluded,
  };
}

const nothing: Readonly<Record<BrokerageRole, null>> = Object.freeze({
  coordinator: null,
  consultant: null,
  representative: null,
  gatekeeper: null,
  liaison: null,
  boundary: null,
  brokerageTotal: null,
});
