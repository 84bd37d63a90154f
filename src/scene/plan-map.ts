import { textWidth } from '../kernel/text-width.js';
import { xmlText } from '../kernel/xml-text.js';
import type { LabelShape, LayoutNode } from '../layout/layout-types.js';
import { wrapLabel } from '../layout/wrap-label.js';
import type { View } from '../view/view.js';
import { shapeReach } from './actor-marks.js';
import { type Arrangement, sectorParts, type SectorParts } from './arrangement.js';
import { powerTiers, type PowerTiers } from './power-tiers.js';

/** Everything the map of a view needs to know before it can be laid out. */
export interface MapPlan {
  readonly view: View;
  /** Index of the focal actor, −1 for none. */
  readonly focal: number;
  /** Indices of cutpoints. */
  readonly cutpoints: ReadonlySet<number>;
  readonly arrangement: Arrangement;
  /** Tiers of power, where rows mean them. */
  readonly tiers: PowerTiers | null;
  /** Parts of the page, where they mean sectors. */
  readonly parts: SectorParts | null;
  /** Printed name by index. */
  readonly names: readonly string[];
  /** Number in the key by index, where the name is too long or the map too full to carry it; else 0. */
  readonly keys: readonly number[];
  /** Radius of each mark without rings. */
  readonly radii: readonly number[];
  /** Radius of each ring, by index. */
  readonly rings: readonly (readonly { readonly r: number; readonly width: number }[])[];
  readonly nodes: readonly LayoutNode[];
  readonly fontSize: number;
  readonly lineHeight: number;
}

/** Above this many actors names move to a numbered key. */
const mostNamed = 70;
/** Names that need more width than this, in px, move to the key too. */
const widestLabel = 190;
const widths = { usual: 104, roomy: 124, narrow: 78, wide: 160 };

/** How a drawing smaller than a map differs from it. */
export interface SmallMap {
  /** Radius of a mark. */
  readonly radius: number;
  /** Actors that carry their name; the others carry none. */
  readonly named: ReadonlySet<number>;
}

const rightToLeft = /^[^\p{L}]*[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/u;

/**
 * Whether a text is set from right to left: its first letter decides.
 *
 * @param text - Any text.
 * @returns True for Arabic, Hebrew and their like.
 */
export function isRightToLeft(text: string): boolean {
  return rightToLeft.test(text);
}

/** The label of an actor that carries no name. */
const unnamed: LabelShape = { lines: [], width: 0, height: 0 };

/** How far a mark of radius r reaches, rings included. */
function outerRadius(r: number, rings: MapPlan['rings'][number]): number {
  const outer = rings.at(-1);
  return outer ? outer.r + outer.width / 2 + 0.5 : r * shapeReach + 1;
}

/**
 * Measures a view for its map: printed names, marks, rings, ways to wrap every label, tiers.
 *
 * @param view - The view.
 * @param focal - Index of the focal actor, or −1.
 * @param cutpoints - Indices of cutpoints.
 * @param width - Width of the drawing: a label is never wider than a third of it.
 * @param arrangement - What place means.
 * @param small - Size of marks and who is named, where the drawing is one of several on a page.
 * @returns The plan.
 */
export function planMap(
  view: View,
  focal: number,
  cutpoints: ReadonlySet<number>,
  width: number,
  arrangement: Arrangement,
  small?: SmallMap,
): MapPlan {
  const { n } = view;
  const names = view.ids.map(
    (id) =>
      xmlText(view.printed.get(id) ?? id)
        .replace(/\s+/gu, ' ')
        .trim() || '(no name)',
  );
  const tiers = arrangement === 'tiers' ? powerTiers(view.actors) : null;
  const parts = arrangement === 'sectors' && n > 0 ? sectorParts(view, focal) : null;
  const homeOf = (i: number): Pick<LayoutNode, 'tier' | 'part'> => ({
    tier: tiers?.of[i] ?? 0,
    ...(parts ? { part: parts.of[i]! } : {}),
  });
  const fontSize = 12;
  const lineHeight = fontSize * 1.2;
  const base = small?.radius ?? (n <= 50 ? 9.5 : n <= mostNamed ? 8 : 7);
  const limit = Math.min(widestLabel, width / 3);

  const shapeOf = (text: string, max: number, bold: boolean): LabelShape => {
    const lines = wrapLabel(text, fontSize, max, 4, { bold });
    const widest = Math.max(...lines.map((line) => textWidth(line, fontSize, { bold })));
    return { lines, width: widest, height: lines.length * lineHeight };
  };
  let nextKey = 0;
  const radii: number[] = [];
  const rings: { r: number; width: number }[][] = [];
  const keys: number[] = [];
  const nodes = names.map((name, i): LayoutNode => {
    const bold = i === focal;
    const r = bold ? base * 1.45 : base;
    const around: { r: number; width: number }[] = [];
    if (bold) around.push({ r: r * shapeReach + 3, width: 1.8 }, { r: r * shapeReach + 6.5, width: 1.8 });
    if (cutpoints.has(i)) around.push({ r: (around.at(-1)?.r ?? r * shapeReach) + 3.5, width: 1 });
    radii.push(r);
    rings.push(around);
    if (small && !small.named.has(i)) {
      keys.push(0);
      return { ...homeOf(i), radius: outerRadius(r, around), labels: [unnamed] };
    }
    let usual = shapeOf(name, small ? widths.wide : widths.usual, bold);
    if (usual.lines.length > 3) usual = shapeOf(name, widths.roomy, bold);
    const tooLong = (n > mostNamed && !small) || usual.width > limit;
    keys.push(tooLong ? ++nextKey : 0);
    if (tooLong) usual = shapeOf(String(nextKey), widths.usual, bold);
    const others: LabelShape[] = [];
    for (const max of tooLong ? [] : [small ? widths.usual : widths.wide, widths.narrow]) {
      const shape = shapeOf(name, max, bold);
      if (shape.width <= limit && [usual, ...others].every((other) => other.lines.length !== shape.lines.length)) {
        others.push(shape);
      }
    }
    return { ...homeOf(i), radius: outerRadius(r, around), labels: [usual, ...others] };
  });
  return { view, focal, cutpoints, arrangement, tiers, parts, names, keys, radii, rings, nodes, fontSize, lineHeight };
}
