import type { MapLayout } from '../layout/layout-types.js';
import { actorMarks, hollowMark, kindStyle } from './actor-marks.js';
import type { MapPlan } from './plan-map.js';
import type { Mark } from './scene.js';
import { noSector, type SectorStyle, sectorStyles } from './sector-styles.js';

/**
 * One actor of a map with its rings.
 *
 * @param plan - What is drawn.
 * @param layout - Where it stands.
 * @param i - Index of the actor.
 * @param id - What the group is found by.
 * @param isCutOff - Whether it is drawn hollow and outlined in red, as cut off.
 * @returns One group.
 */
export function actorGroup(plan: MapPlan, layout: MapLayout, i: number, id: string, isCutOff = false): Mark {
  const { view } = plan;
  const [x, y] = [layout.x[i]!, layout.y[i]!];
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
  return { type: 'group', data: { mark: 'actor', id }, marks: [...rings, ...shape] };
}
