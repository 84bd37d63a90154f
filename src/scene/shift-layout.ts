import type { MapLayout } from '../layout/layout-types.js';

/**
 * The same layout elsewhere on the page.
 *
 * @param layout - The layout.
 * @param dx - How far to the right.
 * @param dy - How far down.
 * @returns The layout, moved.
 */
export function shiftLayout(layout: MapLayout, dx: number, dy: number): MapLayout {
  return {
    x: layout.x.map((x) => x + dx),
    y: layout.y.map((y) => y + dy),
    labels: layout.labels.map(({ shape, anchor, box }) => ({
      shape,
      anchor,
      box: { left: box.left + dx, top: box.top + dy, right: box.right + dx, bottom: box.bottom + dy },
    })),
    ties: layout.ties.map(({ straight, curve: [a, b, c, d, e, f, g, h] }) => ({
      straight,
      curve: [a + dx, b + dy, c + dx, d + dy, e + dx, f + dy, g + dx, h + dy],
    })),
    strips: layout.strips.map(({ tier, top, bottom }) => ({ tier, top: top + dy, bottom: bottom + dy })),
    dividers: layout.dividers.map(([a, b, c, d]) => [a + dx, b + dy, c + dx, d + dy]),
    bottom: layout.bottom + dy,
  };
}
