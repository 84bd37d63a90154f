import { textWidth } from '../kernel/text-width.js';
import { actorMarks } from './actor-marks.js';
import { paragraph } from './paragraph.js';
import { isRightToLeft } from './plan-map.js';
import type { Mark } from './scene.js';
import type { SectorStyle } from './sector-styles.js';
import { clean } from './venn-plan.js';

/**
 * Names beside their numbers, in columns, each with the sign of its sector.
 *
 * @param entries - Names in the order of their numbers.
 * @param left - Left edge.
 * @param top - Upper edge.
 * @param right - Right edge.
 * @returns The key and its lower edge; `null` when there is nothing to list.
 */
export function keyList(
  entries: readonly { readonly name: string; readonly key: number; readonly style: SectorStyle }[],
  left: number,
  top: number,
  right: number,
): { mark: Mark; bottom: number } | null {
  if (entries.length === 0) return null;
  const columns = Math.max(1, Math.floor((right - left) / 230));
  const column = (right - left) / columns;
  const most = Math.ceil(entries.length / columns);
  const edges = Array.from({ length: columns }, () => top);
  const marks: Mark[] = [];
  for (const [k, { name, key, style }] of entries.entries()) {
    const c = Math.floor(k / most);
    const x = left + c * column;
    const y = (edges[c] as number) + 15;
    const lines = paragraph(clean(name), 12, column - 56);
    const common = { type: 'text', y, lineHeight: 15, size: 12, fill: '#222222' } as const;
    marks.push(...actorMarks(style, 'filled', x + 6, y - 4, 4.2));
    marks.push({ ...common, x: x + 32, lines: [String(key)], bold: true, anchor: 'end' });
    if (isRightToLeft(name)) {
      // Renderers differ in what `start` means from right to left; the middle is the same for all.
      const middle = x + 38 + Math.max(...lines.map((line) => textWidth(line, 12))) / 2;
      marks.push({ ...common, x: middle, lines, anchor: 'middle', rightToLeft: true });
    } else marks.push({ ...common, x: x + 38, lines, anchor: 'start' });
    edges[c] = y + (lines.length - 1) * 15 + 4;
  }
  return { mark: { type: 'group', data: { mark: 'key' }, marks }, bottom: Math.max(...edges) };
}
