import type { LiveMap } from '../../scene/live-map.js';
import type { MapColours } from './map-colours.js';
import { markScale } from './mark-program.js';
import type { MapState } from './map-state.js';
import type { PageView } from './page-view.js';
import { type Canvas2D, canvasFonts } from './paint-mark.js';
import type { ShownMap } from './shown-map.js';

/** Names on tips are cut after this many characters. */
const longestTip = 60;

/**
 * Paints a ring round each actor that is found and round the one pointed at, and the name of the latter where it has no
 * label on the map.
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
      [colours.paper, width + 3],
      [colours.ring, width],
    ] as const) {
      context.strokeStyle = stroke;
      context.lineWidth = lineWidth;
      context.stroke();
    }
  };
  for (let i = 0; i < live.actors.length; i++) if (shown.found[i] === 1 && shown.actors[i] === 1) ring(i, 5, 3);
  const { pointed } = state;
  if (pointed === null || shown.actors[pointed] !== 1) return;
  ring(pointed, 3, 2);
  const { name, label, x, y, radius } = live.actors[pointed]!;
  if (label !== null && label.lines.join(' ') === name) return;
  const letters = Array.from(name);
  const words = letters.length > longestTip ? `${letters.slice(0, longestTip).join('')}…` : name;
  context.font = `700 13px ${canvasFonts}`;
  context.textAlign = 'left';
  context.direction = 'inherit';
  const wide = context.measureText(words).width;
  const left = Math.max(4, Math.min(view.width - wide - 16, x * view.scale + view.dx - wide / 2 - 6));
  const above = y * view.scale + view.dy - radius * scale - 30;
  const top = above > 2 ? above : y * view.scale + view.dy + radius * scale + 8;
  context.fillStyle = colours.paper;
  context.strokeStyle = colours.ring;
  context.lineWidth = 1;
  context.fillRect(left, top, wide + 12, 22);
  context.strokeRect(left, top, wide + 12, 22);
  context.fillStyle = colours.ink;
  context.fillText(words, left + 6, top + 15.5);
}
