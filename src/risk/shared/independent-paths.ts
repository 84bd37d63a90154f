import { disjointPaths } from '../../kernel/graph/disjoint-paths.js';
import type { View } from '../../view/view.js';
import { communitySide } from './community-side.js';

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
  const withFocal = disjointPaths(view.out, holds);
  const withoutFocal = disjointPaths(view.out, holds, focal);
  return communitySide(view)
    .filter((v) => v !== focal)
    .map((v) => ({ id: view.ids[v]!, with: withFocal(v), without: withoutFocal(v) }));
}
