import type { LiveMap } from '../../scene/live-map.js';
import type { MapColours } from './map-colours.js';
import { isWide } from './page-camera.js';
import type { PageView } from './page-view.js';
import { type Canvas2D, canvasFonts } from './paint-mark.js';

const size = 12;
const lineHeight = 15;

/**
 * Paints paper and the tiers behind a map, tinted in turn. Names of tiers stand at the left edge and stay in sight as long
 * as any of their tier is; on narrow stages `paintStrip` writes them.
 *
 * @param context - The canvas, in CSS px.
 * @param live - The map.
 * @param colours - Its colours.
 * @param view - Where the page lies.
 */
export function paintBands(context: Canvas2D, live: LiveMap, colours: MapColours, view: PageView): void {
  context.fillStyle = colours.paper;
  context.fillRect(0, 0, view.width, view.height);
  context.font = `700 ${size}px ${canvasFonts}`;
  context.textAlign = 'left';
  context.direction = 'ltr';
  for (const [i, { lines, top, bottom }] of live.bands.entries()) {
    const [from, to] = [top * view.scale + view.dy, bottom * view.scale + view.dy];
    if (to < 0 || from > view.height) continue;
    if (i % 2 === 0) {
      context.fillStyle = colours.tint;
      context.fillRect(0, from, view.width, to - from);
    }
    if (!isWide(view.width)) continue;
    const tall = lines.length * lineHeight;
    // A tier too low for its name on several lines has it on one.
    const words = to - from < tall + 8 ? [lines.join(' ')] : lines;
    const room = to - from - words.length * lineHeight - 8;
    if (room < -6) continue;
    const y = Math.min(Math.max(from, 0) + 16, to - words.length * lineHeight + 8);
    context.strokeStyle = i % 2 === 0 ? colours.tint : colours.paper;
    context.lineWidth = 4;
    context.lineJoin = 'round';
    context.fillStyle = colours.band;
    for (const [k, line] of words.entries()) {
      context.strokeText(line, 8, y + k * lineHeight);
      context.fillText(line, 8, y + k * lineHeight);
    }
  }
}
