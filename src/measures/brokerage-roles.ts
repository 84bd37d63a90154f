import { resolveOptions } from '../kernel/options.js';
import type { SocialNetwork } from '../model/network.js';
import { asView } from '../view/as-view.js';
import type { View } from '../view/view.js';
import type { ActorCensus } from './result.js';
import { type BrokerageRole, countRoles, roles } from './shared/count-roles.js';
import { groupsBy } from './shared/groups-by.js';
import { namedRoles } from './shared/named-roles.js';
import { partialRoles } from './shared/partial-roles.js';
import { actorCensus } from './shared/results.js';
import { showResult } from './shared/show-result.js';

export type { BrokerageRole } from './shared/count-roles.js';

/** Options for {@link brokerageRoles}. */
export interface BrokerageRolesOptions {
  /** Column that says which actors are alike. @defaultValue the view's `by` */
  readonly by?: string;
  /** Share the credit for an open pair among all who stand between the two. @defaultValue false */
  readonly partial?: boolean;
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
 * @returns Counts per actor, at least 0 (sums of shares with `partial`); all `null` for an actor without a group, and `excluded` counts those.
 * @throws {SocialCapitalError} `bad-option` on an unknown option or column.
 * @remarks O(n · groups + m^1.5): contacts are counted by group and closed triads taken off again, so that open pairs
 *   are never listed. With `partial` they are: O(Σ in-degree · out-degree).
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
  const resolved = resolveOptions('brokerageRoles', options, { by: view.options.by, partial: false });
  const groups = groupsBy(view, resolved.by);
  const counts = resolved.partial ? partialRoles(view, groups.of) : countRoles(view, groups.of, groups.names.length);
  let excluded = 0;
  for (const group of groups.of) if (group < 0) excluded++;
  return showResult(
    {
      ...actorCensus('brokerageRoles', view, resolved, [...roles, 'boundary', 'brokerageTotal'] as const, (v) =>
        groups.of[v]! < 0 ? nothing : namedRoles(view, counts, v),
      ),
      excluded,
    },
    view,
  );
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
