import { finish } from '../../kernel/finish.js';
import { pieceSquares } from '../../kernel/graph/piece-squares.js';
import { removals } from '../../kernel/graph/removals.js';
import { remember } from '../../measures/shared/remember.js';
import type { View } from '../../view/view.js';
import { pieceSquaresOf } from './piece-squares-of.js';
import { separationOf } from '../../measures/shared/separation-of.js';

/** Pairs of others that each actor's removal cuts, and pairs of others that had a path: by index, each pair once. */
export interface Disconnections {
  readonly cut: Float64Array;
  readonly of: Float64Array;
  /** The same for pairs in different sectors. */
  readonly cutAcross: Float64Array;
  readonly ofAcross: Float64Array;
}

/** From the pieces of one depth-first walk, sector by sector. O(m + n · sectors). */
function fromPieces(view: View): Disconnections {
  const { n, isEnd, sectorOf } = view;
  const walk = separationOf(view);
  const all = pieceSquaresOf(view);
  const sectored = pieceSquares(
    walk,
    isEnd.map((end, v) => (sectorOf[v]! >= 0 ? end : 0)),
  );
  const cut = new Float64Array(n);
  const of = new Float64Array(n);
  const cutAcross = new Float64Array(n);
  const ofAcross = new Float64Array(n);
  // Twice the pairs of the whole view, by component at its root.
  let pairs = 0;
  let across = 0;
  const isRoot = (v: number): boolean => walk.parent[v]! < 0;
  for (let v = 0; v < n; v++) {
    cut[v] = (all.others[v]! ** 2 - all.squares[v]!) / 2;
    cutAcross[v] = sectored.others[v]! ** 2 - sectored.squares[v]!;
    if (!isRoot(v)) continue;
    pairs += (all.others[v]! + isEnd[v]!) * (all.others[v]! + isEnd[v]! - 1);
    across += (sectored.others[v]! + (sectorOf[v]! >= 0 ? isEnd[v]! : 0)) ** 2;
  }
  const alike = new Float64Array(n);
  for (let sector = 0; sector < view.sectors.length; sector++) {
    const own = pieceSquares(
      walk,
      isEnd.map((end, v) => (sectorOf[v] === sector ? end : 0)),
    );
    for (let v = 0; v < n; v++) {
      cutAcross[v]! -= own.others[v]! ** 2 - own.squares[v]!;
      if (sectorOf[v] === sector) alike[v] = own.others[v]!;
      if (isRoot(v)) across -= (own.others[v]! + (sectorOf[v] === sector ? isEnd[v]! : 0)) ** 2;
    }
  }
  for (let v = 0; v < n; v++) {
    cutAcross[v]! /= 2;
    of[v] = pairs / 2 - (isEnd[v] === 1 ? all.others[v]! : 0);
    ofAcross[v] = across / 2 - (isEnd[v] === 1 && sectorOf[v]! >= 0 ? sectored.others[v]! - alike[v]! : 0);
  }
  return { cut, of, cutAcross, ofAcross };
}

/** From every source along the arcs: a path there need not be a path back. O(nm + arcs mended). */
function fromArcs(view: View): Disconnections {
  const sums = finish(
    removals({
      out: view.out,
      into: view.in,
      separation: separationOf(view),
      isEnd: view.isEnd,
      group: view.sectorOf,
    }),
  );
  return {
    cut: sums.cut,
    of: sums.reach.map((own) => sums.pairs - own),
    cutAcross: sums.cutAcross,
    ofAcross: sums.reachAcross.map((own) => sums.pairsAcross - own),
  };
}

/** What each actor's removal disconnects: unordered pairs, or ordered pairs in a directed view. */
export const disconnections = remember((view) => (view.directed ? fromArcs(view) : fromPieces(view)));
