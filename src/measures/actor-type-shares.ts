import { tieTypes, type TieType } from '../model/tie.js';
import type { SocialNetwork } from '../model/network.js';
import { asView } from '../view/as-view.js';
import type { View } from '../view/view.js';
import type { ActorCensus } from './result.js';
import { resultActors } from './shared/results.js';
import { typeShares } from './shared/type-shares.js';
import { showResult } from './shared/show-result.js';

/** Columns of {@link actorTypeShares}. */
export type TypeShareColumn = `${TieType}${'Min' | 'Max'}`;

const columnsOf = (type: TieType): readonly [TypeShareColumn, TypeShareColumn] => [`${type}Min`, `${type}Max`];

/**
 * Shares of bonding, bridging and linking among each actor's own ties, at least and at most.
 *
 * share(type) = the actor's ties of the type / its typed ties
 *
 * @param source - A network (its default view) or a view.
 * @returns Least and most share by type, from 0 to 1; `null` for an actor without a typed tie.
 * @remarks O(n + m).
 * @see Szreter & Woolcock (2004), Health by Association?, https://doi.org/10.1093/ije/dyh013
 * @example
 * ```ts
 * const ties = [{ source: 'a', target: 'b', type: 'bonding' }, { source: 'b', target: 'c', type: 'bridging' }];
 * actorTypeShares(network({ ties })).values.get('b')?.bondingMin; // => 0.5
 * ```
 */
export function actorTypeShares(source: SocialNetwork | View): ActorCensus<'typeShares', TypeShareColumn> {
  const view = asView(source);
  const { offsets } = view.weak;
  const row = (v: number): Readonly<Record<TypeShareColumn, number | null>> => {
    const own = Array.from(view.weakTie.subarray(offsets[v], offsets[v + 1]), (index) => view.ties[index]!);
    const { bonding, bridging, linking } = typeShares(own, view.options.types).shares;
    return {
      bondingMin: bonding?.[0] ?? null,
      bondingMax: bonding?.[1] ?? null,
      bridgingMin: bridging?.[0] ?? null,
      bridgingMax: bridging?.[1] ?? null,
      linkingMin: linking?.[0] ?? null,
      linkingMax: linking?.[1] ?? null,
    };
  };
  return showResult(
    {
      kind: 'census',
      level: 'actor',
      name: 'typeShares',
      options: { view: view.options },
      actors: resultActors(view),
      columns: tieTypes.flatMap(columnsOf),
      values: new Map(view.ids.map((id, v) => [id, row(v)])),
    },
    view,
  );
}
