import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { makeFolder } from '../../src/io/node/make-folder.js';

const top = mkdtempSync(join(tmpdir(), 'make-folder-'));
afterEach(() => rmSync(top, { recursive: true, force: true }));

test('makes every level that is missing and says which', () => {
  const path = join(top, 'a', 'b', 'c');
  expect(makeFolder(path)).toEqual(
    [join(top, 'a'), join(top, 'a', 'b'), path].filter((made) => made !== top).slice(-3),
  );
  expect(statSync(path).isDirectory()).toBe(true);
  expect(makeFolder(path)).toEqual([]);
});

test('a file in the way is named', () => {
  makeFolder(top);
  writeFileSync(join(top, 'file'), '');
  expect(() => makeFolder(join(top, 'file', 'x', 'y'))).toThrow(/file.* is a file/);
  expect(existsSync(join(top, 'file', 'x'))).toBe(false);
});

test.skipIf(!existsSync('/proc/self'))('where the system allows no folder it fails at once', () => {
  expect(() => makeFolder('/proc/xx/yy')).toThrow(/\/proc\/xx cannot be made/);
});
