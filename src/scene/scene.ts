/** How a mark is painted. Absent means none. */
export interface Paint {
  readonly fill?: string;
  /** How much of the fill covers what lies below, 0 to 1; absent means all. */
  readonly fillOpacity?: number;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  /** Lengths of dashes and gaps, such as `6 4`. */
  readonly dash?: string;
  /** Round ends, for dots. */
  readonly round?: boolean;
}

/** What pages, tests and scripts find a mark by: `data-mark`, `data-id` and, for a tie, `data-source`, `data-target`. */
export interface MarkData {
  readonly mark: string;
  readonly id?: string;
  readonly source?: string;
  readonly target?: string;
}

interface Common extends Paint {
  readonly data?: MarkData;
}

/** An upright rectangle. */
export interface RectMark extends Common {
  readonly type: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A circle. */
export interface CircleMark extends Common {
  readonly type: 'circle';
  readonly cx: number;
  readonly cy: number;
  readonly r: number;
}

/** A closed polygon: x, y, x, y, … */
export interface PolygonMark extends Common {
  readonly type: 'polygon';
  readonly points: readonly number[];
}

/** A straight line. */
export interface LineMark extends Common {
  readonly type: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** One cubic curve: x0, y0, then two control points and the end. */
export interface PathMark extends Common {
  readonly type: 'path';
  readonly curve: readonly [number, number, number, number, number, number, number, number];
}

/** Lines of text that share a horizontal anchor. */
export interface TextMark extends Common {
  readonly type: 'text';
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly lines: readonly string[];
  readonly lineHeight: number;
  readonly size: number;
  readonly bold?: boolean;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Runs from right to left. */
  readonly rightToLeft?: boolean;
}

/** Marks that belong together. */
export interface GroupMark {
  readonly type: 'group';
  readonly data?: MarkData;
  /** Language of the texts within, where it differs from the scene's. */
  readonly lang?: string;
  readonly marks: readonly Mark[];
}

/** Anything drawn. */
export type Mark = RectMark | CircleMark | PolygonMark | LineMark | PathMark | TextMark | GroupMark;

/** A picture as plain JSON: marks in the order they are painted, and the words that stand for it where it cannot be seen. */
export interface Scene {
  readonly kind: 'scene';
  /** What it draws, such as `organisational-map`. */
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** How it is coloured; `auto` is light, and dark where a reader's screen asks for it. */
  readonly theme?: 'auto' | 'light' | 'dark' | 'print';
  /** Language of the titles, legend and caption. */
  readonly lang: string;
  /** Short name, read aloud first. */
  readonly title: string;
  /** What the picture shows, in sentences, for readers who do not see it. */
  readonly description: string;
  readonly marks: readonly Mark[];
}
