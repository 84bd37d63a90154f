/**
 * Tells whether a page can draw with WebGL 2. The context asked for is given back at once.
 *
 * @param page - The document.
 * @returns Whether it can.
 */
export function canDraw(page: Document): boolean {
  try {
    const context = page.createElement('canvas').getContext('webgl2');
    context?.getExtension('WEBGL_lose_context')?.loseContext();
    return context !== null;
  } catch {
    return false;
  }
}
