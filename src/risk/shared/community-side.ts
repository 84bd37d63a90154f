import type { View } from '../../view/view.js';

/**
 * The community's side: everybody known to hold no authority, but the hub and the hub's sector. Safe spaces that only
 * carry paths are on no side.
 *
 * @param view - The view.
 * @returns Indices, ascending.
 */
export function communitySide(view: View): readonly number[] {
  const hub = view.actors.find((actor) => actor.id === view.about.hub);
  return view.actors.flatMap((actor, v) => {
    const ofHub = hub !== undefined && (actor === hub || (hub.sector !== undefined && actor.sector === hub.sector));
    return ofHub || view.isEnd[v] === 0 || view.authority[v] !== 0 ? [] : [v];
  });
}
