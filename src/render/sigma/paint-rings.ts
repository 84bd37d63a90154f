import type { LiveMap } from '../../scene/live-map.js';
import type { MapColours } from './map-colours.js';
import { markScale } from './mark-program.js';
import type { MapState } from './map-state.js';
import type { PageView } from './page-view.js';
import type { Canvas2D } from './paint-mark.js';
import type { ShownMap } from './shown-map.js';

/**
 * Paints a ring round each actor that is found and round the one pointed at.
 *
 * @param context - The canvas, in CSS px.
 * @param live - The map.
 * @param view - Where the page lies.
 * @param now - What the reader chose, what of the map that leaves, and its colours.
 */
export function paintRings(
  context: Canvas2D,
  live: LiveMap,
  view: PageView,
  now: { state: MapState; shown: ShownMap; colours: MapColours },
): void {
  const { state, shown, colours } = now;
  const scale = markScale(view.scale);
  const ring = (i: number, gap: number, width: number): void => {
    const { x, y, radius } = live.actors[i]!;
    context.beginPath();
    context.arc(x * view.scale + view.dx, y * view.scale + view.dy, radius * scale + gap, 0, 2 * Math.PI);
    for (const [stroke, lineWidth] of [
      [colours.paper, width + 2],
      [colours.ring, width],
    ] as const) {
      context.strokeStyle = stroke;
      context.lineWidth = lineWidth;
      context.stroke();
    }
  };
  for (let i = 0; i < live.actors.length; i++) if (shown.found[i] === 1 && shown.actors[i] === 1) ring(i, 3.5, 3);
  const { pointed } = state;
  if (pointed !== null && shown.actors[pointed] === 1) ring(pointed, 3, 2);
}
