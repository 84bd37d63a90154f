import { actorMarks, hollowMark, kindStyle } from './actor-marks.js';
import type { MapPlan } from './plan-map.js';
import type { Mark } from './scene.js';
import { noSector, type SectorStyle, sectorStyles } from './sector-styles.js';

/**
 * How one actor of a map looks, with its rings, wherever it stands.
 *
 * @param plan - What is drawn.
 * @param i - Index of the actor.
 * @param x - Middle.
 * @param y - Middle.
 * @param isCutOff - Whether it is drawn hollow and outlined in red, as cut off.
 * @returns Marks in z-order.
 */
export function actorLook(plan: MapPlan, i: number, x: number, y: number, isCutOff = false): readonly Mark[] {
  const { view } = plan;
  const style: SectorStyle = sectorStyles(view.sectors)[view.sectorOf[i]!] ?? noSector;
  const rings = plan.rings[i]!.map((ring): Mark => ({
    type: 'circle',
    cx: x,
    cy: y,
    r: ring.r,
    stroke: '#222222',
    strokeWidth: ring.width,
  }));
  const r = plan.radii[i]!;
  const shape = isCutOff ? [hollowMark(style, x, y, r)] : actorMarks(style, kindStyle(view.actors[i]!.kind), x, y, r);
  return [...rings, ...shape];
}
