import type { Sigma } from 'sigma';

/** Sigma's layers for WebGL; all of them are drawn on the first. */
const drawn = 'edges';

/**
 * Sigma with one WebGL context instead of three, so that a page has room for three times as many maps: its layers of edges,
 * nodes and hovered nodes share the canvas of the first. Nothing is drawn for picking, which is not used here.
 *
 * @param SigmaClass - The class, loaded when there is a page.
 * @returns A class to be used in its place.
 */
export function oneContext(SigmaClass: typeof Sigma): new (...given: ConstructorParameters<typeof Sigma>) => Sigma {
  return class extends SigmaClass {
    override createWebGLContext(id: string): WebGLRenderingContext {
      if (id === drawn) return super.createWebGLContext(id);
      // Sigma gives a size to one element of each name, and takes it away in the end.
      this.createCanvas(id);
      const canvas = this.getCanvases()[drawn];
      return super.createWebGLContext(id, canvas ? { canvas } : {});
    }
  };
}
