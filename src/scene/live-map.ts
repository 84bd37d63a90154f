import type { Mark, Paint, Scene, TextMark } from './scene.js';

/** One thing ties or actors can be filtered by. */
export interface LiveFacet {
  /** Such as `type`, `wave` or `sector`. */
  readonly key: string;
  /** As a heading: `Type of tie`. */
  readonly name: string;
  /** Whether rows of ties or actors carry it. */
  readonly of: 'tie' | 'actor';
  /** Its values in print, in order; a row or actor carries the index of one, or −1 when nothing is recorded. */
  readonly values: readonly string[];
  /** Words for rows or actors that carry none: `every wave`, `not recorded`. */
  readonly blank: string;
}

/** One row behind a drawn tie. */
export interface LiveRow {
  /** Index into the values of each facet of ties, in the order of the facets; −1 when nothing is recorded. */
  readonly facets: readonly number[];
  /** What the row gives as evidence, where consent lets it be printed. */
  readonly evidence: string | null;
  /** The type that the row itself states, where its tie is drawn as another; else `null`. */
  readonly says: string | null;
}

/** A tie as drawn. */
export interface LiveTie {
  /** Index of one end. */
  readonly source: number;
  /** Index of the other end. */
  readonly target: number;
  /** Its type in words. */
  readonly type: string;
  /** Its course between the two marks, without what the marks and arrowheads cover. */
  readonly curve: readonly [number, number, number, number, number, number, number, number];
  readonly straight: boolean;
  readonly paint: Paint;
  /** Arrowheads and bars, already in place. */
  readonly heads: readonly Mark[];
  /** Whether it carries a path: negative ties do not. */
  readonly carries: boolean;
  readonly rows: readonly LiveRow[];
}

/** An actor as drawn. */
export interface LiveActor {
  /** Its id as printed: never a name that may not be printed. */
  readonly id: string;
  /** Its name as printed. */
  readonly name: string;
  /** The number that stands on the map instead of its name; 0 where the name does. */
  readonly key: number;
  readonly x: number;
  readonly y: number;
  /** Half the side of the square that holds its mark with rings. */
  readonly radius: number;
  /** Index into the looks: as it stands, cut off, and gone. */
  readonly looks: readonly [usual: number, cutOff: number, gone: number];
  /** Its label where it stands; `null` when it carries none. */
  readonly label: TextMark | null;
  /** Whether it may be the end of a pair; a safe space that only carries paths is not. */
  readonly isEnd: boolean;
  /** Index into the values of each facet of actors, in the order of the facets; −1 when nothing is recorded. */
  readonly facets: readonly number[];
  /** What is known of it, as terms and words: sector, kind, power, roles, what its loss would cost. */
  readonly about: readonly (readonly [term: string, words: string])[];
}

/** A row of the map that means something, such as a tier of power. */
export interface LiveBand {
  readonly lines: readonly string[];
  readonly top: number;
  readonly bottom: number;
}

/** Everything an interactive map needs, as plain JSON: the static picture, and what can be pointed at, filtered and taken away. */
export interface LiveMap {
  readonly kind: 'live-map';
  /** The same map as a picture: what is printed and exported, and shown where nothing can be interactive. */
  readonly scene: Scene;
  readonly caption: string;
  /** Language of the names, where it is not that of the scene. */
  readonly lang: string | null;
  /** Whether ties of the view count one way only. Paths are followed either way all the same. */
  readonly directed: boolean;
  /** The part of the scene that holds actors, ties and labels. */
  readonly frame: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
  readonly bands: readonly LiveBand[];
  /** Every way an actor is drawn, with its middle at 0, 0; in the colours of the light theme. */
  readonly looks: readonly (readonly Mark[])[];
  readonly actors: readonly LiveActor[];
  readonly ties: readonly LiveTie[];
  readonly facets: readonly LiveFacet[];
}
