import type { LayoutTie } from '../layout/layout-types.js';
import type { View } from '../view/view.js';
import { drawnTieType } from './drawn-tie-type.js';
import type { DrawnTie } from './tie-marks.js';

/** A tie of the view as the map draws it. */
export interface PlannedTie extends LayoutTie {
  readonly type: DrawnTie['type'];
  readonly arrows: DrawnTie['arrows'];
}

/**
 * The ties a map draws, in the view's order: type under the view's choice, arrowheads only where a direction was recorded.
 *
 * @param view - The view.
 * @returns One entry per tie of the view.
 */
export function mapTies(view: View): readonly PlannedTie[] {
  return view.ties.map((tie) => ({
    source: tie.source,
    target: tie.target,
    type: drawnTieType(view, tie),
    arrows: tie.directed ? (tie.mutual ? 'both' : 'target') : 'none',
  }));
}
