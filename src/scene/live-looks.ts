import { actorLook } from './actor-look.js';
import { ghostMark } from './ghost-mark.js';
import type { LiveActor } from './live-map.js';
import type { MapPlan } from './plan-map.js';
import { roundedMark } from './rounded-mark.js';
import type { Mark } from './scene.js';

/**
 * Every way the actors of a map are drawn, each once: as they stand, cut off, and gone, as in the pair of drawings that
 * asks what if somebody left.
 *
 * @param plan - What is drawn.
 * @returns Lists of marks with the middle at 0, 0, and the three that each actor takes.
 */
export function liveLooks(plan: MapPlan): {
  readonly looks: readonly (readonly Mark[])[];
  readonly of: readonly LiveActor['looks'][];
} {
  const looks: (readonly Mark[])[] = [];
  const places = new Map<string, number>();
  const place = (marks: readonly Mark[]): number => {
    const rounded = marks.map(roundedMark);
    const key = JSON.stringify(rounded);
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, looks.length);
    return looks.push(rounded) - 1;
  };
  const unringed: MapPlan = { ...plan, rings: plan.rings.map(() => []) };
  const of = plan.view.actors.map((_, i): LiveActor['looks'] => [
    place(actorLook(plan, i, 0, 0)),
    place(actorLook(unringed, i, 0, 0, true)),
    place([ghostMark(0, 0, plan.radii[i]! * 1.2)]),
  ]);
  return { looks, of };
}
