import { SocialCapitalError } from '../../kernel/error.js';

function shader(gl: WebGL2RenderingContext, kind: number, source: string): WebGLShader {
  const made = gl.createShader(kind);
  if (!made) throw new SocialCapitalError('internal', 'mountMap: the browser refuses a shader.');
  gl.shaderSource(made, `#version 300 es\nprecision highp float;\n${source}`);
  gl.compileShader(made);
  return made;
}

/**
 * Compiles and links a program of WebGL 2.
 *
 * @param gl - The context.
 * @param vertex - Vertex shader, without version and precision.
 * @param fragment - Fragment shader, likewise.
 * @returns The program.
 * @throws {SocialCapitalError} `internal` when it does not compile.
 */
export function glProgram(gl: WebGL2RenderingContext, vertex: string, fragment: string): WebGLProgram {
  const program = gl.createProgram();
  const parts = [shader(gl, gl.VERTEX_SHADER, vertex), shader(gl, gl.FRAGMENT_SHADER, fragment)];
  for (const part of parts) gl.attachShader(program, part);
  gl.linkProgram(program);
  // A lost context links nothing and says nothing; the map then falls back by itself.
  if (gl.getProgramParameter(program, gl.LINK_STATUS) === false && !gl.isContextLost()) {
    const said = [gl.getProgramInfoLog(program), ...parts.map((part) => gl.getShaderInfoLog(part))].join(' ');
    throw new SocialCapitalError('internal', `mountMap: a shader does not compile: ${said}. Please report this.`);
  }
  for (const part of parts) gl.deleteShader(part);
  return program;
}
