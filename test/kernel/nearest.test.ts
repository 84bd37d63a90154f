import { expect, test } from 'vitest';
import { nearest } from '../../src/kernel/nearest.js';

test.each([
  // Two neighbours swapped are one edit: Damerau (1964), A technique for computer detection and correction of spelling errors.
  ['chiar', ['chair'], ['chair']],
  ['stlil', ['still'], ['still']],
  ['comunity', ['community', 'hub'], ['community']],
  ['zzz', ['chair', 'mosque'], []],
  ['CHAIR', ['chair', 'hair', 'choir'], ['chair', 'choir', 'hair']],
])('%s is nearest to what was meant', (word, known, expected) => {
  expect(nearest(word, known)).toEqual(expected);
});

test('a limit of edits can be lower than a third of the word', () => {
  expect(nearest('direcotr', ['director', 'directors'])).toEqual(['director', 'directors']);
  expect(nearest('direcotr', ['director', 'directors'], 1)).toEqual(['director']);
});
