import { glProgram } from './gl-program.js';
import type { MarkAtlas } from './mark-atlas.js';
import { beginPicture, type MapProgram } from './map-program.js';
import type { PageView } from './page-view.js';

/** What the actors look like now; the program looks at it before each picture. */
export interface MarkStyles {
  atlas: MarkAtlas;
  /** Grows whenever the atlas changes. */
  atlasVersion: number;
  /** Eight numbers an actor: place, corners of its look in the atlas, half its side, share drawn (0 = not drawn). */
  readonly values: Float32Array;
  /** Grows whenever the values change. */
  version: number;
}

/** Numbers an actor takes among the values. */
export const markStyleSize = 8;

const vertexShader = `
in vec2 place; in vec4 look; in vec2 how;
uniform vec3 view; uniform vec2 stage; uniform float markScale;
out vec2 at; out float share;
void main() {
  vec2 corner = vec2(float(gl_VertexID & 1), float(gl_VertexID >> 1));
  share = how.y;
  at = mix(look.xy, look.zw, corner);
  vec2 spot = place * view.x + view.yz + (corner * 2.0 - 1.0) * how.x * markScale;
  gl_Position = share > 0.0
    ? vec4(spot.x / stage.x * 2.0 - 1.0, 1.0 - spot.y / stage.y * 2.0, 0.0, 1.0)
    : vec4(2.0, 2.0, 2.0, 1.0);
}`;

const fragmentShader = `
in vec2 at; in float share;
uniform sampler2D atlas;
out vec4 drawn;
void main() { drawn = texture(atlas, at) * share; }`;

/**
 * How large marks are drawn: as the page, but never so small that their shape is lost.
 *
 * @param scale - Scale of the page.
 * @returns Scale of the marks.
 */
export function markScale(scale: number): number {
  return Math.max(scale, Math.min(0.5, Math.sqrt(scale) * 0.7));
}

/**
 * Makes the program that draws actors as they are printed: squares cut from the atlas, all in one call.
 *
 * @param gl - The context of sigma's layer of nodes.
 * @param styles - What the actors look like, read before each picture.
 * @param pageView - Where the page lies now.
 * @returns The program.
 */
export function markProgram(gl: WebGL2RenderingContext, styles: MarkStyles, pageView: () => PageView): MapProgram {
  const program = glProgram(gl, vertexShader, fragmentShader);
  const [bundle, buffer, texture] = [gl.createVertexArray(), gl.createBuffer(), gl.createTexture()];
  gl.bindVertexArray(bundle);
  gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
  for (const [name, size, offset] of [
    ['place', 2, 0],
    ['look', 4, 8],
    ['how', 2, 24],
  ] as const) {
    const location = gl.getAttribLocation(program, name);
    gl.enableVertexAttribArray(location);
    gl.vertexAttribPointer(location, size, gl.FLOAT, false, markStyleSize * 4, offset);
    gl.vertexAttribDivisor(location, 1);
  }
  gl.bindVertexArray(null);
  const uniform = (name: string): WebGLUniformLocation | null => gl.getUniformLocation(program, name);
  const [view, stage, scaleOfMarks] = [uniform('view'), uniform('stage'), uniform('markScale')];
  const sent = { values: -1, atlas: -1 };
  const send = (): void => {
    if (sent.values !== styles.version) {
      sent.values = styles.version;
      gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
      gl.bufferData(gl.ARRAY_BUFFER, styles.values, gl.DYNAMIC_DRAW);
    }
    if (sent.atlas === styles.atlasVersion) return;
    sent.atlas = styles.atlasVersion;
    gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, true);
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, styles.atlas.canvas);
    gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
    gl.generateMipmap(gl.TEXTURE_2D);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR_MIPMAP_LINEAR);
  };
  return {
    render: ({ pixelRatio }) => {
      const { scale, dx, dy, width, height } = pageView();
      if (width === 0) return;
      beginPicture(gl, { program, bundle, texture }, { width: width * pixelRatio, height: height * pixelRatio });
      send();
      gl.uniform3f(view, scale, dx, dy);
      gl.uniform2f(stage, width, height);
      gl.uniform1f(scaleOfMarks, markScale(scale));
      gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, styles.values.length / markStyleSize);
      gl.bindVertexArray(null);
    },
    kill: () => {
      gl.deleteProgram(program);
      gl.deleteVertexArray(bundle);
      gl.deleteBuffer(buffer);
      gl.deleteTexture(texture);
    },
  };
}
