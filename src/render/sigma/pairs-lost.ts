import { contacts } from '../../kernel/graph/contacts.js';
import { pieceSquares } from '../../kernel/graph/piece-squares.js';
import { separation } from '../../kernel/graph/separation.js';
import type { LiveMap } from '../../scene/live-map.js';
import type { ShownMap } from './shown-map.js';

/**
 * For every actor shown, how many pairs of others would lose every path without it, over the ties shown.
 *
 * @param live - The map.
 * @param shown - What of it is shown.
 * @returns Pairs by index; 0 for actors that are not shown.
 * @remarks O(n + m): one depth-first walk for all actors.
 * @see Hopcroft and Tarjan (1973), Algorithm 447, CACM 16(6):372–378, https://doi.org/10.1145/362248.362272
 */
export function pairsLost(live: LiveMap, shown: Pick<ShownMap, 'actors' | 'ties'>): Float64Array {
  const source = Uint32Array.from(live.ties, (tie) => tie.source);
  const target = Uint32Array.from(live.ties, (tie) => tie.target);
  const counts = Uint8Array.from(live.ties, ({ carries }, t) => (carries && shown.ties[t] === 1 ? 1 : 0));
  const isEnd = Uint8Array.from(live.actors, (actor, v) => (actor.isEnd && shown.actors[v] === 1 ? 1 : 0));
  const walk = separation(contacts(live.actors.length, source, target, counts));
  const { others, squares } = pieceSquares(walk, isEnd);
  return others.map((rest, v) => (shown.actors[v] === 1 ? (rest * rest - squares[v]!) / 2 : 0));
}
