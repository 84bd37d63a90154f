import { disjointPaths } from '../../kernel/graph/disjoint-paths.js';
import type { View } from '../../view/view.js';

/** How many independent ways an actor has to those who hold authority. */
export interface IndependentPaths {
  readonly id: string;
  /** With the focal actor in place. */
  readonly with: number;
  /** Without it. */
  readonly without: number;
}

/**
 * For each actor on the community's side, how many paths to the holders of authority share no actor (Menger).
 *
 * The community's side is everybody known to hold no authority, but the focal actor, the hub and the hub's sector.
 *
 * @param view - The view.
 * @param focal - Index of the actor removed.
 * @returns In the order of the view; empty when nobody is known to hold authority. O(n · k(n + m)) for k paths.
 */
export function independentPaths(view: View, focal: number): readonly IndependentPaths[] {
  const holds = Uint8Array.from(view.authority, (authority) => (authority === 1 ? 1 : 0));
  if (!holds.includes(1)) return [];
  const hub = view.actors.find((actor) => actor.id === view.about.hub);
  const withFocal = disjointPaths(view.out, holds);
  const withoutFocal = disjointPaths(view.out, holds, focal);
  return view.actors.flatMap((actor, v) => {
    const ofHub = hub !== undefined && (actor === hub || (hub.sector !== undefined && actor.sector === hub.sector));
    if (v === focal || ofHub || view.isEnd[v] === 0 || view.authority[v] !== 0) return [];
    return [{ id: actor.id, with: withFocal(v), without: withoutFocal(v) }];
  });
}
