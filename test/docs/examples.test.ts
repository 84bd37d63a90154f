import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runExample } from './run-example.js';

const root = join(import.meta.dirname, '../..');
const files = (folder: string, ending: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name))
    .sort();

/** Fenced ts blocks behind `@example` in the doc comments of one file. */
function docExamples(text: string): string[] {
  return [...text.matchAll(/\/\*\*[\s\S]*?\*\//g)]
    .flatMap(([comment]) => [...comment.replaceAll(/^ *\* ?/gm, '').matchAll(/```ts\n([\s\S]*?)```/g)])
    .map((match) => match[1] ?? '');
}

describe('examples in doc comments', () => {
  const found = files('src', '.ts').flatMap((file) =>
    docExamples(readFileSync(join(root, file), 'utf8')).map((code, index) => [`${file} ${index + 1}`, code] as const),
  );
  it('exist', () => expect(found.length).toBeGreaterThan(20));
  it.each(found)('%s', async (_name, code) => {
    expect(await runExample(code)).toBeGreaterThan(0);
  });
});

describe('examples in Markdown', () => {
  const pages = ['README.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md', ...files('docs', '.md')];
  const found = pages.flatMap((page) =>
    [...readFileSync(join(root, page), 'utf8').matchAll(/```ts\n([\s\S]*?)```/g)].map(
      (match, index) => [`${page} ${index + 1}`, match[1] ?? ''] as const,
    ),
  );
  it.each(found)('%s', async (_name, code) => {
    await expect(runExample(code)).resolves.toBeTypeOf('number');
  });
});
