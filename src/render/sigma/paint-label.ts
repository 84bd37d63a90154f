import type { PlacedLabel } from './choose-labels.js';
import type { PageView } from './page-view.js';
import { type Canvas2D, canvasFonts } from './paint-mark.js';

/**
 * Paints a label with its halo.
 *
 * @param context - The canvas, in CSS px.
 * @param label - The label.
 * @param view - Where the page lies.
 * @param ink - Colour of the letters.
 * @param paper - Colour of the halo.
 * @param share - Share drawn, 0 to 1.
 */
export function paintLabel(
  context: Canvas2D,
  label: PlacedLabel,
  view: PageView,
  ink: string,
  paper: string,
  share: number,
): void {
  context.globalAlpha = share;
  context.font = `${label.bold ? 700 : 400} ${label.size}px ${canvasFonts}`;
  context.textAlign = label.align;
  context.direction = label.rightToLeft ? 'rtl' : 'ltr';
  context.lineJoin = 'round';
  context.lineWidth = Math.max(2.5, 0.24 * label.size);
  context.strokeStyle = paper;
  context.fillStyle = ink;
  const lines = label.lines.map((line, i): readonly [string, number, number] => [
    line,
    label.at + view.dx,
    label.top + view.dy + label.size * 0.94 + i * label.lineHeight,
  ]);
  for (const [line, x, y] of lines) context.strokeText(line, x, y);
  for (const [line, x, y] of lines) context.fillText(line, x, y);
  context.globalAlpha = 1;
}
