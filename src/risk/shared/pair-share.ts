/** How many of a set of pairs of actors are concerned. All `null` when the actor is absent from the view. */
export interface PairShare {
  /** Pairs concerned. */
  readonly pairs: number | null;
  /** Pairs there are. */
  readonly of: number | null;
  /** `pairs ÷ of`; `null` when there are none. */
  readonly share: number | null;
}

/**
 * A share of pairs with both its counts.
 *
 * @param pairs - Pairs concerned.
 * @param of - Pairs there are.
 * @returns The counts and the share, `null` when there are no pairs.
 */
export function pairShare(pairs: number, of: number): PairShare {
  return { pairs, of, share: of === 0 ? null : pairs / of };
}
