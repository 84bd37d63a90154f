import { hexColour } from './hex-colour.js';
import { glProgram } from './gl-program.js';
import { beginPicture, type MapProgram } from './map-program.js';
import type { PageView } from './page-view.js';
import { cornerSize, type TieMesh } from './tie-mesh.js';

/** What the ties look like now; the program looks at it before each picture. */
export interface TieStyles {
  /** Eight numbers a tie: red, green, blue and share drawn, 0 to 1; width, dash, gap, ends (1 round, 2 round and no arrowheads). */
  readonly values: Float32Array;
  /** Grows whenever the values change. */
  version: number;
  paper: string;
  /** Whether the white casing is drawn. */
  casing: boolean;
  /** Whether dashes are drawn; else lines are whole. */
  dashes: boolean;
}

/** Numbers a tie takes among the values. */
export const tieStyleSize = 8;
/** Width of the line of a hollow dot, in px of the page, as printed. */
const dotStroke = 1.4;
/** Ties a row of the texture. */
const across = 512;

const vertexShader = `
in vec2 place; in vec2 outward; in vec2 course; in vec2 owner;
uniform vec3 view; uniform vec2 stage; uniform float lineScale; uniform bool casing; uniform sampler2D styles;
out vec4 colour; out vec4 line; out vec2 at; flat out int part;
void main() {
  int tie = int(owner.x + 0.5);
  part = int(owner.y + 0.5);
  ivec2 cell = ivec2((tie % ${across}) * 2, tie / ${across});
  colour = texelFetch(styles, cell, 0);
  line = texelFetch(styles, cell + ivec2(1, 0), 0);
  if (line.x <= 0.0 || colour.a <= 0.0 || (part == 0 && !casing) || (part >= 2 && line.w > 1.5)) {
    gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
    return;
  }
  vec2 spot = place * view.x + view.yz;
  if (part >= 2) { at = vec2(course.x * view.x, 0.0); }
  else {
    line.x = 0.5 * lineScale * (part == 0 ? line.x + 3.0 : line.x);
    float reach = line.x + 1.0;
    spot += outward * reach;
    at = vec2(course.x * view.x / lineScale, course.y * reach);
  }
  gl_Position = vec4(spot.x / stage.x * 2.0 - 1.0, 1.0 - spot.y / stage.y * 2.0, 0.0, 1.0);
}`;

const fragmentShader = `
in vec4 colour; in vec4 line; in vec2 at; flat in int part;
uniform vec3 paper; uniform float lineScale; uniform float density; uniform float headRim; uniform float dotLine; uniform bool dashes;
out vec4 drawn;
float cover(float inside) { return clamp(inside * density + 0.5, 0.0, 1.0); }
void main() {
  float share;
  vec3 ink = colour.rgb;
  if (part == 2) {
    share = cover(at.x + headRim);
    ink = mix(paper, ink, cover(at.x - headRim));
  } else if (part == 3) {
    share = cover(at.x);
    ink = mix(ink, paper, cover(at.x - dotLine));
  } else {
    share = cover(line.x - abs(at.y));
    if (part == 0) ink = paper;
    else if (dashes && line.y > 0.0) {
      float period = line.y + line.z;
      if (line.w > 0.5) {
        float from = mod(at.x + 0.5 * period, period) - 0.5 * period;
        share = cover(line.x - length(vec2(from * lineScale, at.y)));
      } else {
        float from = mod(at.x, period);
        share *= cover(min(from, line.y - from) * lineScale);
      }
    }
  }
  share *= colour.a;
  drawn = vec4(ink * share, share);
}`;

/**
 * Makes the program that draws ties: curves of a width in px with casing, dashes and dots by length of arc, arrowheads,
 * bars and hollow dots, all in one call; sigma has none of them. Places are sent once; a change of looks sends a small texture.
 *
 * @param gl - The context of sigma's layer of edges.
 * @param mesh - The triangles.
 * @param styles - What the ties look like, read before each picture.
 * @param pageView - Where the page lies now.
 * @returns The program.
 */
export function tieProgram(
  gl: WebGL2RenderingContext,
  mesh: TieMesh,
  styles: TieStyles,
  pageView: () => PageView,
): MapProgram {
  const program = glProgram(gl, vertexShader, fragmentShader);
  const bundle = gl.createVertexArray();
  const [corners, order, texture] = [gl.createBuffer(), gl.createBuffer(), gl.createTexture()];
  gl.bindVertexArray(bundle);
  gl.bindBuffer(gl.ARRAY_BUFFER, corners);
  gl.bufferData(gl.ARRAY_BUFFER, mesh.vertices, gl.STATIC_DRAW);
  for (const [i, name] of ['place', 'outward', 'course', 'owner'].entries()) {
    const location = gl.getAttribLocation(program, name);
    gl.enableVertexAttribArray(location);
    gl.vertexAttribPointer(location, 2, gl.FLOAT, false, cornerSize * 4, i * 8);
  }
  gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, order);
  gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, mesh.indices, gl.STATIC_DRAW);
  gl.bindVertexArray(null);
  const uniform = (name: string): WebGLUniformLocation | null => gl.getUniformLocation(program, name);
  const view = uniform('view');
  const stage = uniform('stage');
  const lineScale = uniform('lineScale');
  const casing = uniform('casing');
  const paper = uniform('paper');
  const density = uniform('density');
  const headRim = uniform('headRim');
  const dotLine = uniform('dotLine');
  const dashes = uniform('dashes');
  let sent = -1;
  const send = (): void => {
    if (sent === styles.version) return;
    sent = styles.version;
    const rows = Math.max(1, Math.ceil(styles.values.length / tieStyleSize / across));
    const all = new Float32Array(rows * across * tieStyleSize);
    all.set(styles.values);
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA32F, across * 2, rows, 0, gl.RGBA, gl.FLOAT, all);
    for (const side of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER]) {
      gl.texParameteri(gl.TEXTURE_2D, side, gl.NEAREST);
    }
  };
  return {
    render: ({ pixelRatio }) => {
      const { scale, dx, dy, width, height } = pageView();
      if (width === 0) return;
      // Far out, lines grow thinner than the page does, but never so thin that their kind is lost.
      const thick = Math.max(scale, Math.min(0.62, Math.sqrt(scale) * 0.8));
      beginPicture(gl, { program, bundle, texture }, { width: width * pixelRatio, height: height * pixelRatio });
      send();
      gl.uniform3f(view, scale, dx, dy);
      gl.uniform2f(stage, width, height);
      gl.uniform1f(lineScale, thick);
      gl.uniform1i(casing, styles.casing ? 1 : 0);
      gl.uniform1i(dashes, styles.dashes ? 1 : 0);
      gl.uniform3f(paper, ...hexColour(styles.paper));
      gl.uniform1f(density, pixelRatio);
      gl.uniform1f(headRim, 0.4 * scale);
      gl.uniform1f(dotLine, dotStroke * scale);
      gl.drawElements(gl.TRIANGLES, mesh.indices.length, gl.UNSIGNED_INT, 0);
      gl.bindVertexArray(null);
    },
    kill: () => {
      gl.deleteProgram(program);
      gl.deleteVertexArray(bundle);
      gl.deleteBuffer(corners);
      gl.deleteBuffer(order);
      gl.deleteTexture(texture);
    },
  };
}
