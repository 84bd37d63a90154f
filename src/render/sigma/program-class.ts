import type { NodeProgramType, EdgeProgramType } from 'sigma/rendering';
import type { RenderParams } from 'sigma/types';
import type { MapProgram } from './tie-program.js';

/**
 * Wraps one of our programs as sigma wants its programs: a class made with a context. Nothing of sigma's own programs is
 * used, so that sigma is loaded only once it is known that there is a page to draw on.
 *
 * @param make - Makes the program in a context; `null` draws nothing.
 * @returns The class.
 */
export function programClass(
  make: ((gl: WebGL2RenderingContext) => MapProgram) | null,
): NodeProgramType & EdgeProgramType {
  return class {
    readonly drawLabel = undefined;
    readonly drawHover = undefined;
    readonly program: MapProgram | null;
    constructor(gl: WebGLRenderingContext | WebGL2RenderingContext) {
      this.program = make === null ? null : make(gl as WebGL2RenderingContext);
    }
    kill(): void {
      this.program?.kill();
    }
    reallocate(): void {
      this.program?.reallocate(0);
    }
    process(): void {
      this.program?.process();
    }
    render(params: RenderParams): void {
      this.program?.render(params);
    }
  };
}
