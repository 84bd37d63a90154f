import { compareText } from '../kernel/compare.js';
import type { SocialNetwork } from '../model/network.js';
import { actorIndex } from '../view/actor-index.js';
import { asView } from '../view/as-view.js';
import type { ViewOptions } from '../view/options.js';
import type { View } from '../view/view.js';

/** Pairs that lose every path without the focal actor, of those connected before. */
interface LostPairs {
  readonly pairs: number;
  readonly of: number;
  readonly share: number | null;
}

/** The largest fall of a disconnection share that one more tie can bring about. */
export interface OneTieFall {
  readonly before: LostPairs;
  readonly after: LostPairs;
  /** How many different single ties bring about exactly this. */
  readonly candidates: number;
  /** Ids on either side of such a tie: any of the first with any of the second; the larger side first. */
  readonly between: readonly [readonly string[], readonly string[]];
}

/** Result of {@link oneTieChange}. */
export interface OneTieChange {
  readonly kind: 'one-tie-change';
  readonly focal: string;
  readonly options: { readonly view: Readonly<ViewOptions> };
  /** For the share of all pairs disconnected; `null` when no single tie lowers it. */
  readonly disconnected: OneTieFall | null;
  /** For the share of pairs across sectors; `null` when no single tie lowers it. */
  readonly crossSectorDisconnected: OneTieFall | null;
}

/** What is left together without the focal actor. */
interface Piece {
  readonly members: readonly number[];
  /** Whether it was tied to the focal actor's part. */
  readonly home: boolean;
  /** Ends of each group. */
  readonly groups: readonly number[];
}

function findPieces(view: View, focal: number, groupOf: (index: number) => number, groups: number): readonly Piece[] {
  const { offsets, targets } = view.weak;
  const seen = new Uint8Array(view.n);
  const pieces: Piece[] = [];
  seen[focal] = 1;
  for (let root = 0; root < view.n; root++) {
    if (seen[root] === 1) continue;
    const members = [root];
    let home = false;
    seen[root] = 1;
    for (const v of members) {
      for (let arc = offsets[v]!; arc < offsets[v + 1]!; arc++) {
        const w = targets[arc]!;
        if (w === focal) home = true;
        if (seen[w] === 1) continue;
        seen[w] = 1;
        members.push(w);
      }
    }
    const counts = Array.from({ length: groups }, () => 0);
    for (const v of members) if (view.isEnd[v] === 1 && groupOf(v) >= 0) counts[groupOf(v)]! += 1;
    pieces.push({ members, home, groups: counts });
  }
  return pieces;
}

const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

/** Ways to pair one with another of the same set, its groups kept apart when `across`. */
function within(counts: readonly number[], across: boolean): number {
  const all = total(counts);
  if (!across) return (all * (all - 1)) / 2;
  return (all * all - counts.reduce((sum, count) => sum + count * count, 0)) / 2;
}

/** Ways to pair one of `a` with one of `b`. */
function between(a: readonly number[], b: readonly number[], across: boolean): number {
  const all = total(a) * total(b);
  return across ? all - a.reduce((sum, count, group) => sum + count * (b[group] ?? 0), 0) : all;
}

const add = (a: readonly number[], b: readonly number[]): readonly number[] => a.map((count, i) => count + b[i]!);

const lost = (pairs: number, of: number): LostPairs => ({ pairs, of, share: of === 0 ? null : pairs / of });

function largestFall(view: View, focal: number, across: boolean): OneTieFall | null {
  const groups = across ? view.sectors.length : 1;
  const pieces = findPieces(view, focal, across ? (v) => view.sectorOf[v]! : () => 0, groups);
  const empty: readonly number[] = Array.from({ length: groups }, () => 0);
  const homes = pieces.filter(({ home }) => home);
  const rest = homes.reduce((sum, piece) => add(sum, piece.groups), empty);
  const apart = pieces.filter(({ home }) => !home);
  const of = within(rest, across) + apart.reduce((sum, piece) => sum + within(piece.groups, across), 0);
  const cut = within(rest, across) - homes.reduce((sum, piece) => sum + within(piece.groups, across), 0);
  const before = lost(cut, of);
  if (before.share === null || before.share === 0) return null;

  // Pieces alike in what counts have the same effect; one of each stands for all of them.
  const alike = new Map<string, Piece[]>();
  for (const piece of pieces) {
    const key = `${piece.home} ${piece.groups.join(' ')}`;
    alike.set(key, [...(alike.get(key) ?? []), piece]);
  }
  const kinds = [...alike.values()];
  let best: { after: LostPairs; share: number; candidates: number; pair: readonly [Piece, Piece] } | null = null;
  for (const [i, as] of kinds.entries()) {
    for (const bs of kinds.slice(i)) {
      const same = as === bs;
      if (same && as.length < 2) continue;
      const a = as[0]!;
      const b = same ? as[1]! : bs[0]!;
      const joined = between(a.groups, b.groups, across);
      const inside = a.home ? b : a;
      const gained = a.home && b.home ? 0 : a.home || b.home ? between(rest, inside.groups, across) : joined;
      const after = lost(cut + (a.home || b.home ? gained - joined : 0), of + gained);
      const share = after.share ?? 0;
      if (share >= before.share - 1e-12 || (best !== null && share > best.share + 1e-12)) continue;
      const sizes = (some: readonly Piece[]): number => some.reduce((sum, { members }) => sum + members.length, 0);
      const squares = as.reduce((sum, { members }) => sum + members.length ** 2, 0);
      const candidates = same ? (sizes(as) ** 2 - squares) / 2 : sizes(as) * sizes(bs);
      if (best !== null && share >= best.share - 1e-12) best.candidates += candidates;
      else best = { after, share, candidates, pair: [a, b] };
    }
  }
  if (best === null) return null;
  const sides = [...best.pair].map(({ members }) => members.map((v) => view.ids[v]!).sort(compareText));
  const [first, second] = sides.sort((a, b) => b.length - a.length || compareText(a[0]!, b[0]!));
  return { before, after: best.after, candidates: best.candidates, between: [first!, second!] };
}

/**
 * How far a single unreported tie could lower what is said about one actor's loss: of all ties that might be missing
 * between others, the one after which the smallest share of pairs loses every path without the actor. A statement that
 * one forgotten tie would overturn is fragile, however large its number.
 *
 * For every pair of pieces that the loss leaves, the pair of shares before and after joining them is exact; ties within
 * a piece, or of the actor itself, are not candidates. Direction is ignored.
 *
 * @param source - A network (its default view) or a view.
 * @param focal - Id of the actor whose loss is studied.
 * @returns For all pairs and for pairs across sectors: before, after, how many such ties there are, and between whom.
 *   `null` where no single tie lowers the share, or the view does not have the actor.
 * @throws {SocialCapitalError} `unknown-actor` when the network has no such actor.
 * @remarks O(n + m + k² · s), for k kinds of pieces and s sectors.
 * @see Borgatti, Carley and Krackhardt (2006), On the robustness of centrality measures under conditions of imperfect
 *   data, Social Networks 28(2):124–136, https://doi.org/10.1016/j.socnet.2005.05.001
 * @example
 * ```ts
 * const star = network({ ties: ['a', 'b', 'c'].map((target) => ({ source: 'hub', target })) });
 * oneTieChange(star, 'hub').disconnected.after; // => { pairs: 2, of: 3, share: 2 / 3 }
 * oneTieChange(star, 'hub').disconnected.candidates; // => 3
 * ```
 */
export function oneTieChange(source: SocialNetwork | View, focal: string): OneTieChange {
  const view = asView(source);
  const index = actorIndex(view, focal, 'oneTieChange');
  const fall = (across: boolean): OneTieFall | null => (index < 0 ? null : largestFall(view, index, across));
  return {
    kind: 'one-tie-change',
    focal,
    options: { view: view.options },
    disconnected: fall(false),
    crossSectorDisconnected: fall(true),
  };
}
