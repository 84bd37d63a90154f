import type { LiveMap } from '../../scene/live-map.js';
import type { MapState } from './map-state.js';

/** What of a map is shown under a reader's choices, and what is lost without the actor taken away. */
export interface ShownMap {
  /** 1 for each actor that is not filtered away. */
  readonly actors: Uint8Array;
  /** 1 for each tie with at least one row left and both ends shown. */
  readonly ties: Uint8Array;
  /** 1 for each actor whose name holds the words sought; all 0 when nothing is sought. */
  readonly found: Uint8Array;
  /** 1 for each actor cut off from the largest remaining part of its piece, without the actor taken away. */
  readonly cutOff: Uint8Array;
  /** Pairs of the actors shown that have a path now, and how many of those not ending in the actor taken away lose it. */
  readonly pairs: { readonly joined: number; readonly lost: number };
}

/** STUB of the contract: what is shown. */
export declare function shownMap(live: LiveMap, state: MapState): ShownMap;
