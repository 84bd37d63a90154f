import type { NodeProgramType, EdgeProgramType } from 'sigma/rendering';
import type { RenderParams } from 'sigma/types';
import type { MapProgram } from './map-program.js';

/**
 * Wraps our programs as sigma wants its programs: a class made with a context. Nothing of sigma's own programs is used, so
 * that sigma is loaded only once it is known that there is a page to draw on.
 *
 * @param make - Makes the programs in a context, in the order in which they draw.
 * @returns The class.
 */
export function programClass(
  make: (gl: WebGL2RenderingContext) => readonly MapProgram[],
): NodeProgramType & EdgeProgramType {
  return class {
    readonly drawLabel = undefined;
    readonly drawHover = undefined;
    readonly programs: readonly MapProgram[];
    constructor(gl: WebGLRenderingContext | WebGL2RenderingContext) {
      this.programs = make(gl as WebGL2RenderingContext);
    }
    kill(): void {
      for (const program of this.programs) program.kill();
    }
    // Places and looks reach our programs by themselves, not through sigma's graph.
    reallocate(): void {}
    process(): void {}
    render(params: RenderParams): void {
      for (const program of this.programs) program.render(params);
    }
  };
}
