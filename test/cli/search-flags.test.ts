import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder, runCli, wcen } from './run-cli.js';

test('--seed and --effort stand on every command that measures or draws', async () => {
  for (const command of ['measures', 'dependency']) {
    const plain = await runCli([command, wcen]);
    expect(await runCli([command, wcen, '--seed', '7', '--effort', '0.5'])).toEqual(plain);
    expect((await runCli([command, wcen, '--seed', 'x'])).code).toBe(2);
    expect((await runCli(['help', command])).out).toMatch(/--seed .*\n(.*\n)*.*--effort /);
  }
});

test('measures as CSV begin with who it is', async () => {
  const { out } = await runCli(['measures', wcen, '--format', 'csv']);
  expect(out.split('\r\n')[0]).toMatch(/^id,label,sector,degree,/);
});

describe('--time-limit', () => {
  /** A clock that moves on whenever somebody looks. */
  const clock = (step: number) => {
    let time = 0;
    return () => (time += step);
  };

  test('draws nothing when the time is up', async () => {
    const out = folder();
    for (const name of ['x.svg', 'x.html']) {
      const argv = ['map', wcen, '-o', path.join(out, name), '--time-limit', '1'];
      const { code, out: said, err } = await runCli(argv, { now: clock(600) });
      expect([code, said]).toEqual([2, '']);
      expect(err).toMatch(/--time-limit 1.*nothing was drawn/);
    }
    expect(readdirSync(out)).toEqual([]);
    const report = await runCli(['report', wcen, '-o', path.join(out, 'r'), '--time-limit', '1'], { now: clock(600) });
    expect(report.code).toBe(2);
    expect(report.out).toBe('');
    expect(existsSync(path.join(out, 'r', 'report.html'))).toBe(false);
  });

  test('changes no byte when it is not', async () => {
    const plain = await runCli(['map', wcen]);
    expect(await runCli(['map', wcen, '--time-limit', '2.5'], { now: clock(0.001) })).toEqual(plain);
  });

  test('is a number of seconds above 0', async () => {
    for (const wrong of ['0', '-1', 'long']) {
      const { code, err } = await runCli(['map', wcen, '--time-limit', wrong]);
      expect(code).toBe(2);
      expect(err).toMatch(/time-limit.*seconds/);
    }
  });
});

describe('map as a page', () => {
  /** The page without its style and font. */
  const bare = (page: string): string => page.replace(/<style>.*<\/style>/su, '');

  test('is one file with picture, caption and the rows behind it, which loads and runs nothing', async () => {
    const out = folder();
    const file = path.join(out, 'x.html');
    const flags = ['--static', '--effort', '0.2'];
    expect(await runCli(['map', wcen, '-o', file, ...flags])).toEqual({ code: 0, out: '', err: '' });
    const whole = readFileSync(file, 'utf8');
    const page = bare(whole);
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(page).toContain('content="default-src &#39;none&#39;; style-src &#39;sha256-');
    expect(page).toMatch(/<svg[\s>]/);
    expect(page).toMatch(/<figcaption>.*Layout seed 1\./);
    expect(page.match(/<table>/g)).toHaveLength(2);
    expect(page).toContain('<th scope="row" dir="auto">WCEN director</th>');
    expect(page).not.toMatch(/<script|https?:\/\/(?!www\.w3\.org)/);
    expect((await runCli(['map', wcen, '--format', 'html', ...flags])).out === whole).toBe(true);
  });

  test('names no person without consent, and takes no label for markup', async () => {
    const stdin = JSON.stringify({
      actors: [
        { id: 'ann-smith', label: 'Ann Smith', kind: 'person' },
        { id: 'hub', label: '<b>Hub</b>', kind: 'service' },
      ],
      ties: [{ source: 'ann-smith', target: 'hub' }],
    });
    const { out } = await runCli(['map', '-', '--format', 'html'], { stdin });
    expect(bare(out)).not.toMatch(/smith|<b>/i);
    expect(bare(out)).toContain('P1');
  });
});
