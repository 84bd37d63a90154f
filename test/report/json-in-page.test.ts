import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonInPage } from '../../src/report/json-in-page.js';

const hostile = [
  '</script>',
  '<!--<script>',
  '"><img src=x onerror=alert(1)>',
  '&lt;',
  '\u2028\u2029',
  ']]>',
  '__proto__',
  '\\u003c',
];

it('writes hostile texts so that no character ends the element, and parsing gives them back', () => {
  const written = jsonInPage(hostile);
  expect(written).not.toMatch(/[<>&\u2028\u2029]/u);
  expect(JSON.parse(written)).toEqual(hostile);
});

it('does so for any plain data', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (data) => {
      const written = jsonInPage(data);
      expect(written).not.toMatch(/[<>&\u2028\u2029]/u);
      expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(data)));
    }),
  );
});
