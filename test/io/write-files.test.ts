import { fork } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeFileAtomic, writeFiles } from '../../src/node.js';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'social-capital-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('writes text as UTF-8 and bytes as they are, and leaves nothing else', () => {
  writeFileAtomic(join(root, 'a.txt'), 'Zoë');
  writeFileAtomic(join(root, 'b.bin'), Uint8Array.of(0, 255));
  expect(readFileSync(join(root, 'a.txt'), 'utf8')).toBe('Zoë');
  expect([...readFileSync(join(root, 'b.bin'))]).toEqual([0, 255]);
  expect(readdirSync(root)).toEqual(['a.txt', 'b.bin']);
});

test('a new file gets the permissions of the process, a replaced one keeps its own', () => {
  const [fresh, old] = [join(root, 'fresh'), join(root, 'old')];
  writeFileSync(old, 'before');
  chmodSync(old, 0o640);
  writeFiles(
    new Map([
      [fresh, 'x'],
      [old, 'after'],
    ]),
  );
  writeFileSync(join(root, 'plain'), '');
  expect(statSync(fresh).mode & 0o777).toBe(statSync(join(root, 'plain')).mode & 0o777);
  expect(statSync(old).mode & 0o777).toBe(0o640);
  expect(readFileSync(old, 'utf8')).toBe('after');
});

test('links and folders are refused, and what they point to is not touched', () => {
  writeFileSync(join(root, 'secret'), 'keep');
  symlinkSync(join(root, 'secret'), join(root, 'link'));
  mkdirSync(join(root, 'folder'));
  expect(() => writeFileAtomic(join(root, 'link'), 'x')).toThrow('it is a link');
  expect(() => writeFileAtomic(join(root, 'folder'), 'x')).toThrow('it is a folder');
  expect(readFileSync(join(root, 'secret'), 'utf8')).toBe('keep');
});

test('when one of several cannot be written, none is replaced and nothing is left behind', () => {
  writeFileSync(join(root, 'a'), 'before');
  const files = new Map([
    [join(root, 'a'), 'after'],
    [join(root, 'no', 'such', 'b'), 'x'],
  ]);
  expect(() => writeFiles(files)).toThrow('its folder does not exist');
  expect(readFileSync(join(root, 'a'), 'utf8')).toBe('before');
  expect(readdirSync(root)).toEqual(['a']);
});

test('temporary files of a process that is gone are removed, those of a running one stay', async () => {
  const child = fork('-e', [], { execArgv: ['-e', ''], stdio: 'ignore' });
  const gone = child.pid ?? 0;
  await new Promise((resolve) => child.on('exit', resolve));
  const stale = `.map.svg.${gone}.0123456789abcdef.tmp`;
  const live = `.map.svg.${process.ppid}.0123456789abcdef.tmp`;
  for (const name of [stale, live, '.map.svg.notes']) writeFileSync(join(root, name), '');
  writeFileAtomic(join(root, 'map.svg'), '<svg/>');
  expect(readdirSync(root).sort()).toEqual([live, '.map.svg.notes', 'map.svg'].sort());
});
