import type { TieType } from '../model/tie.js';
import type { View, ViewTie } from '../view/view.js';

/**
 * The one type a tie is drawn with under the view's choice: stated, inferred, or agreed by both.
 *
 * @param view - The view.
 * @param tie - One of its ties.
 * @returns The type, or `unclassifiable` when there is none or more than one.
 */
export function drawnTieType(view: View, tie: ViewTie): TieType | 'unclassifiable' {
  const only = (types: readonly TieType[]): TieType | undefined => (types.length === 1 ? types[0] : undefined);
  const stated = only(tie.stated);
  const inferred = only(tie.inferred);
  if (view.options.types === 'stated') return stated ?? 'unclassifiable';
  if (view.options.types === 'inferred') return inferred ?? 'unclassifiable';
  return stated !== undefined && stated === inferred ? stated : 'unclassifiable';
}
