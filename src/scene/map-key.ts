import { pageMargin } from './page.js';
import { paragraph } from './paragraph.js';
import type { MapPlan } from './plan-map.js';
import type { Mark } from './scene.js';

/**
 * Names that stand beside their numbers below the map, in columns.
 *
 * @param plan - What is drawn.
 * @param top - Upper edge.
 * @param width - Width of the page.
 * @returns The group and its lower edge, or `null` when every name stands on the map.
 */
export function mapKey(plan: MapPlan, top: number, width: number): { mark: Mark; bottom: number } | null {
  const numbered = plan.names.flatMap((name, i) => (plan.keys[i]! > 0 ? [{ name, key: plan.keys[i]! }] : []));
  if (numbered.length === 0) return null;
  const columns = Math.max(1, Math.floor((width - 2 * pageMargin) / 280));
  const column = (width - 2 * pageMargin) / columns;
  const marks: Mark[] = [];
  const edges = Array.from({ length: columns }, () => top);
  const perColumn = Math.ceil(numbered.length / columns);
  numbered.forEach(({ name, key }, k) => {
    const c = Math.floor(k / perColumn);
    const lines = paragraph(name, 12, column - 44);
    const y = edges[c]! + 12;
    const common = { type: 'text', y, lineHeight: 15, size: 12, fill: '#222222' } as const;
    marks.push({ ...common, x: pageMargin + c * column + 26, lines: [String(key)], bold: true, anchor: 'end' });
    marks.push({ ...common, x: pageMargin + c * column + 32, lines, anchor: 'start' });
    edges[c] = y + (lines.length - 1) * 15 + 4;
  });
  return { mark: { type: 'group', data: { mark: 'key' }, marks }, bottom: Math.max(...edges) };
}
