import type { Mark } from '../../scene/scene.js';
import { markReach } from './mark-reach.js';
import { paintMark } from './paint-mark.js';

/** Every way an actor is drawn, side by side on one canvas. */
export interface MarkAtlas {
  readonly canvas: HTMLCanvasElement;
  /** Place of each look: left, top, right, bottom as shares of the canvas, and half its side in px of the page. */
  readonly places: readonly (readonly [left: number, top: number, right: number, bottom: number, half: number])[];
}

/** Side of the largest canvas every WebGL 2 takes. */
const largest = 2048;

/**
 * Paints looks on one canvas, as sharp as it has room for: four pixels to one of the page where it can.
 *
 * @param document - Makes the canvas.
 * @param looks - The looks, each with its middle at 0, 0.
 * @returns The canvas and where each look is.
 */
export function markAtlas(document: Document, looks: readonly (readonly Mark[])[]): MarkAtlas {
  const halves = looks.map((marks) => Math.ceil(Math.max(1, ...marks.map(markReach))) + 1);
  const side = 2 * Math.max(1, ...halves);
  const columns = Math.max(1, Math.ceil(Math.sqrt(looks.length)));
  const rows = Math.max(1, Math.ceil(looks.length / columns));
  const sharp = Math.min(4, largest / (columns * side));
  const canvas = document.createElement('canvas');
  const cell = Math.floor(side * sharp);
  canvas.width = columns * cell;
  canvas.height = rows * cell;
  const context = canvas.getContext('2d');
  const places = looks.map((marks, i) => {
    const [x, y] = [((i % columns) + 0.5) * cell, (Math.floor(i / columns) + 0.5) * cell];
    context?.setTransform(sharp, 0, 0, sharp, x, y);
    if (context) for (const mark of marks) paintMark(context, mark);
    const half = halves[i]!;
    const [u, v] = [(half * sharp) / canvas.width, (half * sharp) / canvas.height];
    const [cx, cy] = [x / canvas.width, y / canvas.height];
    return [cx - u, cy - v, cx + u, cy + v, half] as const;
  });
  return { canvas, places };
}
