import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { folder, runCli, wcen } from './run-cli.js';

const tables = readdirSync(wcen).filter((name) => name.endsWith('.csv'));

/** The example with its rows in another order. */
function shuffled(seed: number): string {
  let state = seed;
  const next = (below: number): number => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
  return folder(
    Object.fromEntries(
      tables.map((name) => {
        const [head = '', ...rows] = readFileSync(path.join(wcen, name), 'utf8').trimEnd().split('\n');
        for (let i = rows.length - 1; i > 0; i--) {
          const j = next(i + 1);
          [rows[i], rows[j]] = [rows[j]!, rows[i]!];
        }
        return [name, `${[head, ...rows].join('\n')}\n`];
      }),
    ),
  );
}

async function everything(input: string): Promise<Readonly<Record<string, string>>> {
  const said: Record<string, string> = {};
  for (const argv of [
    ['validate', '--format', 'json'],
    ['map', '--effort', '0.1'],
    ['map', '--effort', '0.1', '--format', 'json', '--include', 'ties,attendance'],
    ['measures'],
    ['measures', '--format', 'md', '--basis', 'stated'],
    ['measures', '--format', 'csv', '--wave', 'last'],
    ['measures', '--format', 'json', '--direction', 'directed'],
    ['dependency'],
    ['dependency', '--format', 'json', '--include', 'ties,attendance', '--spaces', 'path'],
  ]) {
    const [command = '', ...flags] = argv;
    const { code, out } = await runCli([command, input, ...flags]);
    expect(code).toBe(0);
    said[argv.join(' ')] = out;
  }
  const out = folder();
  expect((await runCli(['report', input, '-o', out, '--effort', '0.1'])).code).toBe(0);
  for (const name of readdirSync(out)) said[name] = readFileSync(path.join(out, name), 'utf8');
  return said;
}

test('shuffled rows give the same bytes, in every output', async () => {
  expect(tables.every((name) => !readFileSync(path.join(wcen, name), 'utf8').includes('\n"'))).toBe(true);
  const once = await everything(wcen);
  expect(Object.keys(once).length).toBeGreaterThan(15);
  for (const seed of [1, 2]) expect(await everything(shuffled(seed))).toEqual(once);
});
