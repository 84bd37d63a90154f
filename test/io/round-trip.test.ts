import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvText, readWorkshop, type Workshop, workshopToTables } from '../../src/index.js';
import { readWorkshopPath } from '../../src/node.js';
import { readWorkbook, writeWorkbook } from '../../src/workbook.js';

const example = async (name: string): Promise<Workshop> =>
  (await readWorkshopPath(fileURLToPath(new URL(`../../examples/${name}`, import.meta.url)))).workshop;

/** A workshop as a CSV folder, read back. */
function throughCsv(workshop: Workshop): Workshop {
  const files = workshopToTables(workshop).map(
    ({ kind, header, rows }) => [`${kind}.csv`, csvText(header, rows)] as const,
  );
  return readWorkshop(new Map(files)).workshop;
}

describe.each(['wcen', 'riverside'])('%s', (name) => {
  test('as CSV and back is the same', async () => {
    const workshop = await example(name);
    expect(throughCsv(workshop)).toEqual(workshop);
  });

  test.each(['xlsx', 'ods'] as const)('as %s and back is the same, without a problem', async (format) => {
    const workshop = await example(name);
    const bytes = await writeWorkbook(workshop, { format });
    const again = await readWorkbook(bytes);
    expect(again.workshop).toEqual(workshop);
    expect(again.problems.filter(({ code }) => code !== 'extra-columns' && code !== 'extra-keys')).toEqual([]);
    const back = await readWorkbook(bytes);
    expect(throughCsv(back.workshop)).toEqual(workshop);
  });

  test.each(['xlsx', 'ods'] as const)('the same %s every time, without a word on when or by whom', async (format) => {
    const workshop = await example(name);
    const hash = async (): Promise<string> =>
      createHash('sha256')
        .update(await writeWorkbook(workshop, { format }))
        .digest('hex');
    expect(await hash()).toBe(await hash());
    const names = Buffer.from(await writeWorkbook(workshop, { format })).toString('latin1');
    expect(names).not.toMatch(/docProps|meta\.xml/);
  });
});

/** Text as people type it and as it should not be: what is trimmed at its ends stays. */
const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom(
      '=1+1',
      "'=1+1",
      "a;=1\n'-b\n''@c",
      '- one\n- two;-3',
      '+44 20',
      '-5',
      '@home',
      '007',
      '1,5',
      '1e5',
      'TRUE',
      '2016-04-02',
      'a  b',
      'a\nb',
      'a\tb',
      'a\rb',
      '_x0041_',
      '<b>&amp;</b>',
      ']]>',
      '"q", r',
      '#example?',
      'مرحبا',
      '👩🏽‍⚕️',
      '&#65;',
    ),
  )
  .map((value) => value.trim())
  .filter((value) => value !== '');

const id = fc.stringMatching(/^[\p{L}\d_=+'.-]{1,8}$/u).map((value) => `i${value.normalize('NFC')}`);

function optional<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(arbitrary, { nil: undefined });
}

const workshops = fc
  .uniqueArray(id, { minLength: 2, maxLength: 5, selector: (value) => value.toLowerCase().normalize('NFKC') })
  .chain((ids) => {
    const actor = fc.constantFrom(...ids);
    const share = fc.double({ min: 0, max: 1, noNaN: true }).map((value) => (value === 0 ? 0 : value));
    const rows = fc.record({
      labels: fc.array(text, { minLength: ids.length, maxLength: ids.length }),
      power: optional(fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value))),
      authority: optional(fc.boolean()),
      note: optional(text),
      strange: optional(text),
      ties: fc.array(
        fc.record({
          source: actor,
          target: actor,
          strength: fc.double({ min: Number.MIN_VALUE, noNaN: true, noDefaultInfinity: true }),
          sign: optional(fc.constantFrom(1, -1)),
          directed: fc.boolean(),
          confidence: optional(share),
          evidence: optional(text),
          resource: optional(id),
        }),
        { maxLength: 4 },
      ),
      notes: fc.array(fc.record({ text, about: optional(id) }), { maxLength: 3 }),
      title: optional(text),
    });
    return rows.map(({ labels, power, authority, note, strange, ties, notes, title }) => ({
      about: { ...(title === undefined ? {} : { title }) },
      actors: ids.map((key, i) => ({
        id: key,
        label: labels[i],
        power,
        authority,
        note,
        ...(strange === undefined ? {} : { strange }),
      })),
      ties,
      notes,
    }));
  })
  .map((json) => readWorkshop(JSON.parse(JSON.stringify(json)) as object).workshop);

describe('any workshop', () => {
  test('comes back from CSV', () => {
    const property = fc.property(workshops, (workshop) => {
      expect(throughCsv(workshop)).toEqual(workshop);
    });
    fc.assert(property, { numRuns: 200 });
  });

  test.each(['xlsx', 'ods'] as const)('comes back from %s', async (format) => {
    const property = fc.asyncProperty(workshops, async (workshop) => {
      const { workshop: back } = await readWorkbook(await writeWorkbook(workshop, { format }));
      expect(back).toEqual(workshop);
    });
    await fc.assert(property, { numRuns: 60 });
  });
});

test('a text no cell holds is refused with its place', async () => {
  const { workshop } = readWorkshop({ ties: [{ source: 'a', target: 'b', evidence: 'x'.repeat(32_768) }] });
  await expect(writeWorkbook(workshop)).rejects.toThrow('ties, row 2, evidence');
});

test('an unknown format is refused', async () => {
  const { workshop } = readWorkshop('source,target\na,b\n');
  await expect(writeWorkbook(workshop, { format: 'xls' as 'xlsx' })).rejects.toThrow('xlsx, ods');
});
