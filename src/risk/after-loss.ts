import { components } from '../kernel/graph/components.js';
import { separation } from '../kernel/graph/separation.js';
import type { View } from '../view/view.js';
import { makeCsr } from '../view/make-csr.js';

/** How a view hangs together before and after some of its actors are gone. Direction is ignored. */
export interface AfterLoss {
  /** Number of pieces before, isolates included. */
  readonly piecesBefore: number;
  /** Number of pieces of what remains. */
  readonly piecesAfter: number;
  /** Ties of the view that end at an actor that is gone, by index. */
  readonly lostTies: ReadonlySet<number>;
  /** Remaining actors that lost touch with the largest part of what used to be their piece, by index, ascending. */
  readonly cutOff: readonly number[];
  /** Sizes of the pieces into which the pieces of the lost actors fall, largest first. */
  readonly sizes: readonly number[];
  /** Cutpoints before. */
  readonly cutpointsBefore: ReadonlySet<number>;
  /** Cutpoints of what remains. */
  readonly cutpointsAfter: ReadonlySet<number>;
}

/**
 * What happens to the pieces of a network when actors leave and nobody takes over their ties.
 *
 * An actor is cut off when it was in one piece with an actor that is gone and is now outside the largest part of that
 * piece. Where several parts are equally large, none of them counts as cut off.
 *
 * @param view - The view.
 * @param gone - Indices of the actors that leave.
 * @returns Pieces, cut-off actors and cutpoints, before and after.
 * @remarks O(n + m).
 */
export function afterLoss(view: View, gone: readonly number[]): AfterLoss {
  const { n, ties, weak } = view;
  const leaves = new Set(gone);
  const lostTies = new Set(
    ties.flatMap(({ source, target }, t) => (leaves.has(source) || leaves.has(target) ? [t] : [])),
  );
  const arcs = ties.flatMap(({ source, target }, t) =>
    lostTies.has(t)
      ? []
      : [
          [source, target],
          [target, source],
        ],
  );
  const rest = makeCsr(
    n,
    Uint32Array.from(arcs, (arc) => arc[0]!),
    Uint32Array.from(arcs, (arc) => arc[1]!),
  ).csr;
  const before = components(weak);
  const after = components(rest);

  const struck = new Set(gone.map((i) => before.of[i]!));
  const partsOf = new Map<number, Set<number>>();
  const rests = view.ids.flatMap((_, i) => (leaves.has(i) ? [] : [i]));
  for (const i of rests) {
    const piece = before.of[i]!;
    if (!struck.has(piece)) continue;
    const parts = partsOf.get(piece) ?? new Set();
    partsOf.set(piece, parts.add(after.of[i]!));
  }
  const largest = new Map<number, number>();
  for (const [piece, parts] of partsOf) largest.set(piece, Math.max(...[...parts].map((part) => after.sizes[part]!)));
  const cutOff = rests.filter((i) => after.sizes[after.of[i]!]! < (largest.get(before.of[i]!) ?? 0));
  const sizes = [...partsOf.values()].flatMap((parts) => [...parts].map((part) => after.sizes[part]!));

  const marked = (mark: Uint8Array): ReadonlySet<number> =>
    new Set(view.ids.flatMap((_, i) => (mark[i] === 1 ? [i] : [])));
  return {
    piecesBefore: before.count,
    piecesAfter: after.count - leaves.size,
    lostTies,
    cutOff,
    sizes: sizes.sort((a, b) => b - a),
    cutpointsBefore: marked(separation(weak).cutpoint),
    cutpointsAfter: marked(separation(rest).cutpoint),
  };
}
