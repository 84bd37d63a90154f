import { describe, expect, test } from 'vitest';
import { validateTables } from './validate-without-kinds.js';
import { errors, short, table, two } from './raw-tables.js';

describe('cells', () => {
  const strength = (text: string): ReturnType<typeof validateTables> =>
    validateTables([
      two,
      { name: 'ties', header: ['source', 'target', 'strength'], rows: [{ row: 2, cells: ['ana', 'ben', text] }] },
    ]);

  test.each([
    ['3', 3],
    [' 2.5 ', 2.5],
    ['0,5', 0.5],
    ['+1e3', 1000],
    ['.5', 0.5],
    ['', 1],
  ])('strength %j is %d', (text, value) => {
    expect(strength(text).workshop.ties[0]?.strength).toBe(value);
  });

  test.each([
    ['strong', 'not-a-number'],
    ['1.234,5', 'not-a-number'],
    ['1 000', 'not-a-number'],
    ['0x10', 'not-a-number'],
    ['NaN', 'not-a-number'],
    ['Infinity', 'not-a-number'],
    ['1e400', 'not-finite'],
    ['0', 'out-of-range'],
    ['-2', 'out-of-range'],
    ['\u22122', 'out-of-range'],
  ])('strength %j is the error %s', (text, code) => {
    const { workshop, problems } = strength(text);
    expect(errors(problems)).toEqual([`error ${code} ties 2 strength`]);
    expect(problems[0]?.value).toBe(text);
    expect(workshop.ties).toEqual([]);
  });

  test('a share typed in per cent is told as a share of 1', () => {
    expect(strength('60%').problems[0]?.hint).toBe('Write a share of 1 without the sign: 0.6 for 60 %.');
    expect(strength('1 000').problems[0]?.hint).toContain('such as 1234.5');
  });

  test('a strength that is not above 0 is sent to the column sign', () => {
    expect(strength('-1').problems[0]?.hint).toContain('column sign');
  });

  test('decimal commas are told, and refused beside decimal points', () => {
    expect(short(strength('0,5').problems)).toEqual(['notice decimal-comma ties - strength']);
    const power = ['id;power', 'ana;1,234', 'ben;0.5'].map((line) => line.split(';'));
    const { problems } = validateTables([
      { name: 'actors', header: power[0] ?? [], rows: power.slice(1).map((cells, i) => ({ row: i + 2, cells })) },
    ]);
    expect(errors(problems)).toEqual(['error mixed-decimals actors 2 power']);
  });

  test.each([
    ['+', 1],
    ['1', 1],
    ['Positive', 1],
    ['-', -1],
    ['\u2212', -1],
    ['-1', -1],
    ['negative', -1],
  ])('sign %j is %d', (text, value) => {
    expect(validateTables([two, table('ties', 'source,target,sign', `ana,ben,${text}`)]).workshop.ties[0]?.sign).toBe(
      value,
    );
  });

  test.each(['yes', 'Y', 'true', '1'])('%j is yes', (word) => {
    expect(
      validateTables([two, table('ties', 'source,target,directed', `ana,ben,${word}`)]).workshop.ties[0]?.directed,
    ).toBe(true);
  });

  test('words outside a list are errors that give the list', () => {
    const { problems } = validateTables([
      table('actors', 'id,kind,authority,inside,capacity', 'ana,robot,perhaps,maybe,-1'),
      table('ties', 'source,target,type,directed,sign,basis,confidence', 'ana,ana,friends,so,so,so,2'),
    ]);
    expect(errors(problems)).toEqual([
      'error not-yes-or-no actors 2 authority',
      'error out-of-range actors 2 capacity',
      'error unknown-word actors 2 inside',
      'error unknown-word actors 2 kind',
      'error unknown-word ties 2 basis',
      'error out-of-range ties 2 confidence',
      'error not-yes-or-no ties 2 directed',
      'error unknown-word ties 2 sign',
      'error unknown-word ties 2 type',
    ]);
    expect(problems.find(({ column }) => column === 'type')?.hint).toBe(
      'Use bonding, bridging, linking. Put other kinds of relation in the column resource.',
    );
  });

  test('a required cell that is blank, or only looks filled, is an error', () => {
    const { problems } = validateTables([two, table('ties', 'source,target', 'ana,', '\u200B,ben', ',')]);
    expect(errors(problems)).toEqual(['error missing-value ties 2 target', 'error missing-value ties 3 source']);
  });

  test('cells beyond the header or under no header are told, blank ones are not', () => {
    const { problems } = validateTables([
      two,
      table('ties', 'source,target,strength,', 'ana,ben,1,x', 'ana,ben,2,,,', 'ana,ben,3,,y'),
    ]);
    expect(short(problems)).toEqual(['warning no-header ties 2 -', 'warning long-row ties 4 -']);
  });

  test('a tie of an actor to itself is kept, with a warning', () => {
    const { workshop, problems } = validateTables([two, table('ties', 'source,target', 'ana,ana')]);
    expect(workshop.ties).toHaveLength(1);
    expect(short(problems)).toEqual(['warning self-tie ties 2 target']);
  });
});
