import { existsSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { runCli, wcen } from './run-cli.js';

test.skipIf(!existsSync('/proc/self'))('a folder the system does not allow is refused before any work', async () => {
  const begin = performance.now();
  const { code, err } = await runCli(['report', wcen, '-o', '/proc/xx/yy']);
  expect(code).toBe(2);
  expect(err).toContain('The folder /proc/xx cannot be made: the system allows no folder there.');
  expect(performance.now() - begin).toBeLessThan(5000);
});

test('a report that fails leaves no folder behind', async () => {
  const top = mkdtempSync(path.join(tmpdir(), 'output-folder-'));
  const { code } = await runCli(['report', wcen, '-o', path.join(top, 'a', 'b'), '--focal', 'nobody']);
  expect(code).toBe(2);
  expect(readdirSync(top)).toEqual([]);
});
