import type { LiveMap } from '../../scene/live-map.js';
import type { MapState } from './map-state.js';
import type { ShownMap } from './shown-map.js';

/** How each actor and tie is to be drawn under a reader's choices. */
export interface MapLook {
  /** 0 as it stands, 1 cut off, 2 gone. */
  readonly actorLook: Uint8Array;
  /** Share drawn of each actor: 0 is not at all, 1 whole, between is faded. */
  readonly actorShare: Float32Array;
  /** Share drawn of each tie. */
  readonly tieShare: Float32Array;
  /** 1 for each tie that is lost without the actor taken away. */
  readonly tieLost: Uint8Array;
}

/** What is left of actors and ties that have nothing to do with the one pointed at. */
const faded = { actor: 0.28, tie: 0.1 };

/**
 * Says how everything is drawn: what is filtered away not at all; without an actor, that actor as gone, its ties as lost
 * and those cut off as such; next to an actor pointed at, everything but its ties and contacts faded. While an actor is
 * taken away nothing is faded: what its loss leaves whole is to be seen as well.
 *
 * @param live - The map.
 * @param state - What the reader chose.
 * @param shown - What of the map that leaves.
 * @returns One entry an actor and a tie.
 */
export function mapLook(live: LiveMap, state: MapState, shown: ShownMap): MapLook {
  const { without, pointed } = state;
  const near = new Set<number>(pointed === null ? [] : [pointed]);
  if (pointed !== null) {
    for (const [t, { source, target }] of live.ties.entries()) {
      if (shown.ties[t] === 1 && (source === pointed || target === pointed)) near.add(source).add(target);
    }
  }
  const points = pointed !== null && without === null && shown.actors[pointed] === 1;
  const actorLook = Uint8Array.from(live.actors, (_, i) => (i === without ? 2 : shown.cutOff[i] === 1 ? 1 : 0));
  const actorShare = Float32Array.from(live.actors, (_, i) =>
    shown.actors[i] === 1 ? (points && !near.has(i) ? faded.actor : 1) : 0,
  );
  const tieShare = Float32Array.from(live.ties, ({ source, target }, t) =>
    shown.ties[t] === 1 ? (points && source !== pointed && target !== pointed ? faded.tie : 1) : 0,
  );
  const tieLost = Uint8Array.from(live.ties, ({ source, target }) =>
    without !== null && (source === without || target === without) ? 1 : 0,
  );
  return { actorLook, actorShare, tieShare, tieLost };
}
