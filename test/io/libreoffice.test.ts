import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Workshop } from '../../src/index.js';
import { workshopToTables } from '../../src/index.js';
import { packSheets } from '../../src/io/workbook/pack-sheets.js';
import { planSheets } from '../../src/io/workbook/plan-sheets.js';
import { templateExamples, templateTables } from '../../src/io/workbook/template-tables.js';
import { readWorkshopPath } from '../../src/node.js';
import { readWorkbook, writeWorkbook } from '../../src/workbook.js';

const isThere = spawnSync('soffice', ['--version']).status === 0;
if (!isThere) console.warn('SKIPPED: LibreOffice (soffice) is not installed, so no workbook went through it.');

const example = async (name: string): Promise<Workshop> =>
  (await readWorkshopPath(fileURLToPath(new URL(`../../examples/${name}`, import.meta.url)))).workshop;

/** The template as it looks when somebody has typed a workshop below its example rows. */
async function filledTemplate(workshop: Workshop, format: 'xlsx' | 'ods'): Promise<Uint8Array> {
  const typed = new Map(workshopToTables(workshop).map((table) => [table.kind, table]));
  const tables = templateTables().map((template) => {
    const { kind, header, rows } = template;
    const table = typed.get(kind);
    if (table === undefined) return template;
    if (kind === 'about') return { ...table, rows: [...rows.slice(0, 1), ...table.rows] };
    return {
      kind,
      header: table.header,
      rows: [...rows.map((row) => [...row, ...table.header.slice(header.length).map(() => null)]), ...table.rows],
    };
  });
  return packSheets(planSheets(tables, templateExamples()), format);
}

describe.skipIf(!isThere)('saved anew by LibreOffice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'social-capital-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const names = ['wcen', 'riverside'] as const;
  const formats = ['xlsx', 'ods'] as const;

  beforeAll(async () => {
    for (const format of formats) {
      const files: string[] = [];
      for (const name of names) {
        const workshop = await example(name);
        writeFileSync(join(folder, `${name}.${format}`), await writeWorkbook(workshop, { format }));
        writeFileSync(join(folder, `${name}-filled.${format}`), await filledTemplate(workshop, format));
        files.push(join(folder, `${name}.${format}`), join(folder, `${name}-filled.${format}`));
      }
      for (const to of formats) {
        const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
        const out = join(folder, `${format}-to-${to}`);
        execFileSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', out, ...files], {
          stdio: 'ignore',
        });
      }
    }
  });

  const cases = names.flatMap((name) =>
    ['', '-filled'].flatMap((what) => formats.flatMap((from) => formats.map((to) => [name, what, from, to] as const))),
  );

  it.each(cases)('%s%s.%s as %s reads the same', async (name, what, from, to) => {
    const bytes = readFileSync(join(folder, `${from}-to-${to}`, `${name}${what}.${to}`));
    expect(await readWorkbook(bytes)).toEqual({ workshop: await example(name), problems: [] });
  });

  it('keeps the drop-downs of both formats', () => {
    const list = (from: string): number => {
      const xml = execFileSync('unzip', [
        '-p',
        join(folder, `${from}-to-ods`, 'wcen-filled.ods'),
        'content.xml',
      ]).toString();
      return xml.match(/cell-content-is-in-list/g)?.length ?? 0;
    };
    expect(list('xlsx')).toBeGreaterThan(30);
    expect(list('ods')).toBeGreaterThan(30);
  });
});
