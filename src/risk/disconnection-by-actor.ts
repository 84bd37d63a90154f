import type { ResultOptions } from '../measures/result.js';
import type { SocialNetwork } from '../model/network.js';
import { asView } from '../view/as-view.js';
import type { View } from '../view/view.js';
import { disconnections } from './shared/disconnections.js';
import { type PairShare, pairShare } from './shared/pair-share.js';

/** What the loss of one actor would disconnect. */
export interface Disconnection {
  /** Pairs of other actors that lose every path. */
  readonly disconnected: PairShare;
  /** The same among pairs in different sectors (or whatever the view compares by). */
  readonly crossSectorDisconnected: PairShare;
}

/** The disconnection of every actor, with the choices behind it. */
export interface DisconnectionByActor {
  readonly options: ResultOptions;
  /** By actor id, in the order of the view. */
  readonly values: ReadonlyMap<string, Disconnection>;
}

/**
 * For every actor, how many pairs of others would lose every path without it: the table that says who comes first.
 *
 * Share = pairs cut ÷ pairs of other actors with a path. A pair with an unknown sector is never cross-sector; safe
 * spaces that only carry paths (`spaces: 'path'`) are in no pair. In a directed view pairs are ordered and paths follow
 * the arcs.
 *
 * @param network - A network (its default view) or a view.
 * @returns Counts and shares (0 to 1; `null` when no pair had a path) per actor; all `null` for an actor that is absent
 *   from the view's waves.
 * @remarks O(m + n · sectors) in one depth-first walk; a directed view takes O(nm + arcs of the actors affected).
 * @see Hopcroft and Tarjan (1973), Algorithm 447, CACM 16(6):372–378, https://doi.org/10.1145/362248.362272
 * @example
 * ```ts
 * const net = network({ ties: [{ source: 'mosque', target: 'director' }, { source: 'director', target: 'trust' }] });
 * disconnectionByActor(net).values.get('director')?.disconnected; // => { pairs: 1, of: 1, share: 1 }
 * disconnectionByActor(net).values.get('trust')?.disconnected; // => { pairs: 0, of: 1, share: 0 }
 * ```
 */
export function disconnectionByActor(network: SocialNetwork | View): DisconnectionByActor {
  const view = asView(network);
  const { cut, of, cutAcross, ofAcross } = disconnections(view);
  const absent = new Set(view.absent);
  const unknown: PairShare = { pairs: null, of: null, share: null };
  return {
    options: { view: view.options },
    values: new Map(
      view.ids.map((id, v) => [
        id,
        absent.has(id)
          ? { disconnected: unknown, crossSectorDisconnected: unknown }
          : {
              disconnected: pairShare(cut[v]!, of[v]!),
              crossSectorDisconnected: pairShare(cutAcross[v]!, ofAcross[v]!),
            },
      ]),
    ),
  };
}
