import type { LiveMap } from '../../scene/live-map.js';
import type { MapColours } from './map-colours.js';
import { isWide, tierStrip } from './page-camera.js';
import type { PageView } from './page-view.js';
import { type Canvas2D, canvasFonts } from './paint-mark.js';

const size = 12;

/** Words cut to a length on the canvas. */
function fitted(context: Canvas2D, words: string, length: number): string {
  const letters = Array.from(words);
  const fits = (kept: number): string => (kept < letters.length ? `${letters.slice(0, kept).join('')}…` : words);
  let kept = letters.length;
  while (kept > 0 && context.measureText(fits(kept)).width > length) kept--;
  return kept > 0 ? fits(kept) : '';
}

/**
 * Paints names of tiers upright in a strip at the left edge, over everything else, on stages too narrow for names beside the
 * map: names of actors would lie on them.
 *
 * @param context - The uppermost canvas, in CSS px.
 * @param live - The map.
 * @param colours - Its colours.
 * @param view - Where the page lies.
 */
export function paintStrip(context: Canvas2D, live: LiveMap, colours: MapColours, view: PageView): void {
  if (isWide(view.width) || live.bands.length === 0) return;
  context.fillStyle = colours.paper;
  context.fillRect(0, 0, tierStrip, view.height);
  context.font = `700 ${size}px ${canvasFonts}`;
  context.textAlign = 'center';
  context.direction = 'ltr';
  for (const [i, { lines, top, bottom }] of live.bands.entries()) {
    const from = Math.max(0, top * view.scale + view.dy);
    const to = Math.min(view.height, bottom * view.scale + view.dy);
    if (to <= from) continue;
    context.fillStyle = i % 2 === 0 ? colours.tint : colours.paper;
    context.fillRect(0, from, tierStrip, to - from);
    context.fillStyle = colours.band;
    const words = lines.join(' ');
    const number = /\d+$/u.exec(words)?.[0] ?? '';
    context.save();
    context.translate(tierStrip / 2, (from + to) / 2);
    // A tier too low for its name has its number alone, the right way up.
    const isLow = number !== '' && context.measureText(words).width > to - from - 4;
    if (!isLow) context.rotate(-Math.PI / 2);
    context.fillText(isLow ? number : fitted(context, words, to - from - 4), 0, size * 0.35);
    context.restore();
  }
}
