import { svgElement, type DocumentLike, type ElementLike } from '../render/svg-element.js';
import { renderSvg } from '../render/svg.js';
import type { Scene } from '../scene/scene.js';

/** One row of the data behind a picture. */
export type FigureRow = Readonly<Record<string, string | number | boolean | null>>;

/** A picture with everything needed to print it, show it in a notebook or page, and say it in words. */
export interface Figure {
  readonly kind: 'figure';
  /** What it draws, such as `organisational-map`. */
  readonly name: string;
  readonly title: string;
  /** The marks as plain JSON. */
  readonly scene: Scene;
  /** The words under the picture. */
  readonly caption: string;
  /** The rows behind the picture, for a table beside it. */
  data(): readonly FigureRow[];
  /** The picture as an SVG document. */
  toSVG(): string;
  /** The picture as an element of a page. */
  toElement<E extends ElementLike>(document: DocumentLike<E>): E;
  /** Lets Deno's Jupyter kernel show the figure by itself. */
  [key: symbol]: () => Readonly<Record<string, string>>;
}

/**
 * Wraps a scene as a figure.
 *
 * @param scene - The scene.
 * @param caption - The words under the picture.
 * @param rows - The rows behind the picture.
 * @returns The figure, frozen.
 */
export function figure(scene: Scene, caption: string, rows: readonly FigureRow[]): Figure {
  return Object.freeze({
    kind: 'figure' as const,
    name: scene.name,
    title: scene.title,
    scene,
    caption,
    data: () => rows,
    toSVG: () => renderSvg(scene),
    toElement: <E extends ElementLike>(document: DocumentLike<E>) => svgElement(scene, document),
    [Symbol.for('Jupyter.display')]: () => ({
      'image/svg+xml': renderSvg(scene),
      'text/plain': `${scene.title}. ${caption}`,
    }),
  });
}
