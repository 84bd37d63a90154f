import type { ResultOptions } from '../measures/result.js';
import type { SocialNetwork } from '../model/network.js';
import { view as makeView } from '../view/make-view.js';
import type { View } from '../view/view.js';
import { disconnections } from './shared/disconnections.js';
import { type PairShare, pairShare } from './shared/pair-share.js';

/** What one safe space carries, and what its loss would cost. */
export interface SafeSpace {
  readonly id: string;
  /** Actors it has a tie to: those who take part. */
  readonly participants: number;
  /** Sectors among them. */
  readonly sectors: number;
  /** Pairs of participants: they can meet there. */
  readonly meetings: number;
  /** Those of different sectors. */
  readonly crossSectorMeetings: number;
  /** Pairs that neither are tied nor meet in another space: they would lose their only meeting. */
  readonly onlyHere: number;
  readonly crossSectorOnlyHere: number;
  /** Ids of participants whose only tie it is. */
  readonly isolated: readonly string[];
  /** Pairs of others that lose every path without it. */
  readonly disconnected: PairShare;
  readonly crossSectorDisconnected: PairShare;
}

/** Every safe space. */
export interface SafeSpaces {
  readonly kind: 'safe-spaces';
  readonly options: ResultOptions;
  /** In the order of the view; empty when no actor is a space. */
  readonly spaces: readonly SafeSpace[];
}

/**
 * Safe spaces: how much each carries, and what its loss would cost. A space that brings many pairs together who have no
 * other way to each other is infrastructure, whoever runs it.
 *
 * Spaces are actors of the kind `space`. Pairs are of participants that can be the end of a pair; a pair is *only here*
 * when its two have no tie of their own and no other space in common.
 *
 * @param network - A network (its ties and attendance are taken) or a view, which should include attendance. Direction is
 *   ignored but for the pairs that lose every path.
 * @returns One row per space; shares are `null` where no path joins any two others.
 * @remarks O(participants² · spaces + m).
 * @see Feld (1981), The focused organization of social ties, AJS 86(5):1015–1035, https://doi.org/10.1086/227352
 * @example
 * ```ts
 * const net = network({
 *   actors: [
 *     { id: 'mosque', sector: 'community' }, { id: 'trust', sector: 'statutory' }, { id: 'police', sector: 'statutory' },
 *     { id: 'forum', kind: 'space' },
 *   ],
 *   ties: [{ source: 'trust', target: 'police' }],
 *   attendance: ['mosque', 'trust', 'police'].map((actor) => ({ actor, space: 'forum' })),
 * });
 * const [forum] = safeSpaces(net).spaces;
 * [forum?.meetings, forum?.onlyHere]; // => [3, 2]
 * forum?.isolated; // => ['mosque']
 * ```
 */
export function safeSpaces(network: SocialNetwork | View): SafeSpaces {
  const view =
    'kind' in network && network.kind === 'view'
      ? network
      : makeView(network as SocialNetwork, { include: ['ties', 'attendance'] });
  const { offsets, targets } = view.weak;
  const contacts = view.ids.map((_, v) => [...targets.subarray(offsets[v], offsets[v + 1])]);
  const isSpace = view.actors.map(({ kind }) => kind === 'space');
  const { cut, of, cutAcross, ofAcross } = disconnections(view);
  const spaces = view.actors.flatMap((actor, v): SafeSpace[] => {
    if (!isSpace[v] || view.absent.includes(actor.id)) return [];
    const own = contacts[v]!.filter((u) => view.isEnd[u] === 1);
    const elsewhere = new Map(own.map((u) => [u, new Set(contacts[u]!.filter((w) => w !== v && isSpace[w]))]));
    let [meetings, across, onlyHere, acrossOnly] = [0, 0, 0, 0];
    own.forEach((a, i) => {
      for (const b of own.slice(i + 1)) {
        const [x, y] = [view.sectorOf[a]!, view.sectorOf[b]!];
        const isAcross = x >= 0 && y >= 0 && x !== y ? 1 : 0;
        const other = contacts[a]!.includes(b) || [...elsewhere.get(a)!].some((w) => elsewhere.get(b)!.has(w));
        meetings += 1;
        across += isAcross;
        onlyHere += other ? 0 : 1;
        acrossOnly += other ? 0 : isAcross;
      }
    });
    return [
      {
        id: actor.id,
        participants: own.length,
        sectors: new Set(own.map((u) => view.sectorOf[u]!).filter((sector) => sector >= 0)).size,
        meetings,
        crossSectorMeetings: across,
        onlyHere,
        crossSectorOnlyHere: acrossOnly,
        isolated: own.filter((u) => contacts[u]!.length === 1).map((u) => view.ids[u]!),
        disconnected: pairShare(cut[v]!, of[v]!),
        crossSectorDisconnected: pairShare(cutAcross[v]!, ofAcross[v]!),
      },
    ];
  });
  return { kind: 'safe-spaces', options: { view: view.options }, spaces };
}
