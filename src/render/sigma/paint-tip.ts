import type { LiveMap } from '../../scene/live-map.js';
import type { MapColours } from './map-colours.js';
import { markScale } from './mark-program.js';
import type { MapState } from './map-state.js';
import type { PageView } from './page-view.js';
import { type Canvas2D, canvasFonts } from './paint-mark.js';
import type { ShownMap } from './shown-map.js';

/** Names on tips are cut after this many characters; the panel has all of them. */
const longestTip = 60;

/**
 * Paints the name of the actor pointed at where the map itself shows a number or nothing.
 *
 * @param context - The canvas, in CSS px.
 * @param live - The map.
 * @param view - Where the page lies.
 * @param now - What the reader chose, what of the map that leaves, and its colours.
 */
export function paintTip(
  context: Canvas2D,
  live: LiveMap,
  view: PageView,
  now: { state: MapState; shown: ShownMap; colours: MapColours },
): void {
  const { colours, shown } = now;
  const { pointed } = now.state;
  if (pointed === null || shown.actors[pointed] !== 1) return;
  const scale = markScale(view.scale);
  const { name, label, key, x, y, radius } = live.actors[pointed]!;
  if (label !== null && key === 0) return;
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
