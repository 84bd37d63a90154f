import { execFileSync, spawn, spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder, wcen } from './run-cli.js';

const cli = path.resolve(import.meta.dirname, '../../dist/cli.js');
const isBuilt = existsSync(cli);
if (!isBuilt)
  console.warn('SKIPPED: dist/cli.js is not built, so the command itself is not tested. Run npm run build.');

function call(argv: readonly string[], env: Readonly<Record<string, string>> = {}): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [cli, ...argv], { encoding: 'utf8', env: { ...process.env, ...env } });
}

/** The example with some of its files changed. */
function changed(name: string, change: (text: string) => string | Uint8Array): string {
  const files = readdirSync(wcen).map((file) => [file, readFileSync(path.join(wcen, file), 'utf8')] as const);
  return folder(Object.fromEntries(files.map(([file, text]) => [file, file === name ? change(text) : text])));
}

const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52]);

const inputs: readonly (readonly [what: string, make: () => string, place: RegExp])[] = [
  ['a missing file', () => path.join(folder(), 'none.csv'), /none\.csv: There is no such file/],
  [
    'a missing column',
    () => changed('ties.csv', (text) => text.replace('target', 'goal')),
    /ties\.csv row 1, column target: /,
  ],
  [
    'an unknown actor in a tie',
    () => changed('ties.csv', (text) => text.replace('\ndirector,wcen,', '\ndirector,wcenn,')),
    /ties\.csv row 2, column target: "wcenn" .*Did you mean "wcen"\?/,
  ],
  [
    'a duplicate id',
    () => changed('actors.csv', (text) => `${text.trimEnd()}\nnta,Again,organisation,community,,2,yes,,\n`),
    /actors\.csv row 34, column id: The id "nta" is there twice/,
  ],
  [
    'a word in strength',
    () => changed('ties.csv', (text) => text.replace('bonding,no,5,', 'bonding,no,strong,')),
    /ties\.csv row 2, column strength: "strong" is not a number/,
  ],
  [
    'Windows-1252',
    () => changed('actors.csv', (text) => Buffer.from(text.replace('WCEN director', 'Café director'), 'latin1')),
    /actors\.csv: Line 2 is not UTF-8: byte \d+ is 0xE9/,
  ],
  ['an empty file', () => path.join(folder({ 'empty.csv': '' }), 'empty.csv'), /empty\.csv: The file is empty/],
  ['a PNG named .csv', () => path.join(folder({ 'p.csv': png }), 'p.csv'), /p\.csv: This is a PNG picture/],
  [
    'JSON cut off in the middle',
    () => path.join(folder({ 'cut.json': '{"ties":[{"source":"a","target":"b"},{"source":"b","tar' }), 'cut.json'),
    /cut\.json: At line 1, column \d+: /,
  ],
];

describe.skipIf(!isBuilt)('the built command', () => {
  /** The shortest of some runs, in ms. */
  const shortest = (runs: number, run: () => void): number =>
    Math.min(
      ...Array.from({ length: runs }, () => {
        const start = performance.now();
        run();
        return performance.now() - start;
      }),
    );
  /** An empty script of the same Node on the same busy machine: what times are measured against. */
  const nothing = (): number => shortest(10, () => void spawnSync(process.execPath, ['-e', '0']));

  test('says its version in at most four times what an empty script takes', () => {
    const { version } = JSON.parse(readFileSync(path.join(cli, '../../package.json'), 'utf8')) as { version: string };
    const said = shortest(10, () => expect(call(['--version']).stdout).toBe(`${version}\n`));
    expect(said / nothing()).toBeLessThan(4);
  });

  test('reports WCEN in at most a hundred times what an empty script takes', () => {
    const out = folder();
    const done = shortest(2, () => expect(call(['report', wcen, '-o', out]).status).toBe(0));
    expect(done / nothing()).toBeLessThan(100);
  });

  test.each(inputs)('%s: exit 2 in under 2 s, located, no stack trace, nothing written', (_what, make, place) => {
    const input = make();
    const out = path.join(folder(), 'out');
    for (const argv of [['validate'], ['measures'], ['report', '-o', out], ['map', '-o', `${out}.svg`]]) {
      const [command = '', ...flags] = argv;
      const start = performance.now();
      const { status, stdout, stderr } = call([command, input, ...flags]);
      expect(performance.now() - start).toBeLessThan(2000);
      expect(status).toBe(2);
      expect(stderr).toMatch(place);
      expect(stderr).toMatch(/^error: /m);
      expect(stdout + stderr).not.toMatch(/^ {4}at /m);
      if (command !== 'validate') expect(stdout).toBe('');
      else expect(stdout).toMatch(place);
    }
    expect(readdirSync(path.dirname(out))).toEqual([]);
  });

  test('semicolons with decimal commas are read, with a notice', () => {
    const semicolons = folder({
      'ties.csv': 'source;target;strength\na;b;1,5\nb;c;"2,25"\nc;d;3,0\n',
    });
    const { status, stdout, stderr } = call(['measures', semicolons, '--format', 'json']);
    expect(status).toBe(0);
    expect(stderr).toMatch(/^notice: ties\.csv.*semicolons/m);
    expect(stderr).toMatch(/^notice: ties\.csv column strength: .*decimal/m);
    const { actors } = JSON.parse(stdout) as { actors: readonly { strength: number }[] };
    expect(actors.map(({ strength }) => strength)).toEqual([1.5, 3.75, 5.25, 3]);
  });

  test('another time zone and language give the same bytes', () => {
    const outputs = [
      { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' },
      { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    ].map((env) => {
      const out = folder();
      expect(call(['report', wcen, '-o', out], env).status).toBe(0);
      const files = readdirSync(out).map((name) => readFileSync(path.join(out, name), 'utf8'));
      return [call(['measures', wcen], env).stdout, call(['dependency', wcen], env).stdout, ...files];
    });
    expect(outputs[0]).toEqual(outputs[1]);
  });

  test('a reader who has seen enough ends it quietly', async () => {
    const child = spawn(process.execPath, [cli, 'map', wcen, '--format', 'json'], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.destroy();
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
    expect({ code, said }).toEqual({ code: 0, said: '' });
  });

  test('reads standard input', () => {
    const out = execFileSync(process.execPath, [cli, 'validate', '-'], {
      input: readFileSync(path.join(wcen, 'ties.csv')),
      encoding: 'utf8',
    });
    expect(out).toMatch(/56 ties \(39 stated, 17 inferred\); 0 errors/);
  });
});
