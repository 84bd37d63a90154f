import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { network, organisationalMap, report, type Workshop } from '../../src/index.js';
import { wcen } from '../../src/datasets.js';
import { pageText } from './page-text.js';
import { sampleWorkshop } from './sample-workshop.js';

const made = await report(wcen());
const interactive = made.toHTML();
const page = (await report(wcen(), { interactive: false })).toHTML();

const policyOf = (html: string): string | undefined =>
  /http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(html)?.[1]?.replaceAll('&#39;', "'");
const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const styleOf = (html: string): string => /<style>([\s\S]*?)<\/style>/u.exec(html)?.[1] ?? '';
const scripts = /<script( [^>]*)?>([\s\S]*?)<\/script>/gu;
const styleOnly = `style-src ${hashOf(styleOf(page))}; font-src data:; base-uri 'none'; form-action 'none'`;

describe('the page with an interactive map', () => {
  it('may run its one script, named by hash, load nothing, and is otherwise the page without one', () => {
    const [data, viewer, ...more] = [...interactive.matchAll(scripts)];
    expect(more).toEqual([]);
    expect(data?.[1]).toBe(' type="application/json"');
    expect(viewer?.[1]).toBeUndefined();
    expect(policyOf(interactive)).toBe(
      `default-src 'none'; script-src ${hashOf(viewer?.[2] ?? '')}; img-src blob:; ${styleOnly}`,
    );
    const bare = interactive.replaceAll(scripts, '').replace(/ script-src &#39;[^']*?&#39;; img-src blob:;/u, '');
    expect(bare === page).toBe(true);
  });

  it('weighs less than a megabyte and carries the licences of what its script contains', () => {
    expect(Buffer.byteLength(interactive)).toBeLessThan(1_000_000);
    const lines = new Set(interactive.split('\n'));
    expect(['sigma', 'graphology-utils', 'events'].filter((name) => !lines.has(name))).toEqual([]);
    expect(interactive.match(/Permission is hereby granted, free of charge/gu)?.length).toBeGreaterThan(2);
  });

  it('gives the map as data that parses back', async () => {
    const data = [...interactive.matchAll(scripts)][0]?.[2] ?? '';
    expect(JSON.parse(data)).toEqual((await organisationalMap(network(wcen()))).live());
  });
});

describe('the page without a script', () => {
  it('may load and run nothing, and names its one style by hash', () => {
    expect(policyOf(page)).toBe(`default-src 'none'; ${styleOnly}`);
    expect(page.match(/<style/gu)).toHaveLength(1);
  });

  it('holds no script, no foreign element, no style attribute and no address to fetch', () => {
    expect(page).not.toMatch(/<(script|iframe|object|embed|link|img|foreignObject|base|form)\b/iu);
    expect(page).not.toMatch(/\s(on\w+|style|src|xlink:href)=/iu);
    expect(page.match(/url\((?!data:font\/woff2;base64,)|@import/giu)).toBeNull();
    for (const [, href = ''] of page.matchAll(/href="([^"]*)"/gu)) expect(href).toMatch(/^(https:\/\/doi\.org\/|#)/u);
  });

  it('has one h1, headings in order, captions, scopes, a language and a way past the head', () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">/u);
    expect(page.match(/<h1/gu)).toHaveLength(1);
    const levels = [...page.matchAll(/<h(\d)/gu)].map(([, level]) => Number(level));
    for (const [i, level] of levels.entries()) expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1);
    expect(page.match(/<table/gu)?.length).toBe(page.match(/<caption/gu)?.length);
    expect(page.match(/<th /gu)?.length).toBe(page.match(/scope="(row|col)"/gu)?.length);
    expect(page).toContain('href="#answer"');
    expect(page).toContain('id="answer"');
    const ids = [...page.matchAll(/\sid="([^"]*)"/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('shows the same words and tables as the Markdown', () => {
    const words = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
    const markdown = made.toMarkdown().replace(/\]\([^)]*\)/gu, ']');
    const onPage = new Set(words(pageText(page)));
    expect(words(markdown).filter((word) => !onPage.has(word))).toEqual([]);
    for (const { words: finding } of made.findings.filter(({ name }) => name !== 'other-way')) {
      expect(pageText(page)).toContain(finding.replaceAll('\u00A0', ' '));
    }
  });
});

describe('the files', () => {
  it('are the page, the Markdown, the map, the pair and the tables', () => {
    expect(made.files().map(({ name }) => name)).toEqual([
      'report.html',
      'report.md',
      'map.svg',
      'whatif.svg',
      'introductions.svg',
      'dependency.csv',
      'leaders.csv',
      'types.csv',
      'type-disagreements.csv',
      'type-sensitivity.csv',
      'paths.csv',
      'spaces.csv',
      'carriers.csv',
      'actors.csv',
      'negative-ties.csv',
      'problems.csv',
      'ties.csv',
      'losses.csv',
      'introductions.csv',
    ]);
    const csv = new Map(made.files().map(({ name, text }) => [name, text]));
    expect(csv.get('dependency.csv')?.split('\r\n')[0]).toContain('headlinePairs,headlineOf,headlineShare,place');
    expect(csv.get('ties.csv')?.split('\r\n')).toHaveLength(56 + 2);
    expect(csv.get('actors.csv')?.split('\r\n')).toHaveLength(32 + 2);
    expect(made.toMarkdown()).toContain('](map.svg)');
  });

  it('are the same bytes again, and with rows in another order', async () => {
    const again = await report(wcen());
    expect(again.files()).toEqual(made.files());
    const reversed = sampleWorkshop({ order: (rows) => [...rows].reverse() });
    expect((await report(reversed)).files()).toEqual((await report(sampleWorkshop())).files());
    const original = wcen();
    const shuffled: Workshop = {
      ...original,
      actors: [...original.actors].reverse(),
      ties: [...original.ties.slice(20), ...original.ties.slice(0, 20).reverse()],
      attendance: [...original.attendance].reverse(),
    };
    expect((await report(shuffled)).files()).toEqual(made.files());
  });
});

describe('hostile labels', () => {
  const hostile = [
    '</title></svg><script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "=HYPERLINK('https://evil.example')",
    '@SUM(1)|x`y*z_[a](javascript:alert(1))',
    'a\u0000b\u0008\uFFFE\uD800 \u202Eevil',
    '| --- | <b>bold</b> &lt;',
    '\n# heading\n- item',
    '1. first & <!-- -->',
  ];
  const ids = ['__proto__', 'constructor', '=cmd', 'd', 'e', 'f', 'g', 'h'];
  const workshop: Workshop = {
    about: {
      schemaVersion: 1,
      waves: [],
      sectors: [hostile[0]!, 'y'],
      attributes: {},
      focal: 'd',
      title: hostile[0]!,
      source: `${hostile[1]} (2017)`,
      consent: 'names',
    },
    informants: [{ id: 'g', label: hostile[1]!, sector: 'y' }],
    actors: ids.map((id, i) => ({
      id,
      label: hostile[i]!,
      kind: 'organisation',
      sector: i % 2 ? 'y' : hostile[0]!,
      attributes: {},
    })),
    ties: ids.slice(1).map((id) => ({
      source: id === 'd' ? '__proto__' : 'd',
      target: id,
      directed: false,
      strength: 1,
      type: 'bridging' as const,
      basis: 'stated' as const,
      evidence: '=1+1',
      attributes: {},
    })),
    attendance: [],
    roles: [],
    venn: [],
    closeness: [],
    items: [],
    ranking: [],
    notes: [],
  };

  it('stay text in the page, the Markdown and the picture, and no formula in a table', async () => {
    const made = await report(workshop, { problems: [] });
    const files = new Map(made.files().map(({ name, text }) => [name, text]));
    const html = files.get('report.html') ?? '';
    const [data, viewer, ...more] = [...html.matchAll(scripts)];
    expect([data?.[2]?.match(/[<>&\u2028]/gu), viewer?.[2]?.includes('evil'), more]).toEqual([null, false, []]);
    expect(html.replaceAll(scripts, '')).not.toMatch(/<(script|img|b)\b|<!--/iu);
    for (const mark of ['\u0000', '\u0008', '\uFFFE', '\u202E']) expect(html).not.toContain(mark);
    expect(pageText(html)).toContain('</title></svg><script>alert(1)</script>');
    const markdown = files.get('report.md') ?? '';
    expect(markdown).not.toMatch(/(^|[^\\])<(script|img|b|!--)/mu);
    expect(markdown).not.toMatch(/(^|[^\\])\]\(javascript/mu);
    for (const line of markdown.split('\n')) expect(line).not.toMatch(/^\s*(# heading|- item)/u);
    for (const [name, text] of files) {
      if (!name.endsWith('.csv')) continue;
      for (const cell of text.split(/,|\r\n/u)) expect(cell).not.toMatch(/^"?[=@]/u);
    }
    const rows = markdown.split('\n').filter((line) => line.startsWith('|'));
    for (const row of rows) expect(row.replaceAll(/\\\|/gu, '').split('|').length).toBeGreaterThan(3);
  });
});
