import type { TieType } from '../../model/tie.js';
import type { ViewOptions } from '../../view/options.js';
import type { ViewTie } from '../../view/view.js';

/** How many ties of a set are of each type, at least and at most, where some may be one of several. */
export interface TypeShares {
  /** Ties that have a type, or a set of possible types. */
  readonly typed: number;
  /** Ties that have none, left out of the shares. */
  readonly untyped: number;
  /** Smallest and largest share of the typed ties, by type; `null` when no tie is typed. */
  readonly shares: Readonly<Record<TieType, readonly [number, number] | null>>;
}

/**
 * Types a tie may be of under the view's `types`.
 *
 * @param tie - The tie.
 * @param types - Which type counts. `agreed`: only where stated and inferred are one and the same.
 * @returns The types: none, one, or several when it is uncertain or informants differ.
 */
export function typesOf(tie: ViewTie, types: ViewOptions['types']): readonly TieType[] {
  if (types !== 'agreed') return tie[types];
  return tie.stated.length === 1 && tie.inferred.length === 1 && tie.stated[0] === tie.inferred[0] ? tie.stated : [];
}

/**
 * Shares of the types among some ties.
 *
 * @param ties - The ties.
 * @param types - Which type counts.
 * @returns Counts and shares.
 */
export function typeShares(ties: readonly ViewTie[], types: ViewOptions['types']): TypeShares {
  const sets = ties.map((tie) => typesOf(tie, types)).filter((set) => set.length > 0);
  const range = (type: TieType): readonly [number, number] | null => {
    if (sets.length === 0) return null;
    const possible = sets.filter((set) => set.includes(type));
    return [possible.filter((set) => set.length === 1).length / sets.length, possible.length / sets.length];
  };
  return {
    typed: sets.length,
    untyped: ties.length - sets.length,
    shares: { bonding: range('bonding'), bridging: range('bridging'), linking: range('linking') },
  };
}
