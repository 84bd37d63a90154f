import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

const use = `
const net = network({ ties: [{ source: 'a', target: 'b' }, { source: 'b', target: 'c' }] });
const book = async () => (await readWorkbook(await writeWorkbook(wcen(), { format: 'ods' }))).workshop.ties.length;
book().then((ties) =>
  console.log(JSON.stringify([net.order, actorBetweenness(net).values.get('b'), typeof readWorkshopPath, wcen().actors.length, ties])),
);
`;

/** What a stranger gets: the packed tarball, installed into an empty folder. */
describe('the packed tarball', () => {
  let folder = '';
  const run = (...args: string[]): string =>
    execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' }).trim();

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'tarball-'));
    execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], { cwd: root });
    const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';
    writeFileSync(join(folder, 'package.json'), '{ "name": "stranger", "private": true }');
    const flags = ['--no-audit', '--no-fund', '--prefer-offline', '--silent'];
    execFileSync('npm', ['install', ...flags, `./${tarball}`], { cwd: folder, shell: false });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('imports as ESM', () => {
    const imports = `import { network, actorBetweenness } from 'social-capital';
import { readWorkshopPath } from 'social-capital/node';
import { wcen } from 'social-capital/datasets';
import { readWorkbook, writeWorkbook } from 'social-capital/workbook';`;
    writeFileSync(join(folder, 'use.mjs'), imports + use);
    expect(run('use.mjs')).toBe('[3,1,"function",32,56]');
  });

  it('requires as CommonJS', () => {
    const imports = `const { network, actorBetweenness } = require('social-capital');
const { readWorkshopPath } = require('social-capital/node');
const { wcen } = require('social-capital/datasets');
const { readWorkbook, writeWorkbook } = require('social-capital/workbook');`;
    writeFileSync(join(folder, 'use.cjs'), imports + use);
    expect(run('use.cjs')).toBe('[3,1,"function",32,56]');
  });

  it('runs through the bin', () => {
    const bin = join(folder, 'node_modules/.bin/social-capital');
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    expect(execFileSync(bin, ['--version'], { encoding: 'utf8' }).trim()).toBe(version);
  });

  it.each(['social-capital', 'social-capital/datasets', 'social-capital/workbook'])(
    'bundles %s for the browser without a Node shim',
    async (entry) => {
      const result = await build({
        stdin: { contents: `export * from '${entry}';`, resolveDir: folder },
        bundle: true,
        write: false,
        platform: 'browser',
        format: 'esm',
        logLevel: 'silent',
      });
      const code = result.outputFiles[0]?.text ?? '';
      expect(result.warnings).toEqual([]);
      expect(code).not.toMatch(/(from|require\()\s*["'](node:|fs|path|stream|buffer|process)/);
      expect(code).not.toMatch(/\bprocess\.(env|cwd|argv)\b/);
    },
  );

  it('brings the script of interactive pages only to those who write reports', async () => {
    const carries = async (names: string): Promise<boolean> => {
      const contents = `export { ${names} } from 'social-capital';`;
      const stdin = { contents, resolveDir: folder };
      const result = await build({
        stdin,
        bundle: true,
        write: false,
        platform: 'browser',
        format: 'esm',
        minify: true,
      });
      return (result.outputFiles[0]?.text ?? '').includes('Map viewer of social-capital');
    };
    expect([await carries('network, dependency, organisationalMap'), await carries('report')]).toEqual([false, true]);
  });

  it('works on a graph of the consumer’s own graphology-metrics', () => {
    const flags = ['--no-audit', '--no-fund', '--prefer-offline', '--silent'];
    execFileSync('npm', ['install', ...flags, 'graphology-metrics@2.4.2'], { cwd: folder });
    const text = `import { network } from 'social-capital';
import { density } from 'graphology-metrics/graph/index.js';
const net = network({ ties: [{ source: 'a', target: 'b' }, { source: 'b', target: 'c' }] });
console.log(net.order, typeof density(net));`;
    writeFileSync(join(folder, 'metrics.mjs'), text);
    expect(run('metrics.mjs')).toBe('3 number');
  });
});
