import type { MapLayout } from '../layout/layout-types.js';
import type { PlannedTie } from './map-ties.js';
import type { MapPlan } from './plan-map.js';
import type { Mark } from './scene.js';
import { tieMarks } from './tie-marks.js';

/**
 * One tie of a map where it runs.
 *
 * @param plan - What is drawn.
 * @param layout - Where everything stands.
 * @param tie - The tie.
 * @param t - Its index in the layout.
 * @param idOf - The id a mark carries, by actor index.
 * @returns One group.
 */
export function tieGroup(
  plan: MapPlan,
  layout: MapLayout,
  tie: PlannedTie,
  t: number,
  idOf: (index: number) => string,
): Mark {
  const { straight, curve } = layout.ties[t]!;
  const [source, target] = [idOf(tie.source), idOf(tie.target)];
  const mark = tie.type === 'introduction' ? 'introduction' : 'tie';
  const data = { mark, id: tie.number ?? `${source}–${target}`, source, target };
  return tieMarks({ ...tie, straight, curve }, plan.nodes[tie.source]!.radius, plan.nodes[tie.target]!.radius, data);
}
