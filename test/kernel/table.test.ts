import { expect, it } from 'vitest';
import { table } from '../../src/index.js';

const looks = (value: object): Record<string, string> =>
  (value as Record<symbol, () => Record<string, string>>)[Symbol.for('Jupyter.display')]!();

it('takes the columns of all rows in the order they come, or those asked for', () => {
  const rows = [{ a: 1, b: 2 }, { c: 3 }];
  expect(table(rows).columns).toEqual(['a', 'b', 'c']);
  expect(table(rows, { columns: ['c', 'a'] }).toText()).toBe('c  a\n–  1\n3  –');
});

it('prints what is undefined as a dash, never as 0 or NaN', () => {
  const text = table([{ x: null, y: undefined, z: Number.NaN, zero: 0 }]).toText();
  expect(text.split('\n')[1]).toMatch(/^– +– +– +0$/);
});

it('prints numbers with three decimals, none where all are whole, and never rounds something to nothing', () => {
  const text = table([
    { whole: 1, part: 0.12345 },
    { whole: 20, part: 1e-6 },
  ]).toText();
  expect(text).toBe('whole       part\n    1      0.123\n   20  0.0000010');
});

it('keeps hostile texts inert', () => {
  const hostile = '</td><script>alert(1)</script><img src=x onerror=alert(1)>"\'&\u202E\u0000';
  const made = table([{ [hostile]: hostile }], { title: hostile });
  const html = made.toHTML();
  expect(html).not.toMatch(/<script|<img|<\/td><script/);
  expect(['\u0000', '\u202E'].some((mark) => html.includes(mark))).toBe(false);
  expect(html).toContain('&lt;script&gt;alert(1)');
  expect(html).toContain('aria-label="&lt;/td&gt;');
});

it('has neither style sheet nor script nor class, so that nothing reaches the page around it', () => {
  expect(table([{ a: 1 }]).toHTML()).not.toMatch(/<style|<script|class=|id=/);
});

it('shows a hundred rows unless told, and says how many it leaves out', () => {
  const rows = Array.from({ length: 103 }, (_, i) => ({ i }));
  expect(table(rows).toHTML().match(/<tr>/g)).toHaveLength(101);
  expect(table(rows).toText()).toContain('… and 3 rows more');
  expect(table(rows, { limit: 103 }).toText()).not.toContain('more');
  expect(() => table(rows, { limit: 0 })).toThrow(/limit is 0/);
});

it('builds the same element node by node', () => {
  const document = {
    createElement: (name: string) => {
      const parts: string[] = [];
      let start = `<${name}`;
      return {
        setAttribute: (key: string, value: string) => void (start += ` ${key}="${value}"`),
        appendChild: (child: unknown) => parts.push(String(child)),
        toString: () => `${start}>${parts.join('')}</${name}>`,
      };
    },
    createTextNode: (text: string) => text,
  };
  const made = table([{ name: 'Holy Trinity', ties: 2 }], { title: 'Ties' });
  expect(String(made.toElement(document))).toBe(made.toHTML());
});

it('shows itself, and stays plain data', () => {
  const made = table([{ a: 1 }]);
  expect(looks(made)).toEqual({ 'text/html': made.toHTML(), 'text/plain': made.toText() });
  expect(Object.isFrozen(made)).toBe(true);
  expect(Object.keys(made)).toEqual(['kind', 'title', 'columns', 'toHTML', 'toElement', 'toText']);
});

it('takes no row, and what is named like a method of every object', () => {
  expect(table([]).toText()).toBe('');
  expect(table([{ a: 1 }], { columns: ['toString'] }).toText()).toBe('toString\n–');
});
