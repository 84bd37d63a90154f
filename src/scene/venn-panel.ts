import { placeNames, type PlacedName, type Segment } from '../layout/power-venn/place-names.js';
import { closenessLevels } from '../model/venn/levels.js';
import { actorMarks } from './actor-marks.js';
import { isRightToLeft } from './plan-map.js';
import type { Mark } from './scene.js';
import { besideShapes, type Cover, type VennNames, type VennPanel, type VennPlan, withinShapes } from './venn-plan.js';

/** Line of a statement that the circles do not show, by level. */
export const tieLineWidths: readonly number[] = [0, 1.6, 3, 4.6, 6.2];

/** Paint of the network's edge. */
export const edge = { fill: '#f6f6f2', stroke: '#555555', strokeWidth: 1.6, dash: '7 5' } as const;

/** Sectors without a recorded name are white; their circles are grey. */
const tint = (fill: string): string => (fill === '#ffffff' ? '#999999' : fill);

const ink = '#333333';

/** From the edge of one circle to that of the other. */
function between(p: { x: number; y: number; r: number }, q: { x: number; y: number; r: number }): Segment {
  const dx = q.x - p.x;
  const dy = q.y - p.y;
  const length = Math.sqrt(dx * dx + dy * dy) || 1;
  return [p.x + (dx / length) * p.r, p.y + (dy / length) * p.r, q.x - (dx / length) * q.r, q.y - (dy / length) * q.r];
}

function nameMarks(placed: PlacedName, name: string, numbered: boolean): { text: Mark; halo: Mark } {
  const { shape, box } = placed;
  const common = {
    type: 'text',
    x: (box.left + box.right) / 2,
    y: box.top + shape.size * 0.94,
    lines: shape.lines,
    lineHeight: shape.size * 1.2,
    size: shape.size,
    anchor: 'middle',
    ...(numbered ? { bold: true } : {}),
    ...(!numbered && isRightToLeft(name) ? { rightToLeft: true } : {}),
  } as const;
  return {
    text: { ...common, fill: '#111111' },
    halo: { ...common, fill: '#ffffff', stroke: '#ffffff', strokeWidth: 3 },
  };
}

/**
 * Draws one group's circles: boundary, circles with the sign of their sector, tie-lines for statements the circles do not
 * show, names within or led out.
 *
 * @param panel - The group.
 * @param plan - The page.
 * @param names - What actors may be called.
 * @param cover - What the drawings of its row cover.
 * @param left - Left edge of the panel.
 * @param top - Upper edge of the drawing.
 * @returns Marks in z-order, names apart so that their language can be set, and the lower edge.
 */
export function vennPanel(
  panel: VennPanel,
  plan: VennPlan,
  names: VennNames,
  cover: Cover,
  left: number,
  top: number,
): { marks: readonly Mark[]; labels: readonly Mark[]; bottom: number } {
  const { scale, width, keys } = plan;
  const { layout, session } = panel;
  const room = plan.named ? 34 : 20;
  const middleX = left + width / 2 - ((cover.left + cover.right) / 2) * scale;
  const middleY = top + room - cover.top * scale;
  const discs = layout.circles.map(({ id, x, y, r }) => {
    const [name, key] = [names.label(id), keys.get(id) ?? null];
    return {
      id,
      x: middleX + x * scale,
      y: middleY + y * scale,
      r: r * scale,
      within: withinShapes(name, key, r * scale),
      beside: besideShapes(name, key),
    };
  });
  const rim = layout.boundary === null ? null : { x: middleX, y: middleY, r: layout.boundary.r * scale };
  const discOf = new Map(discs.map((disc) => [disc.id, disc]));
  const lines = layout.relations.flatMap(({ a, b, stated, drawn }) => {
    const [p, q] = [discOf.get(a), discOf.get(b)];
    if (p === undefined || q === undefined || stated === 'separate' || drawn !== 'separate') return [];
    return [{ a, b, level: closenessLevels.indexOf(stated), segment: between(p, q) }];
  });
  const lower = middleY + cover.bottom * scale + room;
  const area = { left, top, right: left + width, bottom: lower };
  const placed = placeNames(
    discs,
    rim,
    lines.map(({ segment }) => segment),
    area,
  );

  const marks: Mark[] = [];
  const circle = (disc: {
    x: number;
    y: number;
    r: number;
  }): { type: 'circle'; cx: number; cy: number; r: number } => ({
    type: 'circle',
    cx: disc.x,
    cy: disc.y,
    r: disc.r,
  });
  if (rim !== null) marks.push({ ...circle(rim), ...edge, data: { mark: 'boundary' } });
  const byArea = [...discs].sort((p, q) => q.r - p.r);
  const unsized = new Set(session.unsized);
  for (const disc of byArea) {
    const fill = tint(names.style(disc.id).fill);
    marks.push({ ...circle(disc), fill, fillOpacity: 0.2, data: { mark: 'circle', id: names.id(disc.id) } });
  }
  for (const disc of byArea) {
    const dash = unsized.has(disc.id) ? { dash: '2 3' } : {};
    marks.push({
      ...circle(disc),
      r: disc.r - 1.5,
      stroke: tint(names.style(disc.id).fill),
      strokeWidth: 2.4,
      ...dash,
    });
    marks.push({ ...circle(disc), stroke: ink, strokeWidth: 0.9, ...dash });
  }
  for (const { a, b, level, segment } of lines) {
    const [x1, y1, x2, y2] = segment;
    const strokeWidth = tieLineWidths[level] ?? 0;
    const line = { type: 'line', x1, y1, x2, y2 } as const;
    const dots = ([cx, cy]: readonly [number, number]): Mark => ({ type: 'circle', cx, cy, r: 3.6, fill: ink });
    const [source, target] = [names.id(a), names.id(b)];
    marks.push({
      type: 'group',
      data: { mark: 'tie', id: `${source}–${target}`, source, target },
      marks: [
        { ...line, stroke: '#ffffff', strokeWidth: strokeWidth + 3 },
        { ...line, stroke: ink, strokeWidth },
        dots([x1, y1]),
        dots([x2, y2]),
      ],
    });
  }
  for (const { leader } of placed) {
    if (leader === null) continue;
    const [x1, y1, x2, y2] = leader;
    marks.push({ type: 'line', x1, y1, x2, y2, stroke: '#ffffff', strokeWidth: 2.6 });
    marks.push({ type: 'line', x1, y1, x2, y2, stroke: ink, strokeWidth: 0.9 });
  }
  for (const [i, { sign }] of placed.entries()) {
    const { id } = layout.circles[i] as (typeof layout.circles)[number];
    const size = (discs[i] as (typeof discs)[number]).r < 9 ? 2.6 : 4.2;
    marks.push(...actorMarks(names.style(id), 'filled', sign[0], sign[1], size));
  }
  const texts = placed.map((one, i) => {
    const { id } = layout.circles[i] as (typeof layout.circles)[number];
    return { id, ...nameMarks(one, names.label(id), keys.has(id)) };
  });
  const labels = texts.map(({ id, text }): Mark => ({ ...text, data: { mark: 'label', id: names.id(id) } }));
  const bottom = Math.max(lower, ...placed.map(({ box }) => box.bottom + 8));
  return { marks: [...marks, ...texts.map(({ halo }) => halo)], labels, bottom };
}
