import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { report } from '../../src/index.js';
import { wcen } from '../../src/datasets.js';
import { chromiumFor } from './chromium.js';

const chromium = chromiumFor('the report was NOT opened in a browser.');

interface Observed {
  readonly screens: readonly {
    readonly width: number;
    readonly colorScheme: 'light' | 'dark';
    readonly said: readonly string[];
    readonly asked: readonly string[];
    readonly title: string;
    readonly paper: string;
    readonly scrollWidth: number;
    readonly leadEnds: number;
  }[];
  readonly sheets: readonly (readonly [width: number, height: number])[];
}

describe.skipIf(chromium === null)('the report without a script in a browser', () => {
  let address = '';
  let observed: Observed;

  beforeAll(async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'report-'));
    const file = path.join(folder, 'report.html');
    address = pathToFileURL(file).href;
    writeFileSync(file, (await report(wcen(), { interactive: false })).toHTML());
    const script = fileURLToPath(new URL('open-in-browser.mjs', import.meta.url));
    observed = JSON.parse(
      execFileSync(process.execPath, [script, chromium ?? '', address], { encoding: 'utf8' }),
    ) as Observed;
    rmSync(folder, { recursive: true });
  });

  it('asks for nothing but itself and says nothing on the console', () => {
    expect(observed.screens).toHaveLength(3);
    for (const { said, asked } of observed.screens) {
      expect(said).toEqual([]);
      expect(asked).toEqual([address]);
    }
  });

  it('wears its own style, light and dark, which the policy lets through', () => {
    for (const { title, paper, colorScheme } of observed.screens) {
      expect(title).toBe('28px');
      expect(paper).toBe(colorScheme === 'dark' ? 'rgb(20, 23, 26)' : 'rgb(255, 255, 255)');
    }
  });

  it('goes not beyond the edge of a wide screen or a phone, and has its answer on the first', () => {
    for (const { width, scrollWidth, leadEnds } of observed.screens) {
      expect(scrollWidth).toBe(width);
      expect(leadEnds).toBeLessThan(600);
    }
  });

  it('prints on A4, each map alone on a page across', () => {
    const { sheets } = observed;
    expect(sheets.length).toBeGreaterThan(3);
    expect(sheets.length).toBeLessThan(15);
    expect(sheets.filter(([width, height]) => width > height)).toEqual([
      [842, 595],
      [842, 595],
      [842, 595],
    ]);
    expect(sheets.filter(([width, height]) => width === 595 && height === 842)).toHaveLength(sheets.length - 3);
  });
});
