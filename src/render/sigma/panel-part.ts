import type { LiveMap } from '../../scene/live-map.js';
import type { MapState, MapStore } from './map-state.js';
import type { ShownMap } from './shown-map.js';

/** What every part of the panel is given. */
export interface PanelContext {
  readonly document: Document;
  readonly live: LiveMap;
  readonly store: MapStore;
  /** Ends when the panel is taken away; every listener listens to it. */
  readonly signal: AbortSignal;
  /** An id that nothing else on the page has. */
  readonly idOf: (part: string) => string;
}

/** One part of the panel. */
export interface PanelPart {
  readonly element: HTMLElement;
  /** Shows what the reader chose last. */
  update(state: MapState, shown: ShownMap, before: MapState): void;
}
