/** A way to set a label: its lines, and the box that holds them at the drawing's font size. */
export interface LabelShape {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** An actor as the layout sees it. */
export interface LayoutNode {
  /** Number of its row of the map, from the top; 0 for all when rows mean nothing. */
  readonly tier: number;
  /** Number of its part of the page, −1 for the middle; left out when the page is not parted. */
  readonly part?: number;
  /** Half the side of the square that holds the mark with its rings, in px. */
  readonly radius: number;
  /** Ways to set its label; the first is the usual one. */
  readonly labels: readonly [LabelShape, ...LabelShape[]];
}

/** A tie as the layout sees it: indices of its two ends. */
export interface LayoutTie {
  readonly source: number;
  readonly target: number;
}

/** An upright rectangle in px. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Which side of its point a line of text lies on. */
export type Anchor = 'start' | 'middle' | 'end';

/** A label where it stands. */
export interface PlacedLabel {
  readonly shape: LabelShape;
  readonly anchor: Anchor;
  readonly box: Box;
}

/** A tie where it runs: a cubic curve from the middle of one mark to the middle of the other. */
export interface PlacedTie {
  readonly straight: boolean;
  /** x0, y0, x1, y1, x2, y2, x3, y3. */
  readonly curve: readonly [number, number, number, number, number, number, number, number];
}

/** One tier's strip of the page. */
export interface Strip {
  readonly tier: number;
  readonly top: number;
  readonly bottom: number;
}

/** A finished layout. */
export interface MapLayout {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly labels: readonly PlacedLabel[];
  readonly ties: readonly PlacedTie[];
  readonly strips: readonly Strip[];
  /** Lines between parts of the page: x1, y1, x2, y2. */
  readonly dividers: readonly (readonly [number, number, number, number])[];
  /** Lower edge of the drawing. */
  readonly bottom: number;
}
