import { pieceOf } from '../kernel/graph/piece-of.js';
import { returnArcs } from '../kernel/graph/return-arcs.js';
import { triangles } from '../kernel/graph/triangles.js';
import { oneOf, resolveOptions } from '../kernel/options.js';
import type { SocialNetwork } from '../model/network.js';
import { asView } from '../view/as-view.js';
import type { View } from '../view/view.js';
import type { ActorCensus } from './result.js';
import { arcWays } from './shared/arc-ways.js';
import { actorCensus } from './shared/results.js';
import { separationOf } from './shared/separation-of.js';

/** What {@link honestBroker} counts among an actor's pairs of contacts. */
export type HonestBrokerColumn =
  'pairs' | 'untied' | 'oneWay' | 'bothWays' | 'exclusive' | 'untiedShare' | 'exclusiveShare';

/** Options for {@link honestBroker}. */
export interface HonestBrokerOptions {
  /** Who is a contact in a directed view: tied `any` way, by an arc that comes `in`, or `mutual`. @defaultValue 'any' */
  readonly contacts?: 'any' | 'in' | 'mutual';
}

/**
 * Honest broker index: of all pairs among an actor's contacts, how many are in no contact themselves, how many one way,
 * how many both ways, and how many depend on the actor altogether.
 *
 * pairs = k(k − 1)/2;  untied (HBI0), oneWay (HBI1), bothWays (HBI2);  exclusive = pairs with no path in G − i
 *
 * A tie without direction goes both ways. Exclusive paths ignore direction. Under `spaces: 'path'` safe spaces are
 * nobody's contact.
 *
 * @param source - A network (its default view) or a view.
 * @param options - Defaults: tied any way.
 * @returns Counts per actor, and untied and exclusive as shares of the pairs: `null` where there is no pair.
 * @throws {SocialCapitalError} `bad-option` on an unknown option or value.
 * @remarks O(m^1.5).
 * @see Hanneman & Riddle (2005), Introduction to Social Network Methods, ch. 9, https://faculty.ucr.edu/~hanneman/nettext/
 * @example
 * ```ts
 * const ties = [['hub', 'a'], ['hub', 'b'], ['hub', 'c'], ['a', 'b']].map(([source = '', target = '']) => ({ source, target }));
 * honestBroker(network({ ties })).values.get('hub')?.untied; // => 2
 * honestBroker(network({ ties })).values.get('hub')?.exclusiveShare; // => 0.667
 * ```
 */
export function honestBroker(
  source: SocialNetwork | View,
  options: HonestBrokerOptions = {},
): ActorCensus<'honestBroker', HonestBrokerColumn> {
  const resolved = resolveOptions('honestBroker', options, { contacts: 'any' });
  const contacts = oneOf('honestBroker', 'contacts', resolved.contacts, ['any', 'in', 'mutual']);
  const view = asView(source);
  const { n, weak, isEnd } = view;
  const ways = arcWays(view);
  // By arc v → w of the weak view: whether w is a contact of v. Bit 2 of `ways` is an arc from w to v.
  const isContact = Uint8Array.from(ways, (way, k) => {
    const fits = contacts === 'any' || (contacts === 'in' ? (way & 2) !== 0 : way === 3);
    return fits ? isEnd[weak.targets[k]!]! : 0;
  });
  const oneWay = new Float64Array(n);
  const bothWays = new Float64Array(n);
  const back = returnArcs(weak);
  const add = (v: number, first: number, second: number, between: number): void => {
    if (isContact[first] === 0 || isContact[second] === 0) return;
    if (ways[between] === 3) bothWays[v]!++;
    else oneWay[v]!++;
  };
  triangles(weak, (a, b, c, ab, ac, bc) => {
    add(a, ab, ac, bc);
    add(b, back[ab]!, bc, ac);
    add(c, back[ac]!, back[bc]!, ab);
  });
  return actorCensus('honestBroker', view, resolved, columns, (v) => {
    const own: number[] = [];
    for (let k = weak.offsets[v]!; k < weak.offsets[v + 1]!; k++) if (isContact[k] === 1) own.push(weak.targets[k]!);
    const pairs = pairsOf(own.length);
    const untied = pairs - oneWay[v]! - bothWays[v]!;
    const exclusive = pairs - joined(view, v, own);
    return {
      pairs,
      untied,
      oneWay: oneWay[v]!,
      bothWays: bothWays[v]!,
      exclusive,
      untiedShare: pairs === 0 ? null : untied / pairs,
      exclusiveShare: pairs === 0 ? null : exclusive / pairs,
    };
  });
}

const columns: readonly HonestBrokerColumn[] = [
  'pairs',
  'untied',
  'oneWay',
  'bothWays',
  'exclusive',
  'untiedShare',
  'exclusiveShare',
];

const pairsOf = (k: number): number => (k < 2 ? 0 : (k * (k - 1)) / 2);

/** Pairs of contacts that lie in the same piece once v is gone. */
function joined(view: View, v: number, contacts: readonly number[]): number {
  const separation = separationOf(view);
  const sizes = new Map<number, number>();
  for (const contact of contacts) {
    const piece = pieceOf(separation, v, contact);
    sizes.set(piece, (sizes.get(piece) ?? 0) + 1);
  }
  let pairs = 0;
  for (const size of sizes.values()) pairs += pairsOf(size);
  return pairs;
}
