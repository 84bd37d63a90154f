import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../src/kernel/text-width.js';
import { wrapLabel } from '../../src/layout/wrap-label.js';

const widest = (lines: readonly string[]): number => Math.max(...lines.map((line) => textWidth(line, 12)));

describe('wrapLabel', () => {
  it('keeps a short label on one line', () => {
    expect(wrapLabel('Police', 12, 104, 4)).toEqual(['Police']);
    expect(wrapLabel('', 12, 104, 4)).toEqual(['']);
    expect(wrapLabel('  a \n b ', 12, 104, 4)).toEqual(['a b']);
  });

  it('balances lines instead of filling them', () => {
    expect(wrapLabel('Wandsworth Advice network', 12, 104, 4)).toEqual(['Wandsworth', 'Advice network']);
  });

  it('breaks after hyphens and at soft hyphens', () => {
    expect(wrapLabel('intergenerational-storytelling', 12, 104, 4)).toEqual(['intergenerational-', 'storytelling']);
    expect(wrapLabel('Donaudampf\u00ADschifffahrts\u00ADgesellschaft', 12, 96, 4)).toEqual([
      'Donaudampf-',
      'schifffahrts-',
      'gesellschaft',
    ]);
  });

  it('breaks Chinese and Japanese between signs', () => {
    expect(wrapLabel('社会関係資本組織', 12, 84, 4)).toEqual(['社会関係', '資本組織']);
  });

  it('cuts within a word only when nothing else helps, and grows wider rather than longer', () => {
    const lines = wrapLabel('x'.repeat(300), 12, 84, 4);
    expect(lines).toHaveLength(4);
    expect(lines.join('').replaceAll('-', '')).toBe('x'.repeat(300));
  });

  it('never parts a letter from its marks', () => {
    const lines = wrapLabel('e\u0301'.repeat(80), 12, 84, 4);
    for (const line of lines) expect(line.startsWith('\u0301')).toBe(false);
  });

  it('loses nothing and keeps to four lines', () => {
    const words = fc.array(fc.stringMatching(/^[a-zà-ÿŁ0-9.,&'()-]{1,14}$/), { minLength: 1, maxLength: 12 });
    const bare = (value: string): string => value.replaceAll(/[\s\u00AD\u200B-]/g, '');
    const holds = fc.property(words, (list) => {
      const text = list.join(' ');
      const lines = wrapLabel(text, 12, 104, 4);
      expect(bare(lines.join(''))).toBe(bare(text));
      expect(lines.length).toBeLessThanOrEqual(4);
    });
    fc.assert(holds);
  });

  it('keeps the width asked for where four lines of it hold the words', () => {
    const words = fc.array(fc.constantFrom('Health', 'of', 'Women', 'council', 'St'), { minLength: 1, maxLength: 7 });
    // Filling each line as far as it goes uses the fewest lines there are.
    const linesNeeded = (list: readonly string[]): number => {
      let lines = 1;
      let line = '';
      for (const word of list) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (widest([longer]) <= 104) line = longer;
        else {
          lines++;
          line = word;
        }
      }
      return lines;
    };
    const holds = fc.property(words, (list) => {
      fc.pre(linesNeeded(list) <= 4);
      expect(widest(wrapLabel(list.join(' '), 12, 104, 4))).toBeLessThanOrEqual(104);
    });
    fc.assert(holds);
  });
});
