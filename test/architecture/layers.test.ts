import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

describe('layers', () => {
  let copy = '';
  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'layers-'));
    for (const name of ['src', 'tsconfig.json', 'package.json', '.dependency-cruiser.cjs']) {
      cpSync(join(root, name), join(copy, name), { recursive: true });
    }
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  it('hold in this tree', () => {
    expect(execFileSync(process.execPath, [cruiser, 'src'], { cwd: root, encoding: 'utf8' })).toMatch(
      /no dependency violations/,
    );
  });

  it.each([
    ['kernel-imports', 'kernel', "export { view } from '../view/make-view.js';\n"],
    ['measures-imports', 'measures', "export { inferred } from '../risk/planted-below.js';\n"],
    ['node-only-at-the-edge', 'measures', "export { readFileSync } from 'node:fs';\n"],
    ['sigma-in-its-own-room', 'scene', "export type { Sigma } from 'sigma';\n"],
    ['interactive-map-behind-its-entries', 'render', "export { mountMap } from './sigma/mount-map.js';\n"],
    ['a-known-room', 'attic', 'export const attic = 1;\n'],
    ['no-cycles', 'kernel', "export { a } from './planted-too.js';\nexport const b = 1;\n"],
  ])('a planted violation of %s fails', (rule, room, text) => {
    const file = join(copy, 'src', room, 'planted.ts');
    mkdirSync(join(copy, 'src', room), { recursive: true });
    writeFileSync(file, text);
    const other = join(copy, 'src', rule === 'measures-imports' ? 'risk/planted-below.ts' : 'kernel/planted-too.ts');
    const body =
      rule === 'measures-imports'
        ? 'export const inferred = 1;\n'
        : "export { b } from './planted.js';\nexport const a = 1;\n";
    if (rule === 'measures-imports' || rule === 'no-cycles') writeFileSync(other, body);
    const user = join(copy, 'src/planted-user.ts');
    if (rule === 'a-known-room') writeFileSync(user, "export { attic } from './attic/planted.js';\n");
    try {
      const run = spawnSync(process.execPath, [cruiser, 'src'], { cwd: copy, encoding: 'utf8' });
      expect(run.stdout).toContain(rule);
      expect(run.status).not.toBe(0);
    } finally {
      for (const path of [file, other, user]) rmSync(path, { force: true });
    }
  });
});
