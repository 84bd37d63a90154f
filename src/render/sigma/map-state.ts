/** What a reader has chosen on an interactive map. */
export interface MapState {
  /** Words sought in names; empty for none. */
  readonly query: string;
  /** Values switched off, by key of the facet; −1 stands for what is not recorded. */
  readonly hidden: ReadonlyMap<string, ReadonlySet<number>>;
  /** Index of the actor under the pointer or in keyboard focus; `null` for none. */
  readonly pointed: number | null;
  /** Index of the actor the map is shown without; `null` for none. */
  readonly without: number | null;
}

/** Holds the state of one interactive map and tells those who listen. */
export interface MapStore {
  get(): MapState;
  set(change: Partial<MapState>): void;
  /** Calls back after each change; the returned function stops that. */
  listen(listener: (state: MapState, before: MapState) => void): () => void;
}

/**
 * Makes the store of one interactive map: nothing sought, hidden, pointed at or taken away.
 *
 * @returns The store.
 */
export function mapStore(): MapStore {
  let state: MapState = { query: '', hidden: new Map(), pointed: null, without: null };
  const listeners = new Set<(state: MapState, before: MapState) => void>();
  return {
    get: () => state,
    set: (change) => {
      const before = state;
      state = { ...state, ...change };
      for (const listener of listeners) listener(state, before);
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
