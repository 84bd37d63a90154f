import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Workshop } from '../../src/index.js';
import { workshopToTables } from '../../src/index.js';
import { packSheets } from '../../src/io/workbook/pack-sheets.js';
import { planSheets } from '../../src/io/workbook/plan-sheets.js';
import { templateExamples, templateTables } from '../../src/io/workbook/template-tables.js';
import { readWorkshopPath } from '../../src/node.js';
import { readWorkbook, writeTemplate, writeWorkbook } from '../../src/workbook.js';

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
    const { workshop, problems } = await readWorkbook(bytes);
    expect(workshop).toEqual(await example(name));
    expect(problems.filter(({ code }) => code !== 'extra-columns' && code !== 'extra-keys')).toEqual([]);
  });

  it('keeps the drop-downs of both formats', () => {
    const list = (from: string): number => {
      const parts = unzipSync(readFileSync(join(folder, `${from}-to-ods`, 'wcen-filled.ods')));
      const xml = strFromU8(parts['content.xml'] ?? new Uint8Array());
      return xml.match(/cell-content-is-in-list/g)?.length ?? 0;
    };
    expect(list('xlsx')).toBeGreaterThan(30);
    expect(list('ods')).toBeGreaterThan(30);
  });
});

const canType = isThere && spawnSync('/usr/bin/python3', ['-c', 'import uno']).status === 0;
if (isThere && !canType) console.warn('SKIPPED: python3-uno is not installed, so nothing was typed into a template.');

describe.skipIf(!canType)('typed into the template, key by key, in LibreOffice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'social-capital-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(['xlsx', 'ods'] as const)(
    '%s: headers stay, words drop down, and what was typed is what is read',
    async (format) => {
      writeFileSync(join(folder, `w.${format}`), await writeTemplate({ format }));
      const script = fileURLToPath(new URL('../fixtures/type-into-template.py', import.meta.url));
      const shown = execFileSync('/usr/bin/python3', [script, folder, join(folder, 'profile'), format], {
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      expect(JSON.parse(shown.toString())).toEqual({
        frozen: true,
        lists: false,
        choices: ['LIST', 'LIST', 'LIST', 'LIST'],
      });
      for (const saved of ['xlsx', 'ods']) {
        const { workshop, problems } = await readWorkbook(readFileSync(join(folder, `typed-${format}.${saved}`)));
        expect(problems.map(({ code }) => code).sort()).toEqual(['kind-not-recorded']);
        expect(workshop.actors.map(({ id, kind, power, inside }) => [id, kind, power, inside])).toEqual([
          ['007', 'person', 3, 'yes'],
          ['mosque', 'organisation', undefined, undefined],
          ['3-4', 'other', undefined, undefined],
        ]);
        expect(
          workshop.ties.map(({ source, target, directed, strength, sign, wave }) => [
            source,
            target,
            directed,
            strength,
            sign,
            wave,
          ]),
        ).toEqual([
          ['007', 'mosque', false, 4, -1, '2023'],
          ['3-4', '007', true, 0.5, 1, undefined],
        ]);
        expect(workshop.notes.map(({ about, text }) => [about, text])).toEqual([
          ['mosque', '=not a formula'],
          ['1/2', '1,5 or more'],
        ]);
      }
    },
  );
});
