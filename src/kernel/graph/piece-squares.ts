import type { Separation } from './separation.js';

/** Sizes, in marked vertices, of what the removal of each vertex leaves of its component. */
export interface PieceSquares {
  /** Marked vertices of the component, the vertex itself left out. */
  readonly others: Float64Array;
  /** Sum over the pieces of the square of their number of marked vertices. */
  readonly squares: Float64Array;
}

/**
 * For every vertex, the sum of squared sizes of the pieces its removal leaves of its component: all that is needed to
 * count pairs cut (others² − squares, each pair twice). O(n) after the walk.
 *
 * @param separation - How the graph hangs together.
 * @param isMarked - 1 for vertices that count.
 * @returns Both sums, by the vertex removed.
 */
export function pieceSquares(separation: Separation, isMarked: Uint8Array): PieceSquares {
  const { order, position, size, root, offsets, below } = separation;
  const n = order.length;
  const before = new Float64Array(n + 1);
  for (let i = 0; i < n; i++) before[i + 1] = before[i]! + isMarked[order[i]!]!;
  const marked = (top: number): number => before[position[top]! + size[top]!]! - before[position[top]!]!;
  const others = new Float64Array(n);
  const squares = new Float64Array(n);
  for (let v = 0; v < n; v++) {
    let rest = marked(root[v]!) - isMarked[v]!;
    others[v] = rest;
    let sum = 0;
    for (let p = offsets[v]!; p < offsets[v + 1]!; p++) {
      const piece = marked(below[p]!);
      rest -= piece;
      sum += piece * piece;
    }
    squares[v] = sum + rest * rest;
  }
  return { others, squares };
}
