import type { Row } from './rows.js';
import type { View } from './view.js';

/** The rows that a view was made of, where it still knows them. */
export interface RowsBehind {
  /** Rows of each tie of the view, in the order of its ties. */
  readonly ties: readonly (readonly Row[])[];
  /** Rows of each negative pair, in the order of `negativeTies`. */
  readonly negative: readonly (readonly Row[])[];
  /** What an informant is called in print, by id, as consent allows. */
  readonly informant: (id: string) => string;
}

const kept = new WeakMap<View, RowsBehind>();

/**
 * Remembers the rows a view was made of, as long as the view lives. Nothing is copied, and measures never see it.
 *
 * @param view - The view.
 * @param rows - Its rows.
 * @returns The view.
 */
export function keepRowsBehind(view: View, rows: RowsBehind): View {
  kept.set(view, rows);
  return view;
}

/**
 * The rows a view was made of: each with its own wave, informant, basis, resource, type and evidence.
 *
 * @param view - The view.
 * @returns The rows, or `null` for views that were made of plain columns or by changing another view.
 */
export function rowsBehind(view: View): RowsBehind | null {
  return kept.get(view) ?? null;
}
