import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../src/kernel/text-width.js';

const require = createRequire(import.meta.url);
const fontkit = require('fontkit') as {
  create(bytes: Buffer): { readonly unitsPerEm: number; layout(text: string): { readonly advanceWidth: number } };
};
const font = (file: string) => fontkit.create(readFileSync(require.resolve(`@expo-google-fonts/inter/${file}`)));
const regular = font('400Regular/Inter_400Regular.ttf');
const bold = font('700Bold/Inter_700Bold.ttf');

const samples = [
  'Wandsworth Community Empowerment Network',
  'SW London & St George’s Mental Health Trust',
  'Zażółć gęślą jaźń',
  'Ururka Haweenka Soomaaliyeed',
  'Tổ chức phụ nữ',
  'Совет общины',
  'Power 3–5',
  'AVATAR TO WAVE',
];

describe('textWidth', () => {
  // fontkit shapes with the real font, kerning included, as a browser does.
  it.each(samples)('holds %s as fontkit lays it out in Inter, with 16 %% slack', (text) => {
    for (const [face, isBold] of [
      [regular, false],
      [bold, true],
    ] as const) {
      const real = (face.layout(text).advanceWidth * 12) / face.unitsPerEm;
      const ours = textWidth(text, 12, { bold: isBold });
      expect(ours).toBeGreaterThanOrEqual(real * 1.13);
      expect(ours).toBeLessThanOrEqual(real * 1.16 * 1.08);
    }
  });

  it('gives combining marks and invisible characters no width', () => {
    expect(textWidth('e\u0301', 12)).toBe(textWidth('e', 12));
    expect(textWidth('a\u200Db\u00ADc', 12)).toBe(textWidth('abc', 12));
  });

  it('counts characters outside the table as wide', () => {
    expect(textWidth('社会', 12)).toBeCloseTo(2 * 12 * 1.16, 9);
    expect(textWidth('சங்கம்', 12)).toBeGreaterThan(textWidth('sangam', 12));
  });

  it('grows with the size and is 0 for nothing', () => {
    expect(textWidth('abc', 24)).toBeCloseTo(2 * textWidth('abc', 12), 9);
    expect(textWidth('', 12)).toBe(0);
  });
});
