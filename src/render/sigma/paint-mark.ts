import type { Mark, Paint, PathMark, TextMark } from '../../scene/scene.js';

/** Fonts of the printed map, for a canvas. */
export const canvasFonts = 'Inter, Arial, "Liberation Sans", sans-serif';

/** What is asked of a canvas here. */
export type Canvas2D = CanvasRenderingContext2D;

function outline(context: Canvas2D, mark: Exclude<Mark, TextMark | { type: 'group' }>): void {
  context.beginPath();
  switch (mark.type) {
    case 'rect':
      context.rect(mark.x, mark.y, mark.width, mark.height);
      break;
    case 'circle':
      context.arc(mark.cx, mark.cy, mark.r, 0, 2 * Math.PI);
      break;
    case 'line':
      context.moveTo(mark.x1, mark.y1);
      context.lineTo(mark.x2, mark.y2);
      break;
    case 'polygon':
      for (let i = 0; i + 1 < mark.points.length; i += 2) context.lineTo(mark.points[i]!, mark.points[i + 1]!);
      context.closePath();
      break;
    default:
      curve(context, mark);
  }
}

function curve(context: Canvas2D, { curve: [x0, y0, x1, y1, x2, y2, x3, y3] }: PathMark): void {
  context.moveTo(x0, y0);
  context.bezierCurveTo(x1, y1, x2, y2, x3, y3);
}

function pen(context: Canvas2D, paint: Paint): void {
  context.strokeStyle = paint.stroke ?? 'transparent';
  context.lineWidth = paint.strokeWidth ?? 1;
  context.lineJoin = 'round';
  context.lineCap = paint.round === true ? 'round' : 'butt';
  context.setLineDash(paint.dash === undefined ? [] : paint.dash.split(' ').map(Number));
}

function text(context: Canvas2D, mark: TextMark): void {
  context.font = `${mark.bold === true ? 700 : 400} ${mark.size}px ${canvasFonts}`;
  context.textAlign = mark.anchor === 'middle' ? 'center' : mark.anchor === 'end' ? 'right' : 'left';
  context.direction = mark.rightToLeft === true ? 'rtl' : 'ltr';
  for (const [i, line] of mark.lines.entries()) {
    const y = mark.y + i * mark.lineHeight;
    if (mark.stroke !== undefined) context.strokeText(line, mark.x, y);
    if (mark.fill !== undefined) context.fillText(line, mark.x, y);
  }
}

/**
 * Paints a mark of a scene on a canvas as the SVG has it.
 *
 * @param context - The canvas, in the coordinates of the mark.
 * @param mark - The mark.
 */
export function paintMark(context: Canvas2D, mark: Mark): void {
  if (mark.type === 'group') {
    for (const inner of mark.marks) paintMark(context, inner);
    return;
  }
  context.save();
  if (mark.fill !== undefined) context.fillStyle = mark.fill;
  pen(context, mark);
  if (mark.type === 'text') text(context, mark);
  else {
    outline(context, mark);
    if (mark.fill !== undefined) {
      context.globalAlpha = mark.fillOpacity ?? 1;
      context.fill();
      context.globalAlpha = 1;
    }
    if (mark.stroke !== undefined) context.stroke();
  }
  context.restore();
}
