import type { RenderParams } from 'sigma/types';

/** One of our programs: draws a picture when asked, and can be given up. */
export interface MapProgram {
  kill(): void;
  render(params: RenderParams): void;
}

/**
 * Makes a context ready for one of our programs to draw on the whole stage, over what is there.
 *
 * @param gl - The context.
 * @param own - What belongs to the program: itself, its arrays and its texture.
 * @param size - Width and height of the stage in px of the screen.
 */
export function beginPicture(
  gl: WebGL2RenderingContext,
  own: { readonly program: WebGLProgram; readonly bundle: WebGLVertexArrayObject; readonly texture: WebGLTexture },
  size: { readonly width: number; readonly height: number },
): void {
  gl.bindFramebuffer(gl.FRAMEBUFFER, null);
  gl.viewport(0, 0, size.width, size.height);
  gl.enable(gl.BLEND);
  gl.useProgram(own.program);
  gl.bindVertexArray(own.bundle);
  gl.activeTexture(gl.TEXTURE0);
  gl.bindTexture(gl.TEXTURE_2D, own.texture);
}
