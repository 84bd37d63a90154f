import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const folder = new URL('../../docs/measures/', import.meta.url);
const script = fileURLToPath(new URL('../../scripts/measure-pages.mjs', import.meta.url));
// In a process of its own: the formatter does not bear the frozen Object.prototype of these tests.
const made = execFileSync(process.execPath, [script, '--print'], { encoding: 'utf8', maxBuffer: 1e8 });
const pages = new Map(JSON.parse(made) as [string, string][]);

describe('docs/measures', () => {
  it('is what the doc comments say: run npm run docs', () => {
    const there = existsSync(folder) ? readdirSync(folder).sort() : [];
    expect(there).toEqual([...pages.keys()].sort());
    for (const [file, text] of pages) expect(readFileSync(new URL(file, folder), 'utf8'), file).toBe(text);
  });

  /** Whether a page is of the room of measures: those of risk have rules of their own. */
  const isMeasure = (file: string): boolean =>
    existsSync(new URL(`../../src/measures/${file.replace('.md', '.ts')}`, import.meta.url));

  it('has formula, source and example for every measure', () => {
    const bare = [...pages].filter(
      ([file, text]) => isMeasure(file) && !(text.includes('**Source**') && text.includes('// =>')),
    );
    // These put together what other pages define.
    expect(bare.map(([file]) => file).sort()).toEqual(['measure-table.md', 'to-long-rows.md', 'to-rows.md']);
    const without = [...pages].filter(
      ([file, text]) => /^(actor|network|group|tie)-/.test(file) && !text.includes('```text'),
    );
    expect(without.map(([file]) => file)).toEqual([]);
  });
});
