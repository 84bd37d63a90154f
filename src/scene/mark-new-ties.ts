import { paragraph } from './paragraph.js';
import type { Mark, Scene } from './scene.js';

/** A tie to mark on a map, by the ids its ends carry there. */
export interface NewTie {
  readonly source: string;
  readonly target: string;
  /** What stands on it, such as `1`. */
  readonly name: string;
}

const colour = '#117733';

/** Where a tie's line is halfway. */
function middleOf(mark: Mark): readonly [number, number] | null {
  if (mark.type === 'line') return [(mark.x1 + mark.x2) / 2, (mark.y1 + mark.y2) / 2];
  if (mark.type === 'path') {
    const [ax, ay, bx, by, cx, cy, dx, dy] = mark.curve;
    return [(ax + 3 * bx + 3 * cx + dx) / 8, (ay + 3 * by + 3 * cy + dy) / 8];
  }
  if (mark.type !== 'group') return null;
  return mark.marks.map(middleOf).find((place) => place !== null) ?? null;
}

/** The same line, thick and in one colour. */
function bold(mark: Mark): readonly Mark[] {
  if (mark.type === 'group') return mark.marks.flatMap(bold);
  if (mark.type !== 'line' && mark.type !== 'path') return [];
  return mark.stroke === undefined || mark.stroke === '#ffffff'
    ? []
    : [{ ...mark, stroke: colour, strokeWidth: 4, dash: '10 4' }];
}

/**
 * Marks ties on a map as new: thick, green, dashed, with their name on a plate halfway along.
 *
 * @param scene - The map.
 * @param ties - Ties that it draws.
 * @param caption - The new caption: it says what is marked, then what the map's own said.
 * @returns The same map with the marks above its ties and below its labels, its page as long as the caption needs.
 */
export function markNewTies(scene: Scene, ties: readonly NewTie[], caption: string): Scene {
  const all = scene.marks.flatMap((mark) => (mark.type === 'group' && mark.data?.mark === 'ties' ? mark.marks : []));
  const marks = ties.flatMap(({ source, target, name }): Mark[] => {
    const drawn = all.find(
      ({ data }) =>
        (data?.source === source && data.target === target) || (data?.source === target && data.target === source),
    );
    const place = drawn === undefined ? null : middleOf(drawn);
    if (drawn === undefined || place === null) return [];
    const [x, y] = place;
    return [
      {
        type: 'group',
        data: { mark: 'new-tie', id: name, source, target },
        marks: [
          ...bold(drawn),
          { type: 'circle', cx: x, cy: y, r: 10, fill: '#ffffff', stroke: colour, strokeWidth: 2 },
          {
            type: 'text',
            x,
            y: y + 4.5,
            lines: [name],
            lineHeight: 14,
            size: 12.5,
            bold: true,
            anchor: 'middle',
            fill: colour,
          },
        ],
      },
    ];
  });
  const below = scene.marks.find((mark) => mark.data?.mark === 'caption');
  const before = below?.type === 'text' ? below.lines.length : 0;
  const lines = below?.type === 'text' ? paragraph(caption, below.size, scene.width - 2 * below.x) : [];
  const height = below?.type === 'text' ? scene.height + (lines.length - before) * below.lineHeight : scene.height;
  return {
    ...scene,
    height,
    marks: scene.marks.flatMap((mark): readonly Mark[] => {
      if (mark.type === 'group' && mark.data?.mark === 'actors') {
        return [{ type: 'group', data: { mark: 'new-ties' }, marks }, mark];
      }
      if (mark.type === 'rect' && mark.data?.mark === 'page') return [{ ...mark, height }];
      return mark.type === 'text' && mark.data?.mark === 'caption' ? [{ ...mark, lines }] : [mark];
    }),
  };
}
