import type { LiveActor } from '../../scene/live-map.js';

/**
 * The actor at a point: the nearest one whose mark, or a fingertip round it, holds the point.
 *
 * @param actors - The actors.
 * @param isShown - 1 for each actor that can be met.
 * @param x - The point, in px of the page.
 * @param y - The point, in px of the page.
 * @param grown - How much larger marks are drawn than printed, at the scale of the page.
 * @param reach - What a pointer reaches beyond a mark, in px of the page.
 * @returns Its index; `null` when there is none.
 */
export function actorNear(
  actors: readonly LiveActor[],
  isShown: Uint8Array,
  x: number,
  y: number,
  grown: number,
  reach: number,
): number | null {
  let nearest: number | null = null;
  let least = Infinity;
  for (let i = 0; i < actors.length; i++) {
    if (isShown[i] !== 1) continue;
    const actor = actors[i]!;
    const beyond = Math.hypot(actor.x - x, actor.y - y) - actor.radius * grown;
    if (beyond <= reach && beyond < least) [nearest, least] = [i, beyond];
  }
  return nearest;
}
