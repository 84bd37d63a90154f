import type { MapLayout } from '../layout/layout-types.js';
import { actorLook } from './actor-look.js';
import type { MapPlan } from './plan-map.js';
import type { Mark } from './scene.js';

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
  const marks = actorLook(plan, i, layout.x[i]!, layout.y[i]!, isCutOff);
  return { type: 'group', data: { mark: 'actor', id }, marks };
}
