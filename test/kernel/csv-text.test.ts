import { describe, expect, it } from 'vitest';
import { csvText } from '../../src/kernel/csv-text.js';

describe('csvText', () => {
  it('quotes as RFC 4180 asks and ends every line with CRLF', () => {
    expect(
      csvText(
        ['a', 'b'],
        [
          ['x', 'say "hi"'],
          ['p,q', 'two\nlines'],
        ],
      ),
    ).toBe('a,b\r\nx,"say ""hi"""\r\n"p,q","two\nlines"\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@x', '\tx', '\rx', '\0x', '\nx', '＝1', '＋1', '－1', '＠x'])(
    'makes %j inert as text',
    (text) => {
      const line = csvText(['label'], [[text]]).slice('label\r\n'.length);
      expect(line.replace(/^"/u, '').startsWith("'")).toBe(true);
    },
  );

  it('leaves numbers and marks as they are and empty cells empty', () => {
    expect(csvText(['a', 'b', 'c'], [[-0.5, true, null]])).toBe('a,b,c\r\n-0.5,true,\r\n');
  });

  it('makes inert header names too', () => {
    expect(csvText(['=x'], [])).toBe("'=x\r\n");
  });
});
