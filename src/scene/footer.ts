import { mapKey } from './map-key.js';
import { type LegendGroup, mapLegend } from './map-legend.js';
import type { PlannedTie } from './map-ties.js';
import { captionMark, pageMargin } from './page.js';
import type { MapPlan } from './plan-map.js';
import type { Mark } from './scene.js';

/**
 * What stands below a map: legend, key of numbered names, caption.
 *
 * @param plan - What is drawn.
 * @param ties - Ties as drawn.
 * @param caption - The caption's words.
 * @param top - Where the map ends.
 * @param width - Width of the page.
 * @param more - Further signs of the legend, with their heading.
 * @returns The marks, and the height of the page that they end.
 */
export function footer(
  plan: MapPlan,
  ties: readonly PlannedTie[],
  caption: string,
  top: number,
  width: number,
  more?: LegendGroup,
): { marks: readonly Mark[]; height: number } {
  const legend = mapLegend(plan, ties, pageMargin, top + 12, width - pageMargin, more);
  const key = mapKey(plan, legend.bottom + 6, width);
  const { mark, height } = captionMark(caption, (key?.bottom ?? legend.bottom) + 22, width);
  return { marks: [legend.mark, ...(key ? [key.mark] : []), mark], height };
}
