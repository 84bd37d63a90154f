import type { TieType } from '../../model/tie.js';
import type { ViewOptions } from '../../view/options.js';
import type { ViewTie } from '../../view/view.js';
import type { TypeShares } from '../result.js';
import { countTypes } from './count-types.js';

/**
 * Types a tie may be of under the view's `types`.
 *
 * @param tie - The tie.
 * @param types - Which type counts. `agreed`: only where stated and inferred are one and the same.
 * @returns The types: none, one, or several when it is uncertain or informants differ.
 */
function typesOf(tie: ViewTie, types: ViewOptions['types']): readonly TieType[] {
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
  return { typed: sets.length, untyped: ties.length - sets.length, ...countTypes(sets) };
}
