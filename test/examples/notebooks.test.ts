import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

interface Notebook {
  readonly cells: readonly {
    readonly cell_type: string;
    readonly source: readonly string[];
    readonly outputs?: unknown[];
    readonly execution_count?: unknown;
  }[];
}

// scripts/run-notebooks.mjs executes them; here is only what must hold in the repository.
describe('examples/notebooks', () => {
  const notebooks = readdirSync(join(root, 'examples/notebooks')).filter((name) => name.endsWith('.ipynb'));

  it('has a notebook for each of the two kernels', () => expect(notebooks).toEqual(['deno.ipynb', 'tslab.ipynb']));

  it.each(notebooks)('%s is kept without outputs', (name) => {
    const { cells } = JSON.parse(read(`examples/notebooks/${name}`)) as Notebook;
    const code = cells.filter((cell) => cell.cell_type === 'code');
    expect(code.length).toBeGreaterThan(4);
    for (const cell of code) expect([cell.outputs, cell.execution_count]).toEqual([[], null]);
  });

  it('asks nothing of the network: no address but those of words', () => {
    for (const name of ['notebook-kit.html', 'framework/src/index.md', 'framework/observablehq.config.js']) {
      expect(read(`examples/notebooks/${name}`)).not.toMatch(/https?:|npm:|jsr:/);
    }
  });

  it('pins its tools, and docs/notebooks.md names the same versions', () => {
    const { dependencies } = JSON.parse(read('examples/notebooks/package.json')) as {
      dependencies: Record<string, string>;
    };
    const page = read('docs/notebooks.md');
    for (const [name, version] of Object.entries(dependencies)) {
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
      expect(page).toMatch(new RegExp(`\`${name}\` +\\| ${version.replaceAll('.', '\\.')} `));
    }
  });
});
