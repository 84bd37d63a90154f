import { expect, it } from 'vitest';
import { csvText } from '../../src/kernel/csv-text.js';

const cell = (text: string): string => csvText(['label'], [[text]]).slice('label\r\n'.length, -2);

it.each([
  ['a;b', '"a;b"'],
  ['a\tb', '"a\tb"'],
  ['a;=1+1', `"a;'=1+1"`],
  ['a;;@x', `"a;;'@x"`],
  ['a\t+1', `"a\t'+1"`],
  ['a\n-1', `"a\n'-1"`],
  ['a;＝1', `"a;'＝1"`],
  ['a; b - c', '"a; b - c"'],
])('a spreadsheet that splits at semicolons or tabs finds no formula in %j', (text, written) => {
  expect(cell(text)).toBe(written);
});
