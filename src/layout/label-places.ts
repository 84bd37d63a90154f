import type { Anchor, LayoutNode, PlacedLabel } from './layout-types.js';
import { labelOffset } from './plan-rows.js';

/** How far a label beside an upright tie keeps from the middle of its mark. */
const aside = 4;
/** Positions tried, with how much each is disliked: horizontal side, vertical side, dislike. */
const positions: readonly (readonly [
  across: 'start' | 'middle' | 'end' | 'left' | 'right' | 'rightward' | 'leftward',
  down: number,
  dislike: number,
])[] = [
  ['middle', 1, 0],
  ['right', 0, 0.2],
  ['left', 0, 0.25],
  ['middle', -1, 0.3],
  ['start', 1, 0.4],
  ['end', 1, 0.45],
  ['right', 0.5, 0.5],
  ['left', 0.5, 0.55],
  ['right', -0.5, 0.5],
  ['left', -0.5, 0.55],
  ['start', -1, 0.6],
  ['end', -1, 0.65],
  ['rightward', 1, 0.6],
  ['leftward', 1, 0.65],
  ['rightward', -1, 0.7],
  ['leftward', -1, 0.75],
];

/** A place a label may take. */
export interface LabelPlace {
  readonly label: PlacedLabel;
  /** How much it is disliked. */
  readonly dislike: number;
}

/**
 * All places one actor's label may take round its mark, the safe one (below, usual setting) first.
 *
 * @param node - The actor.
 * @param x - Middle of its mark.
 * @param y - Middle of its mark.
 * @returns Sixteen places for each way to set the label.
 */
export function labelPlaces(node: LayoutNode, x: number, y: number): readonly LabelPlace[] {
  const reach = node.radius + labelOffset;
  return node.labels.flatMap((shape, variant) =>
    positions.map(([across, down, dislike]) => {
      const { width, height } = shape;
      let left = x - width / 2;
      let anchor: Anchor = 'middle';
      if (across === 'right') [left, anchor] = [x + reach, 'start'];
      if (across === 'left') [left, anchor] = [x - reach - width, 'end'];
      if (across === 'start') [left, anchor] = [x - node.radius, 'start'];
      if (across === 'end') [left, anchor] = [x + node.radius - width, 'end'];
      if (across === 'rightward') [left, anchor] = [x + aside, 'start'];
      if (across === 'leftward') [left, anchor] = [x - aside - width, 'end'];
      let top = y - height / 2;
      if (down === 1) top = y + reach;
      if (down === -1) top = y - reach - height;
      if (down === 0.5) top = y - 4;
      if (down === -0.5) top = y + 4 - height;
      const box = { left, top, right: left + width, bottom: top + height };
      return { label: { shape, anchor, box }, dislike: dislike + variant * 0.15 };
    }),
  );
}
