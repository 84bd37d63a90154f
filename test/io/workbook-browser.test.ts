import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { wcen } from '../../src/datasets.js';
import { writeTemplate, writeWorkbook } from '../../src/workbook.js';

const chromium =
  [process.env['CHROMIUM_PATH'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
    (candidate) => candidate !== undefined && existsSync(candidate),
  ) ?? null;
if (chromium === null)
  process.emitWarning('No Chromium found (set CHROMIUM_PATH): workbooks were NOT read and written in a browser.');

const source = fileURLToPath(new URL('../../src/', import.meta.url));

it.skipIf(chromium === null)('a browser reads workbooks and writes the same bytes as Node', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'social-capital-'));
  const script = path.join(folder, 'script.js');
  await build({
    stdin: {
      contents: `
        import { readWorkbook, writeTemplate, writeWorkbook } from './workbook.ts';
        import { wcen } from './datasets.ts';
        const hex = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
        globalThis.answer = async () => {
          const books = [];
          for (const format of ['xlsx', 'ods']) {
            const bytes = await writeWorkbook(wcen(), { format });
            const { workshop, problems } = await readWorkbook(bytes);
            books.push([hex(bytes), hex(await writeTemplate({ format })), JSON.stringify(workshop) === JSON.stringify(wcen()), problems]);
          }
          return books;
        };`,
      resolveDir: source,
    },
    bundle: true,
    format: 'iife',
    platform: 'browser',
    outfile: script,
    logLevel: 'silent',
  });
  const runner = fileURLToPath(new URL('run-in-browser.mjs', import.meta.url));
  const output = execFileSync(process.execPath, [runner, chromium ?? '', script], { maxBuffer: 64 * 1024 * 1024 });
  rmSync(folder, { recursive: true });
  const seen = JSON.parse(output.toString()) as {
    readonly answer: readonly (readonly [book: string, template: string, isSame: boolean, problems: unknown])[];
    readonly said: readonly string[];
    readonly asked: readonly string[];
  };
  const hash = (hex: string): string => createHash('sha256').update(Buffer.from(hex, 'hex')).digest('hex');
  const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
  const expected = [];
  for (const format of ['xlsx', 'ods'] as const) {
    expected.push([hashOf(await writeWorkbook(wcen(), { format })), hashOf(await writeTemplate({ format })), true, []]);
  }
  expect(seen.answer.map(([book, template, ...rest]) => [hash(book), hash(template), ...rest])).toEqual(expected);
  expect([seen.said, seen.asked]).toEqual([[], []]);
});
