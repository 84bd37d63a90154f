import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSocialCapitalError } from '../../src/kernel/error.js';
import { readWorkshop, type WorkshopSource } from '../../src/io/read-workshop.js';
import type { Workshop } from '../../src/model/workshop.js';

const tables = Object.fromEntries(
  ['about', 'actors', 'ties', 'attendance'].map((name) => [
    `${name}.csv`,
    readFileSync(new URL(`../../examples/wcen/${name}.csv`, import.meta.url), 'utf8'),
  ]),
);

/** What is wrong with how the reader took an input; `null` when it read or refused it as it should. */
function misbehaviour(source: WorkshopSource): string | null {
  try {
    const { workshop, problems } = readWorkshop(source);
    const ids = new Set(workshop.actors.map(({ id }) => id));
    if (ids.size !== workshop.actors.length) return 'two actors with one id';
    const bad = workshop.ties.find(({ source: a, target: b, strength }) => {
      return !ids.has(a) || !ids.has(b) || !(strength > 0) || !Number.isFinite(strength);
    });
    if (bad !== undefined) return `a tie that cannot be: ${JSON.stringify(bad)}`;
    return problems.every(({ message, code }) => message !== '' && code !== '') ? null : 'a problem without words';
  } catch (error) {
    if (!isSocialCapitalError(error) || error.code !== 'bad-input') return `threw ${String(error)}`;
    return error.problems.length > 0 ? null : 'refused without a problem';
  }
}

/** Cuts, doubles and swaps parts of a text, and puts in what readers stumble over. */
const mutation = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat({ max: 40 }),
  put: fc.oneof(
    fc.string({ unit: 'binary', maxLength: 10 }),
    fc.constantFrom(
      '"',
      '""',
      '\n',
      '\r',
      ',',
      ';',
      '\t',
      '\0',
      '{',
      '[',
      ']',
      '}',
      '\\u',
      '__proto__',
      '1e999',
      '-',
      '\uFEFF',
      '\uD800',
    ),
  ),
});

function mutate(text: string, changes: readonly { at: number; length: number; put: string }[]): string {
  let changed = text;
  for (const { at, length, put } of changes) {
    const start = Math.floor(at * changed.length);
    changed = changed.slice(0, start) + put + changed.slice(start + length);
  }
  return changed;
}

/** JSON text with keys that mean something here. (fast-check's own cannot be made under a frozen Object.prototype.) */
const key = fc.oneof(
  fc.constantFrom(
    'id',
    'source',
    'target',
    'strength',
    'ties',
    'nodes',
    'about',
    '__proto__',
    'toString',
    'attributes',
  ),
  fc.string({ maxLength: 5 }),
);
const { value: jsonText } = fc.letrec<{ value: string; list: string; object: string }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc
      .oneof(fc.string(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.constant(null))
      .map((leaf) => JSON.stringify(leaf)),
    tie('list'),
    tie('object'),
  ),
  list: fc.array(tie('value'), { maxLength: 4 }).map((items) => `[${items.join(',')}]`),
  object: fc
    .uniqueArray(fc.tuple(key, tie('value')), { maxLength: 4, selector: ([name]) => name })
    .map((entries) => `{${entries.map(([name, value]) => `${JSON.stringify(name)}:${value}`).join(', ')}}`),
}));

describe('the reader throws nothing but bad-input', () => {
  test('on random bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(misbehaviour(bytes)).toBeNull();
      }),
      { numRuns: 500 },
    );
  });

  test('on random text', () => {
    const anything = fc.string({ unit: 'binary', maxLength: 300 });
    fc.assert(
      fc.property(anything, (input) => {
        expect(misbehaviour(input)).toBeNull();
      }),
      { numRuns: 500 },
    );
  });

  test('on random JSON', () => {
    fc.assert(
      fc.property(jsonText, (json) => {
        expect(misbehaviour(json)).toBeNull();
        expect(misbehaviour({ ties: JSON.parse(json) as unknown })).toBeNull();
        expect(misbehaviour(JSON.parse(`{"actors":[${json}],"about":${json}}`) as object)).toBeNull();
      }),
      { numRuns: 300 },
    );
  });

  test('on a damaged table of WCEN', () => {
    const changes = fc.array(mutation, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(tables)), changes, (name, list) => {
        const damaged = mutate(tables[name] ?? '', list);
        expect(misbehaviour({ ...tables, [name]: damaged })).toBeNull();
        expect(misbehaviour({ ...tables, [name]: new TextEncoder().encode(damaged) })).toBeNull();
      }),
      { numRuns: 200 },
    );
  });

  test('on damaged JSON', () => {
    const json = JSON.stringify(readWorkshop(tables).workshop);
    const changes = fc.array(mutation, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(changes, (list) => {
        expect(misbehaviour(mutate(json, list))).toBeNull();
      }),
      { numRuns: 200 },
    );
  });
});

/** CSV as RFC 4180 has it. */
function csv(rows: readonly (readonly string[])[], delimiter: string, end: string): string {
  const cell = (text: string): string => (/["\r\n,;\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((row) => row.map(cell).join(delimiter) + end).join('');
}

test('any text in a cell is read as it was written, whatever the separator', () => {
  const texts = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(texts, fc.constantFrom(',', ';', '\t'), fc.constantFrom('\n', '\r\n'), (notes, delimiter, end) => {
      const rows = notes.map((note, i) => [`a${i}`, `b${i}`, `${note} "x",;\t${end}y`]);
      const written = csv([['source', 'target', 'evidence'], ...rows], delimiter, end);
      const read = readWorkshop(new TextEncoder().encode(written)).workshop.ties.map(({ evidence }) => evidence);
      expect(read).toEqual(rows.map(([, , evidence]) => evidence?.trim()));
    }),
  );
});

/** What a workshop says, without the order of its rows. */
function content(workshop: Workshop): unknown {
  const sorted = (rows: readonly unknown[]): readonly string[] => rows.map((row) => JSON.stringify(row)).sort();
  const { actors, ties, attendance } = workshop;
  return { ...workshop, actors: sorted(actors), ties: sorted(ties), attendance: sorted(attendance) };
}

test('shuffled rows say the same', () => {
  const wanted = content(readWorkshop(tables).workshop);
  const order = fc.array(fc.nat(), { minLength: 60, maxLength: 60 });
  fc.assert(
    fc.property(fc.constantFrom('actors.csv', 'ties.csv', 'attendance.csv'), order, (name, keys) => {
      const [header = '', ...rows] = (tables[name] ?? '').trimEnd().split('\n');
      const shuffled = rows
        .map((row, i) => ({ row, key: keys[i] ?? 0 }))
        .sort((a, b) => a.key - b.key)
        .map(({ row }) => row);
      const read = readWorkshop({ ...tables, [name]: [header, ...shuffled].join('\n') });
      expect(read.problems).toEqual([]);
      expect(content(read.workshop)).toEqual(wanted);
    }),
    { numRuns: 30 },
  );
});
