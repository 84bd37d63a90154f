import type { MapLayout } from '../layout/layout-types.js';
import { isRightToLeft, type MapPlan } from './plan-map.js';
import type { TextMark } from './scene.js';

/**
 * Where the text of one label stands within its box, not yet painted.
 *
 * @param plan - What is drawn.
 * @param layout - Where the labels stand.
 * @param i - Index of the actor, which has a label.
 * @returns The text.
 */
export function labelText(plan: MapPlan, layout: MapLayout, i: number): TextMark {
  const { shape, anchor, box } = layout.labels[i]!;
  const rightToLeft = isRightToLeft(plan.names[i]!) && plan.keys[i] === 0;
  // Renderers differ in what `start` means from right to left; the middle is the same for all.
  const at: TextMark['anchor'] = rightToLeft ? 'middle' : anchor;
  const x = at === 'start' ? box.left : at === 'end' ? box.right : (box.left + box.right) / 2;
  return {
    type: 'text',
    x,
    y: box.top + plan.fontSize * 0.94,
    lines: shape.lines,
    lineHeight: plan.lineHeight,
    size: plan.fontSize,
    ...(i === plan.focal ? { bold: true } : {}),
    anchor: at,
    ...(rightToLeft ? { rightToLeft } : {}),
  };
}
