import type { PageView } from './page-view.js';

/** The last picture of a map, moved as a whole while drawing it anew would take too long. */
export interface MovingPicture {
  readonly isTaken: boolean;
  /** Copies the layers as they are; to be called in the turn in which they were drawn. */
  take(view: PageView): void;
  /** Shows the copy where it belongs, instead of the layers. */
  show(view: PageView): void;
  /** Shows the layers again. */
  hide(): void;
}

/**
 * Makes a moving picture.
 *
 * @param layers - What is drawn, from the lowest up.
 * @param top - The layer that meets the pointer; the picture is put below it.
 * @returns The picture, which shows nothing yet.
 */
export function movingPicture(layers: readonly HTMLCanvasElement[], top: HTMLCanvasElement): MovingPicture {
  const picture = top.ownerDocument.createElement('canvas');
  const { style } = picture;
  Object.assign(style, { position: 'absolute', left: '0', top: '0', transformOrigin: '0 0', display: 'none' });
  top.before(picture);
  const context = picture.getContext('2d');
  let taken: PageView | null = null;
  let isShown = false;
  const swap = (shows: boolean): void => {
    if (isShown === shows) return;
    isShown = shows;
    style.display = shows ? 'block' : 'none';
    style.willChange = shows ? 'transform' : '';
    for (const layer of layers) layer.style.display = shows ? 'none' : '';
  };
  return {
    get isTaken() {
      return taken !== null;
    },
    take: (view) => {
      const { width = 0, height = 0 } = layers[0] ?? {};
      picture.width = width;
      picture.height = height;
      style.width = `${view.width}px`;
      style.height = `${view.height}px`;
      for (const layer of layers) context?.drawImage(layer, 0, 0);
      taken = view;
    },
    show: (view) => {
      if (!taken) return;
      const grown = view.scale / taken.scale;
      style.transform = `translate(${view.dx - taken.dx * grown}px,${view.dy - taken.dy * grown}px) scale(${grown})`;
      swap(true);
    },
    hide: () => swap(false),
  };
}
