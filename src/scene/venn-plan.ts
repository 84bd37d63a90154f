import { textWidth } from '../kernel/text-width.js';
import { xmlText } from '../kernel/xml-text.js';
import type { VennLayout } from '../layout/power-venn/layout-power-venn.js';
import type { NameShape } from '../layout/power-venn/place-names.js';
import { wrapLabel } from '../layout/wrap-label.js';
import type { VennSession } from '../pla/venn-session.js';
import type { SectorStyle } from './sector-styles.js';

/** One group's drawing. */
export interface VennPanel {
  readonly session: VennSession;
  readonly layout: VennLayout;
}

/** What the drawing may say about actors. */
export interface VennNames {
  readonly label: (id: string) => string;
  /** The id a mark carries: never a name that may not be printed. */
  readonly id: (id: string) => string;
  readonly style: (id: string) => SectorStyle;
}

/** A part of the plane, in units of the layouts. */
export interface Cover {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Everything about the page that is decided before marks are made. */
export interface VennPlan {
  readonly panels: readonly VennPanel[];
  readonly columns: number;
  /** Width of one panel. */
  readonly width: number;
  /** Pixels per unit of the layouts, the same in every panel. */
  readonly scale: number;
  /** What the drawings of each row of panels cover, in units round the middle of the boundary; left and right of all. */
  readonly covers: readonly Cover[];
  /** Number by id, where names stand in a key; empty where circles carry them. */
  readonly keys: ReadonlyMap<string, number>;
  readonly named: boolean;
}

/** From this many actors on circles carry numbers. */
const mostNamed = 19;
/** A panel narrower than this has no room for names beside circles. */
const narrowest = 480;
/** Names whose lines are wider than this stand in the key. */
const widest = 170;
const tallest = 620;
const largestRadius = 105;

/** White space at the page's edges. */
export const pageMargin = 24;

/** Space between panels. */
export const gutter = 24;

/** What some drawings cover together. */
function coverOf(panels: readonly VennPanel[]): Cover {
  const cover = { left: -0.5, right: 0.5, top: -0.5, bottom: 0.5 };
  for (const { layout } of panels) {
    for (const { x, y, r } of [...layout.circles, ...(layout.boundary === null ? [] : [layout.boundary])]) {
      cover.left = Math.min(cover.left, x - r);
      cover.right = Math.max(cover.right, x + r);
      cover.top = Math.min(cover.top, y - r);
      cover.bottom = Math.max(cover.bottom, y + r);
    }
  }
  return cover;
}

/**
 * Plans the page: columns of panels, one scale for all, names or numbers.
 *
 * @param panels - Groups with their layouts.
 * @param names - What actors may be called.
 * @param width - Width between the page's margins.
 * @returns The plan.
 */
export function planVenn(panels: readonly VennPanel[], names: VennNames, width: number): VennPlan {
  const columns =
    panels.length < 2 || width < 640 ? 1 : panels.length === 2 || panels.length === 4 ? 2 : width < 1000 ? 2 : 3;
  const panelWidth = (width - (columns - 1) * gutter) / columns;
  const ids = [...new Set(panels.flatMap(({ layout }) => layout.circles.map(({ id }) => id)))];
  const most = Math.max(0, ...panels.map(({ layout }) => layout.circles.length));
  const named = most <= mostNamed && panelWidth >= narrowest;
  const inKey = ids.filter((id) => !named || besideShapes(names.label(id), null)[0].width > widest);
  const keys = new Map(inKey.map((id, i) => [id, i + 1]));
  const { left, right } = coverOf(panels);
  const covers: Cover[] = [];
  for (let at = 0; at < panels.length; at += columns) {
    covers.push({ ...coverOf(panels.slice(at, at + columns)), left, right });
  }
  const tall = Math.max(1, ...covers.map(({ top, bottom }) => bottom - top));
  const side = named ? (panelWidth >= 900 ? 150 : 105) : 16;
  const scale = Math.min(
    (panelWidth - 2 * side) / (right - left),
    Math.min(tallest, panelWidth * 1.1) / tall,
    largestRadius,
  );
  return { panels, columns, width: panelWidth, scale, covers, keys, named };
}

function shape(text: string, size: number, maxWidth: number): NameShape {
  const lines = wrapLabel(text, size, maxWidth, 4);
  return {
    lines,
    size,
    width: Math.max(...lines.map((line) => textWidth(line, size))),
    height: lines.length * size * 1.2,
  };
}

/** A printable name. */
export const clean = (text: string): string => xmlText(text).replace(/\s+/gu, ' ').trim() || '(no name)';

/**
 * Ways to set a name within its circle: larger and rounder first.
 *
 * @param name - The name.
 * @param key - Its number, or `null` when it stands in full.
 * @param r - Radius in px.
 * @returns The shapes.
 */
export function withinShapes(name: string, key: number | null, r: number): readonly NameShape[] {
  if (key !== null) return [shape(String(key), 13, 100), shape(String(key), 11, 100)];
  const shapes: NameShape[] = [];
  const longest = Math.max(
    ...clean(name)
      .split(' ')
      .map((word) => textWidth(word, 1)),
  );
  for (const size of [14, 12, 11]) {
    if (size === 14 && r < 60) continue;
    for (const part of [1.5, 1.1, 0.8]) {
      // A word is cut within its circle only where no line of that circle could hold it.
      const next = shape(clean(name), size, Math.max(r * part, Math.min(longest * size, 1.8 * r)));
      if (!shapes.some((other) => other.size === size && other.lines.length === next.lines.length)) shapes.push(next);
    }
  }
  return shapes;
}

/**
 * Ways to set a name beside its circle.
 *
 * @param name - The name.
 * @param key - Its number, or `null` when it stands in full.
 * @returns The shapes.
 */
export function besideShapes(name: string, key: number | null): readonly [NameShape, ...NameShape[]] {
  if (key !== null) return [shape(String(key), 11, 100)];
  return [shape(clean(name), 12, 110), shape(clean(name), 12, 75), shape(clean(name), 11, 150)];
}
