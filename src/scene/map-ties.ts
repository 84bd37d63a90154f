import type { LayoutTie } from '../layout/layout-types.js';
import type { View, ViewTie } from '../view/view.js';
import { drawnTieType } from './drawn-tie-type.js';
import type { DrawnTie } from './tie-marks.js';

/** A tie of the view as the map draws it. */
export interface PlannedTie extends LayoutTie {
  /** The view's tie behind it; `null` for a negative one and for an introduction. */
  readonly tie: ViewTie | null;
  readonly type: DrawnTie['type'];
  readonly arrows: DrawnTie['arrows'];
  /** Whether the coder concluded it, where others are stated by the source. */
  readonly concluded: boolean;
  /** Number of an introduction. */
  readonly number?: string;
}

/**
 * The ties a map draws: those of the view in its order, with their type under the view's choice and arrowheads only where
 * a direction was recorded, then the negative ones, then introductions that nobody reported.
 *
 * @param view - The view.
 * @param introductions - Introductions to make, in the order of their numbers.
 * @returns One entry per tie of the view, then one per negative pair, then one per introduction.
 */
export function mapTies(view: View, introductions: readonly LayoutTie[] = []): readonly PlannedTie[] {
  const mixed =
    view.ties.some(({ basis }) => basis === 'inferred') && view.ties.some(({ basis }) => basis !== 'inferred');
  const ties = view.ties.map((tie): PlannedTie => ({
    tie,
    source: tie.source,
    target: tie.target,
    type: drawnTieType(view, tie),
    arrows: tie.directed ? (tie.mutual ? 'both' : 'target') : 'none',
    concluded: mixed && tie.basis === 'inferred',
  }));
  return [
    ...ties,
    ...view.negativeTies.map((ends): PlannedTie => ({
      ...ends,
      tie: null,
      type: 'negative',
      arrows: 'none',
      concluded: false,
    })),
    ...introductions.map((ends, i): PlannedTie => ({
      ...ends,
      tie: null,
      type: 'introduction',
      arrows: 'none',
      concluded: false,
      number: String(i + 1),
    })),
  ];
}
