import { describe, expect, test } from 'vitest';
import { wcen } from '../../src/datasets.js';
import { isSocialCapitalError, type Problem, type SocialCapitalError } from '../../src/kernel/error.js';
import { formatProblem } from '../../src/model/format-problem.js';
import { readWorkshop, type ReadWorkshopOptions, type WorkshopSource } from '../../src/io/read-workshop.js';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

function short(problems: readonly Problem[]): readonly string[] {
  return problems.map((problem) => `${problem.severity} ${formatProblem(problem)}`);
}

function refusal(source: WorkshopSource, options: ReadWorkshopOptions = {}): SocialCapitalError {
  try {
    readWorkshop(source, options);
  } catch (error) {
    if (isSocialCapitalError(error)) return error;
    throw error;
  }
  throw new Error('was read');
}

const ties = 'source,target\nmosque,director\n';

describe('sources', () => {
  test.each<readonly [string, WorkshopSource]>([
    ['text', ties],
    ['text with byte order mark', `\uFEFF${ties}`],
    ['bytes', encode(ties)],
    ['an ArrayBuffer', encode(ties).buffer],
    ['part of a larger buffer', encode(`xx${ties}`).subarray(2)],
    ['a map of files', new Map([['ties.csv', ties]])],
    ['a record of files', { 'ties.csv': encode(ties) }],
    ['JSON text', JSON.stringify({ ties: [{ source: 'mosque', target: 'director' }] })],
    ['a JSON list', '[{"source":"mosque","target":"director"}]'],
    ['parsed JSON', { ties: [{ source: 'mosque', target: 'director' }] }],
    ['a parsed list', [{ from: 'mosque', to: 'director' }]],
    [
      'a node-link graph',
      { nodes: [{ id: 'mosque' }, { id: 'director' }], links: [{ source: 'mosque', target: 'director' }] },
    ],
    ['CR line ends', ties.replaceAll('\n', '\r')],
    ['CRLF line ends', ties.replaceAll('\n', '\r\n')],
    ['tabs', ties.replaceAll(',', '\t')],
    ['a blank first line', `\n${ties}`],
  ])('reads %s', (_, source) => {
    const { workshop } = readWorkshop(source);
    expect(workshop.ties).toEqual([
      { source: 'mosque', target: 'director', directed: false, strength: 1, attributes: {} },
    ]);
    expect(workshop.actors.map(({ id }) => id)).toEqual(['mosque', 'director']);
  });

  test.each([
    ['utf-16le', [0xff, 0xfe]],
    ['utf-16be', [0xfe, 0xff]],
  ] as const)('reads %s, marked or asked for', (encoding, mark) => {
    const units = Array.from('source\ttarget\nZoë\t🕌\n'.split(''), (unit) => unit.charCodeAt(0));
    const body = units.flatMap((unit) => (encoding === 'utf-16le' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255]));
    expect(readWorkshop(Uint8Array.from([...mark, ...body])).workshop.ties[0]).toMatchObject({
      source: 'Zoë',
      target: '🕌',
    });
    expect(readWorkshop(Uint8Array.from(body), { encoding }).workshop.ties[0]).toMatchObject({ source: 'Zoë' });
    expect(refusal(Uint8Array.from(body)).message).toContain('UTF-16');
    expect(refusal(Uint8Array.from([...mark, ...body, 65])).problems[0]?.code).toBe('not-utf-16');
  });

  test('a source is not changed', () => {
    const source = { ties: [{ source: 'a', target: 'b', attributes: { page: 7 } }] };
    const before = structuredClone(source);
    readWorkshop(source);
    expect(source).toEqual(before);
  });

  test('a workshop written as JSON reads back as itself', () => {
    const workshop = wcen();
    expect(readWorkshop(JSON.stringify(workshop))).toEqual({ workshop, problems: [] });
    expect(readWorkshop(workshop)).toEqual({ workshop, problems: [] });
  });
});

describe('CSV', () => {
  test('row numbers are those of a spreadsheet: blank lines and line breaks in cells count so', () => {
    const text = 'source,target,evidence\na,b,"two\nlines"\n\n,,\na,,x\n';
    const { problems } = readWorkshop(text);
    expect(problems.filter(({ severity }) => severity === 'error').map(({ row }) => row)).toEqual([5]);
  });

  test('quoted cells hold separators, quotes and line breaks', () => {
    const { workshop } = readWorkshop('source,target,evidence\na,b,"He said ""yes, both"";\nthen left"\n');
    expect(workshop.ties[0]?.evidence).toBe('He said "yes, both";\nthen left');
  });

  test('the separator is the one the header uses most', () => {
    const { workshop, problems } = readWorkshop('source;target;"in words, at length"\na;b;x,y,z\n');
    expect(workshop.ties[0]?.attributes).toEqual({ 'in words, at length': 'x,y,z' });
    expect(short(problems)).toContain(
      'notice input: The cells are separated by semicolons, not commas. Nothing to do, if the columns are as you meant them.',
    );
  });
});

describe('JSON', () => {
  test('tables have their own names or camel case, numbers keep their spelling', () => {
    const { workshop } = readWorkshop(
      '{"about": {"focal": "1", "authoritySectors": ["nhs", "council"], "schemaVersion": 1},' +
        '"actors": [{"id": 1, "partOf": 12345678901234567890, "power": 0.50, "willing": true}, {"id": 12345678901234567890}]}',
    );
    expect(workshop.actors).toMatchObject([{ id: '1', partOf: '12345678901234567890', power: 0.5, willing: true }, {}]);
    expect(workshop.about).toMatchObject({ focal: '1', authoritySectors: ['nhs', 'council'] });
  });

  test('directions of NetworkX and graphology are read', () => {
    const edges = [
      { source: 'a', target: 'b' },
      { source: 'b', target: 'a', undirected: true },
    ];
    const nodes = [{ key: 'a', attributes: { label: 'Ana', power: 2 } }, { key: 'b' }];
    const directions = (source: object): readonly boolean[] =>
      readWorkshop(source).workshop.ties.map(({ directed }) => directed);
    expect(directions({ nodes, edges })).toEqual([false, false]);
    expect(directions({ nodes, edges, directed: true })).toEqual([true, false]);
    expect(directions({ nodes, edges, options: { type: 'mixed', multi: true } })).toEqual([true, false]);
    expect(readWorkshop({ nodes, edges }).workshop.actors[0]).toMatchObject({ id: 'a', label: 'Ana', power: 2 });
  });

  test.each([
    ['{"ties": [{"source": "a", "tar', 'line 1, column 31', 'cut-off'],
    ['{"ties": [\n  {"source": "a"},\n  {"target": }\n]}', 'line 3, column 14', 'bad-json'],
    ['{"ties": [], "ties": []}', 'line 1, column 14: the key "ties" is there twice', 'duplicate-key'],
    ['{"ties": []} x', 'line 1, column 14: there is something after the end', 'bad-json'],
    ['{"ties": [01]}', 'line 1, column 12', 'bad-json'],
    ['{"ties": ["\\x"]}', 'line 1, column 12', 'bad-json'],
    ['{"ties": ["\t"]}', 'line 1, column 12', 'bad-json'],
    ['{ties: []}', 'line 1, column 2: a key in double quotes is due here', 'bad-json'],
    ['[NaN]', 'line 1, column 2', 'bad-json'],
    ['[1,]', 'line 1, column 4', 'bad-json'],
  ])('%j is refused at %s', (text, place, code) => {
    const error = refusal(text);
    expect(error.message).toContain(place);
    expect(error.problems[0]?.code).toBe(code);
  });

  test('JSON.parse agrees on what is JSON', () => {
    for (const text of ['[{"a":"\\u00e9\\n\\/"}]', '[1e5,-0.5E-3,true,false,null]', '[{},[],""]', ' [ ] ']) {
      expect(() => JSON.parse(text) as unknown).not.toThrow();
      expect(refusal(text).problems[0]?.code).not.toBe('bad-json');
    }
  });

  test('what is no table, row or cell is told', () => {
    const { problems } = readWorkshop({ actors: [{ id: 'a', tags: [{ x: 1 }] }, 'b'], ties: 'none', extra: 1 });
    expect(problems.map(({ code, table, row }) => `${code} ${table} ${row ?? '-'}`)).toEqual([
      'kind-not-recorded actors -',
      'not-a-cell actors 2',
      'not-a-row actors 3',
      'unknown-table input -',
      'not-a-table ties -',
    ]);
    expect(refusal('[]').problems.map(({ code }) => code)).toContain('no-network');
    expect(refusal(JSON.parse('{}') as object).problems.map(({ code }) => code)).toContain('no-network');
    expect(refusal('"text"').message).not.toBe('');
  });

  test('keys named like parts of JavaScript do no harm', () => {
    const text = '{"__proto__":{"x":1},"actors":[{"id":"__proto__","__proto__":"y","constructor":"z"}]}';
    const { workshop } = readWorkshop(text);
    expect(workshop.actors.map(({ id }) => id)).toEqual(['__proto__']);
    expect(Object.entries(workshop.actors[0]?.attributes ?? {})).toEqual([
      ['__proto__', 'y'],
      ['constructor', 'z'],
    ]);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });
});

describe('limits are options that the error names', () => {
  const many = `id\n${'x\n'.repeat(50)}`;
  test.each([
    ['bytes', 'source,target\na,b\n', { bytes: 10 }],
    ['cells', 'source,target\na,b\n', { cells: 3 }],
    ['actors', many, { actors: 49 }],
    ['ties', 'source,target\na,b\nb,c\n', { ties: 1 }],
    ['depth', '[[[[[[1]]]]]]', { depth: 4 }],
    ['cells', JSON.stringify({ ties: [{ source: 'a', target: 'b' }] }), { cells: 1 }],
  ] as const)('%s', (limit, source, limits) => {
    const error = refusal(source, { limits });
    expect(error.problems[0]?.code).toBe('too-large');
    expect(error.message).toContain(`limits.${limit}`);
  });

  test('JSON nested 100,000 deep is refused, not crashed on', () => {
    expect(refusal('['.repeat(100_000)).message).toContain('128 levels');
    expect(refusal('{"a":'.repeat(100_000)).message).toContain('limits.depth');
  });

  test('unknown options and limits are refused', () => {
    expect(refusal(ties, { limits: { rows: 1 } as object }).code).toBe('bad-option');
    expect(refusal(ties, { encoding: 'latin1' as 'utf-8' }).code).toBe('bad-option');
  });
});

describe('what is no table is refused in words', () => {
  test.each([
    ['a PNG picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]],
    ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
    ['a zip file', [0x50, 0x4b, 0x03, 0x04, 0x14]],
    ['an old Office file', [0xd0, 0xcf, 0x11, 0xe0]],
    ['byte 3 is zero', [0x61, 0x62, 0x00, 0x00, 0x01]],
  ])('%s', (what, bytes) => {
    const error = refusal(Uint8Array.from(bytes), { name: 'ties.csv' });
    expect(error.message).toContain(what);
    expect(error.message).toContain('ties.csv');
    expect(error.message).toMatch(/byte \d/);
  });

  test.each([
    ['a web page', '<!DOCTYPE html><title>Log in</title>'],
    ['XML', '<?xml version="1.0"?><graphml/>'],
    ['not text', 'id\na\0b'],
    ['empty', ''],
    ['empty', ' \n , \n'],
  ])('%s: %j', (what, text) => {
    expect(refusal(text).message).toContain(what);
  });

  test.each([null, undefined, 7, true])('%j', (value) => {
    expect(refusal(value as unknown as object).code).toBe('bad-input');
  });
});

describe('bytes that are not UTF-8', () => {
  const bytes = Uint8Array.from('source,target\r\nana,ben\r\nJos\xE9,ben\r\n'.split(''), (c) => c.charCodeAt(0));

  test('are refused with line, byte and the word they may be', () => {
    const { message, problems } = refusal(bytes, { name: 'ties.csv' });
    expect(message).toContain('ties.csv: Line 3 is not UTF-8: byte 28 is 0xE9.');
    expect(problems[0]).toMatchObject({ code: 'not-utf-8', table: 'ties.csv', value: 'José' });
  });

  test('are read as Windows-1252 when asked, with a warning', () => {
    const { workshop, problems } = readWorkshop(bytes, { encoding: 'windows-1252' });
    expect(workshop.ties[1]?.source).toBe('José');
    expect(problems.map(({ code }) => code)).toContain('read-as-windows-1252');
  });

  // Python's cp1252 codec, the five unassigned bytes left out. (TextDecoder of Node 20 reads them as Latin-1.)
  test('bytes 128 to 159 are the characters of Windows-1252', () => {
    const assigned = Array.from({ length: 32 }, (_, i) => 0x80 + i).filter(
      (byte) => ![0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte),
    );
    const row = Uint8Array.from([...encode('source,target,evidence\na,b,x'), ...assigned, 0xa0, 0xe9, 0xff]);
    const { workshop } = readWorkshop(row, { encoding: 'windows-1252' });
    expect(workshop.ties[0]?.evidence).toBe('x€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ\u00A0éÿ');
  });

  test.each([
    ['overlong slash', [0xc0, 0xaf], 0],
    ['lone continuation', [0x61, 0x80], 1],
    ['surrogate', [0xed, 0xa0, 0x80], 0],
    ['above U+10FFFF', [0xf4, 0x90, 0x80, 0x80], 0],
    ['cut off', [0x61, 0xe2, 0x82], 1],
  ])('%s is located', (_, bad, offset) => {
    const before = encode('id\n');
    expect(refusal(Uint8Array.from([...before, ...bad])).message).toContain(`byte ${before.length + offset + 1} `);
  });
});

test('files of a folder are read together, and all that cannot be read is told at once', () => {
  const { workshop, problems } = readWorkshop({
    'actors.csv': 'id,kind,power\nana,person,high\nben,person,2\n',
    'ties.csv': Uint8Array.from([0x89, 0x50, 0x4e, 0x47]),
    'attendance.csv': 'actor,space\nana,"hall\n',
    'measures.csv': 'degree,betweenness\n1,2\n',
  });
  expect(short(problems)).toEqual([
    'error actors.csv row 2, column power: "high" is not a number. Write a number, such as 3.',
    'error attendance.csv: In line 2, a double quote is opened and never closed. Put the whole cell between double quotes, and write a double quote inside it twice.',
    'notice measures.csv row 1: The headers fit no table of a workshop; it is left out. A table of ties has the columns source and target; a table of actors has the column id.',
    'error ties.csv: This is a PNG picture, not a table (seen at byte 1). Save each table as CSV UTF-8, or give JSON.',
  ]);
  expect(workshop.actors.map(({ id }) => id)).toEqual(['ben']);
});

test('when no file can be read, the error carries every problem', () => {
  const error = refusal({ 'actors.csv': '', 'ties.csv': '<html>' });
  expect(error.problems.map(({ table, code }) => `${table} ${code}`)).toEqual(['actors.csv empty', 'ties.csv markup']);
  expect(error.message).toContain('(and 1 more, see problems)');
});
