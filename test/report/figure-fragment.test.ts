import { describe, expect, it } from 'vitest';
import { wcen } from '../../src/datasets.js';
import {
  altText,
  dependencyChart,
  type Figure,
  figureFragment,
  handoverMap,
  network,
  organisationalMap,
  resilienceCurve,
  setDiagram,
  whatIf,
  powerVenn,
  vennDisagreements,
  withoutCaption,
} from '../../src/index.js';
import { riverside } from '../figures/riverside.js';

const hostile = '</title></svg><script>alert(1)</script>"\'><img src=x onerror=alert(1)>&amp;\n\n# *x* \u202e٤';
const net = network(wcen());
const fast = { effort: 0.1 } as const;

/** One figure of every kind. */
async function everyFigure(): Promise<readonly Figure[]> {
  const workshop = riverside(3, 8, 1);
  return [
    await organisationalMap(net, fast),
    await whatIf(net, 'director', fast),
    await handoverMap(net, 'director', fast),
    await dependencyChart(net),
    await resilienceCurve(net, { orders: 20 }),
    await powerVenn(workshop, fast),
    vennDisagreements(workshop),
    setDiagram([
      { sets: ['a'], size: 4 },
      { sets: ['b'], size: 3 },
    ]),
  ];
}

describe('figureFragment', () => {
  it('holds picture, caption and rows of every figure once, on one line', async () => {
    for (const figure of await everyFigure()) {
      const piece = figureFragment(figure);
      expect(piece, figure.name).toMatch(/^<figure class="social-capital" lang="en">.*<\/figure>\n$/u);
      expect(piece.match(/<svg /gu), figure.name).toHaveLength(1);
      expect(piece.match(/<figcaption>/gu), figure.name).toHaveLength(1);
      expect(piece, figure.name).not.toContain('data-mark="caption"');
      expect(piece, figure.name).toMatch(/<details><summary>[^<]+<\/summary>.*<tbody><tr>/u);
      expect(piece, figure.name).not.toMatch(/<script|<link|<iframe|<img|href=|url\(|@import|\bon\w+=/u);
    }
  });

  it('holds no text that Markdown would obey, which pandoc reads within HTML too', async () => {
    const labels = [
      '![x](http://evil.example/x.png)',
      '[go](javascript:alert(1))',
      '`<b>`{=html}',
      '$x$',
      '# a',
      '- b',
      '@c',
    ];
    const actors = labels.map((label, i) => ({ id: `a${i}`, label }));
    const ties = actors.slice(1).map(({ id }) => ({ source: 'a0', target: id }));
    const piece = figureFragment(await organisationalMap(network({ actors, ties }), { ...fast, title: '*t* [u](v)' }));
    const texts = piece.replaceAll(/<style>.*?<\/style>|<[^>]+>/gu, '\n').replaceAll(/&#?\w+;/gu, '');
    expect(texts).not.toMatch(/[!#*@[\]`${}_~^|\\-]/u);
    expect(piece).toContain('&#33;&#91;x&#93;(http://evil.example/x.png)');
  });

  it('has ids that begin with one of its own, different for each figure and as asked', async () => {
    const ids = (piece: string): string[] => [...piece.matchAll(/ id="([^"]+)"/gu)].map(([, id = '']) => id);
    const figures = await everyFigure();
    const all = figures.flatMap((figure) => ids(figureFragment(figure)));
    expect(new Set(all).size).toBe(all.length);
    const again = ids(figureFragment(figures[0]!, { id: 'again' }));
    expect(again).toEqual(['again', 'again-title', 'again-desc']);
    const named = figureFragment(figures[0]!, { id: 'again' });
    expect(named).toContain('aria-labelledby="again-title again-desc"');
    expect(named.match(/#[\w-]+(?= \[(?:fill|stroke)=)/gu)?.every((id) => id === '#again')).toBe(true);
  });

  it('keeps the caption within the picture, or leaves the rows out, where asked', async () => {
    const map = await organisationalMap(net, fast);
    const within = figureFragment(map, { caption: 'within', table: false });
    expect(within).toContain('data-mark="caption"');
    expect(within).not.toContain('<figcaption');
    expect(within).not.toContain('<details');
  });

  it('makes nothing of hostile labels', async () => {
    const evil = network({
      actors: [{ id: 'a', label: hostile, sector: hostile }, { id: 'b' }],
      ties: [{ source: 'a', target: 'b' }],
    });
    const piece = figureFragment(await organisationalMap(evil, { title: hostile }));
    expect(piece).not.toMatch(/<script|<img/u);
    expect(piece.trimEnd()).not.toContain('\n');
    expect(piece.match(/<\/svg>/gu)).toHaveLength(1);
  });

  it('refuses what is no id and what is no option', async () => {
    const map = await organisationalMap(network({ ties: [{ source: 'a', target: 'b' }] }));
    expect(() => figureFragment(map, { id: 'a b' })).toThrow(/id is "a b"; begin with a letter/u);
    expect(() => figureFragment(map, { id: '"><script>' })).toThrow(/begin with a letter/u);
    expect(() => figureFragment(map, { caption: 'above' as 'below' })).toThrow(/caption is "above"; use one of/u);
  });
});

describe('withoutCaption and altText', () => {
  it('leave out the caption and nothing else, of every figure', async () => {
    for (const figure of await everyFigure()) {
      const bare = withoutCaption(figure);
      expect(bare.scene.height, figure.name).toBeLessThan(figure.scene.height);
      expect(bare.scene.marks.length, figure.name).toBe(figure.scene.marks.length - 1);
      expect(bare.caption).toBe(figure.caption);
      expect(bare.data()).toEqual(figure.data());
      expect(withoutCaption(bare).toSVG()).toBe(bare.toSVG());
      const words = altText(figure);
      expect(words.startsWith(figure.title), figure.name).toBe(true);
      expect(words, figure.name).not.toContain(figure.caption);
      expect(words, figure.name).not.toMatch(/\n| {2}/u);
    }
  });

  it('say what stands out', async () => {
    expect(altText(await organisationalMap(net, fast))).toContain('Most ties: WCEN director (21 ties)');
    expect(altText(await dependencyChart(net))).toContain('WCEN director 78 of 379');
  });
});
