import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = path.join(import.meta.dirname, '../..');
const page = readFileSync(path.join(root, 'docs/embedding.md'), 'utf8');
const blocks = [...page.matchAll(/^(`{3,})sh\n([\s\S]*?)\n\1$/gm)].map(([, , code = '']) => code);
const hasPandoc = spawnSync('pandoc', ['--version']).status === 0;
if (!hasPandoc) process.emitWarning('No pandoc found: its commands in docs/embedding.md were NOT run.');

// The shell commands of the page, as they stand, in a folder with a `workshop` and the built command on the path. Its `ts`
// blocks are run by examples.test.ts.
describe('docs/embedding.md', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'embedding-'));
    cpSync(path.join(root, 'examples/riverside'), path.join(folder, 'workshop'), { recursive: true });
    mkdirSync(path.join(folder, 'bin'));
    const command = `#!/bin/sh\nexec "${process.execPath}" "${path.join(root, 'dist/cli.js')}" "$@"\n`;
    writeFileSync(path.join(folder, 'bin/social-capital'), command, { mode: 0o755 });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('has commands to run', () => expect(blocks.length).toBeGreaterThan(6));

  it.each(blocks.map((code) => [code.split('\n')[0], code] as const))('%s', (_first, code) => {
    if (/^pandoc /m.test(code) && !hasPandoc) return;
    const env = { ...process.env, PATH: `${path.join(folder, 'bin')}:${process.env['PATH']}` };
    const ran = spawnSync('bash', ['-euo', 'pipefail', '-c', code], { cwd: folder, env, encoding: 'utf8' });
    expect(ran, ran.stderr).toMatchObject({ status: 0 });
  });

  it('leaves the files it names', () => {
    const made = readdirSync(folder);
    for (const [, name = ''] of page.matchAll(/(?:-o|>) ((?!report\.docx)[\w-]+\.\w+)/g)) expect(made).toContain(name);
    expect(readFileSync(path.join(folder, '_map.qmd'), 'utf8')).toMatch(
      /^```\{=html\}\n<figure [^\n]*<\/figure>\n```\n$/,
    );
  });
});
