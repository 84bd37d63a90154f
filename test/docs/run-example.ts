import { expect } from 'vitest';
import * as datasets from '../../src/datasets.js';
import * as library from '../../src/index.js';
import * as node from '../../src/node.js';
import * as sigma from '../../src/sigma.js';
import * as workbook from '../../src/workbook.js';
import { transformSync } from 'esbuild';

/** What an example may use without importing it; its own import lines are dropped, since these are the same names. */
const scope: Readonly<Record<string, unknown>> = { ...library, ...node, ...datasets, ...workbook, ...sigma };

/** Turns `expression; // => value` into an assertion, and keeps everything else. */
function assertions(code: string): string {
  return code
    .split('\n')
    .map((line) => {
      const match = /^(\s*)(?:const (\w+) = )?(.*?);?\s*\/\/ => (.*)$/.exec(line);
      if (match === null) return line;
      const [, indent, name, expression, expected] = match as unknown as [
        string,
        string,
        string | undefined,
        string,
        string,
      ];
      const value = name === undefined ? expression : name;
      const declare = name === undefined ? '' : `const ${name} = ${expression}; `;
      return `${indent}${declare}__same(${value}, ${expected}, ${JSON.stringify(line.trim())});`;
    })
    .join('\n');
}

/** Decimals an expected number is written with: `0.559` is right to three places. */
function same(actual: unknown, expected: unknown, line: string): void {
  if (typeof expected === 'number' && typeof actual === 'number' && !Number.isInteger(expected)) {
    const decimals = String(expected).split('.')[1]?.length ?? 0;
    expect(actual, line).toBeCloseTo(expected, decimals);
  } else expect(actual, line).toEqual(expected);
}

/**
 * Runs one fenced `ts` example of the documentation and asserts every `// => value` in it.
 *
 * @param code - The example.
 * @returns How many values were asserted.
 */
export async function runExample(code: string): Promise<number> {
  const body = code.replaceAll(/^import [^;]*;$/gm, '');
  const wrapped = `export default async (__scope, __same) => { const { ${Object.keys(scope)
    .filter((name) => name !== 'default')
    .join(', ')} } = __scope; { ${assertions(body)}\n } };`;
  const { code: script } = transformSync(wrapped, { loader: 'ts', format: 'cjs' });
  const module: { exports: { default?: (scope: unknown, check: typeof same) => Promise<void> } } = { exports: {} };
  // oxlint-disable-next-line typescript/no-implied-eval -- the examples of our own documentation, in a test
  new Function('module', 'exports', script)(module, module.exports);
  let asserted = 0;
  await module.exports.default?.(scope, (...args) => {
    asserted++;
    same(...args);
  });
  return asserted;
}
