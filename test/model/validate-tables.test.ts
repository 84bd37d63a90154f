import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/kernel/error.js';
import type { RawTable } from '../../src/model/raw-table.js';
import { validateTables } from '../../src/model/validate-tables.js';

/** A table from lines of comma-separated cells; the first is the header. */
function table(name: string, ...lines: readonly string[]): RawTable {
  const [header = [], ...rows] = lines.map((line) => line.split(','));
  return { name, header, rows: rows.map((cells, i) => ({ row: i + 2, cells })) };
}

function short(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ code, severity, table, row, column }) =>
    [severity, code, table, row ?? '-', column ?? '-'].join(' '),
  );
}

function errors(problems: readonly Problem[]): readonly string[] {
  return short(problems.filter(({ severity }) => severity === 'error'));
}

const two = table('actors', 'id', 'ana', 'ben');

describe('every table of design §5', () => {
  const tables = [
    table('about', 'key,value', 'title,Test', 'waves,w1;w2', 'focal,ana', 'consent,names', 'facilitator,Cai'),
    table('informants', 'id,label,sector,people,date', 'g1,Group 1,community,12,2016-01-31'),
    table(
      'actors',
      'id,label,kind,sector,group,power,authority,inside,part_of,capacity,willing,note,colour',
      'ana,Ana,person,hub,Hindu,3,no,yes,,0,yes,Founder,red',
      'ben,,Organization,statutory,,2.5,TRUE,edge,,,,,',
      'hall,Hall,space,shared,,,,no,ben,,,,',
    ),
    table(
      'ties',
      'source,target,type,directed,strength,sign,resource,wave,informant,basis,confidence,evidence,page',
      'ana,ben,Linking,yes,2,-,money,w1,g1,stated,0.5,p. 3,7',
      'ben,hall',
    ),
    table('attendance', 'actor,space,role,wave,informant,basis,evidence', 'ana,hall,host,w2,g1,inferred,notes'),
    table('roles', 'person,organisation,role,share,wave', 'ana,ben,chair,0.5,w1'),
    table('venn', 'informant,actor,size,position,x,y,r,note', 'g1,ana,3,straddling,0,-1,2,big'),
    table('closeness', 'informant,a,b,level', 'g1,ana,ben,touching'),
    table('items', 'id,label', 'trust,Trust', 'money,'),
    table('ranking', 'informant,a,b,preferred,reason', 'g1,trust,money,trust,it lasts', 'g1,money,trust,tie,'),
    table('notes', 'informant,about,kind,text', 'g1,ana,quote,She knows everyone'),
  ];

  test('is read with its columns, words and numbers', () => {
    const { workshop, problems } = validateTables(tables);
    expect(errors(problems)).toEqual([]);
    expect(workshop).toEqual({
      about: {
        schemaVersion: 1,
        title: 'Test',
        waves: ['w1', 'w2'],
        sectors: [],
        focal: 'ana',
        consent: 'names',
        attributes: { facilitator: 'Cai' },
      },
      informants: [{ id: 'g1', label: 'Group 1', sector: 'community', people: 12, date: '2016-01-31' }],
      actors: [
        {
          id: 'ana',
          label: 'Ana',
          kind: 'person',
          sector: 'hub',
          group: 'Hindu',
          power: 3,
          authority: false,
          inside: 'yes',
          capacity: 0,
          willing: true,
          note: 'Founder',
          attributes: { colour: 'red' },
        },
        {
          id: 'ben',
          label: 'ben',
          kind: 'organisation',
          sector: 'statutory',
          power: 2.5,
          authority: true,
          inside: 'edge',
          attributes: {},
        },
        { id: 'hall', label: 'Hall', kind: 'space', sector: 'shared', inside: 'no', partOf: 'ben', attributes: {} },
      ],
      ties: [
        {
          source: 'ana',
          target: 'ben',
          type: 'linking',
          directed: true,
          strength: 2,
          sign: -1,
          resource: 'money',
          wave: 'w1',
          informant: 'g1',
          basis: 'stated',
          confidence: 0.5,
          evidence: 'p. 3',
          attributes: { page: '7' },
        },
        { source: 'ben', target: 'hall', directed: false, strength: 1, attributes: {} },
      ],
      attendance: [
        {
          actor: 'ana',
          space: 'hall',
          role: 'host',
          wave: 'w2',
          informant: 'g1',
          basis: 'inferred',
          evidence: 'notes',
        },
      ],
      roles: [{ person: 'ana', organisation: 'ben', role: 'chair', share: 0.5, wave: 'w1' }],
      venn: [{ informant: 'g1', actor: 'ana', size: 3, position: 'straddling', x: 0, y: -1, r: 2, note: 'big' }],
      closeness: [{ informant: 'g1', a: 'ana', b: 'ben', level: 'touching' }],
      items: [
        { id: 'trust', label: 'Trust' },
        { id: 'money', label: 'money' },
      ],
      ranking: [
        { informant: 'g1', a: 'trust', b: 'money', preferred: 'trust', reason: 'it lasts' },
        { informant: 'g1', a: 'money', b: 'trust', preferred: 'tie' },
      ],
      notes: [{ informant: 'g1', about: 'ana', kind: 'quote', text: 'She knows everyone' }],
    });
  });

  test('a short row is read with a warning', () => {
    expect(short(validateTables(tables).problems)).toContain('warning short-row ties 3 -');
  });
});

describe('headers', () => {
  test.each(['Part of', 'part_of', 'partOf', 'PART-OF', ' part  of '])('%j is part_of', (header) => {
    const { workshop } = validateTables([table('actors', `id,${header}`, 'ana,ben', 'ben,')]);
    expect(workshop.actors[0]?.partOf).toBe('ben');
  });

  test('synonyms are read and told', () => {
    const { workshop, problems } = validateTables([
      table('nodes', 'Name,category', 'ana,shop', 'ben,school'),
      table('edges', 'From,To,Weight', 'ana,ben,3'),
    ]);
    expect(workshop.ties).toMatchObject([{ source: 'ana', target: 'ben', strength: 3 }]);
    expect(workshop.actors[0]).toMatchObject({ id: 'ana', label: 'ana', sector: 'shop' });
    expect(problems.map(({ message }) => message)).toEqual([
      'Read From as source, To as target, Weight as strength.',
      'Read Name as id and label.',
      'Read category as sector.',
    ]);
  });

  test('a column type of actors is the kind when every word in it is one', () => {
    const { workshop } = validateTables([table('actors', 'id,type', 'ana,Person', 'ben,')]);
    expect(workshop.actors.map(({ kind }) => kind)).toEqual(['person', 'other']);
  });

  test('two columns of one name are an error at the header, and the last does not win', () => {
    const { workshop, problems } = validateTables([
      two,
      table('ties', 'source,target,Strength,strength', 'ana,ben,2,9'),
    ]);
    expect(errors(problems)).toEqual(['error double-column ties 1 strength']);
    expect(workshop.ties[0]?.strength).toBe(2);
  });

  test('a missing column is named with what was found', () => {
    const { problems } = validateTables([two, table('ties', 'source,strength', 'ana,1')]);
    expect(errors(problems)).toEqual(['error missing-column ties 1 target']);
    expect(problems[0]?.hint).toContain('source, strength');
  });

  test('actors without an id column do not make every tie an error', () => {
    const { workshop, problems } = validateTables([
      table('actors', 'power', '3'),
      table('ties', 'source,target', 'a,b'),
    ]);
    expect(errors(problems)).toEqual(['error missing-column actors 1 id']);
    expect(workshop.ties).toEqual([]);
  });

  test('a table is known by its headers when its name says nothing', () => {
    const { workshop, problems } = validateTables([table('flipchart 3', 'source,target', 'ana,ben')]);
    expect(workshop.ties).toHaveLength(1);
    expect(short(problems)).toContain('notice recognised-table flipchart 3 - -');
    expect(errors(validateTables([table('x', 'size,price', '1,2')]).problems)).toEqual([
      'error no-network  - -',
      'error unknown-table x 1 -',
    ]);
  });

  test('a second table of actors is an error', () => {
    expect(errors(validateTables([two, table('nodes', 'id', 'cai')]).problems)).toEqual([
      'error double-table nodes - -',
    ]);
  });

  test('columns and keys named like parts of JavaScript are attributes like others', () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const { workshop } = validateTables([
      table('actors', `id,${names.join(',')}`, 'ana,1,2,3,4'),
      table('about', 'key,value', '__proto__,x', 'constructor,y'),
    ]);
    expect(Object.entries(workshop.actors[0]?.attributes ?? {})).toEqual(names.map((name, i) => [name, String(i + 1)]));
    expect(Object.keys(workshop.about.attributes)).toEqual(['__proto__', 'constructor']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('ids named like parts of JavaScript are ids like others', () => {
    const { workshop, problems } = validateTables([
      table('actors', 'id', '__proto__', 'constructor'),
      table('ties', 'source,target', '__proto__,constructor'),
    ]);
    expect(problems.map(({ severity, value }) => `${severity} ${value}`).sort()).toEqual([
      'notice __proto__',
      'notice constructor',
    ]);
    expect(workshop.ties).toMatchObject([{ source: '__proto__', target: 'constructor' }]);
  });
});

describe('ids', () => {
  test('the identical id twice is an error', () => {
    const { problems } = validateTables([table('actors', 'id', 'ana', 'ben', 'ana')]);
    expect(errors(problems)).toEqual(['error duplicate-id actors 4 id']);
    expect(problems[0]?.message).toContain('row 2');
  });

  test('ids that normalisation makes equal are one actor, with a warning', () => {
    const { workshop, problems } = validateTables([table('actors', 'id', 'Zoë', 'Zoe\u0308', ' Zoë\u200B')]);
    expect(workshop.actors.map(({ id }) => id)).toEqual(['Zoë']);
    expect(short(problems)).toEqual(['warning same-id actors 3 id', 'warning same-id actors 4 id']);
  });

  test.each([
    ['case', 'Ana', 'ANA'],
    ['width', 'Ana', 'Ａｎａ'],
    ['spacing', 'Ana B', 'AnaB'],
    ['sharp s', 'Strasse', 'Straße'],
  ])('ids alike but for %s are reported and stay two', (_, a, b) => {
    const { workshop, problems } = validateTables([table('actors', 'id', a, b)]);
    expect(workshop.actors).toHaveLength(2);
    expect(short(problems)).toEqual(['warning near-duplicate actors 3 id']);
  });

  test('an unknown actor names row, column and value, with what was probably meant', () => {
    const actors = table('actors', 'id,label', 'director,The Director', 'mosque,');
    const { workshop, problems } = validateTables([
      actors,
      table('ties', 'source,target', 'direcotr,mosque', 'mosque,the director', 'mosque,zzz', 'director,mosque'),
    ]);
    expect(errors(problems)).toEqual([
      'error unknown-actor ties 2 source',
      'error unknown-actor ties 3 target',
      'error unknown-actor ties 4 target',
    ]);
    expect(problems.map(({ value }) => value)).toEqual(['direcotr', 'the director', 'zzz']);
    expect(problems.map(({ hint }) => hint)).toEqual([
      'Did you mean "director"? Otherwise add it to actors.',
      'Did you mean "director"? Otherwise add it to actors.',
      'Add it to actors, or correct the id.',
    ]);
    expect(workshop.ties).toHaveLength(1);
  });

  test('an actor whose own row is wrong is no second mistake in its ties', () => {
    const { workshop, problems } = validateTables([
      table('actors', 'id,power', 'ana,much', 'ben,1'),
      table('ties', 'source,target', 'ana,ben'),
    ]);
    expect(errors(problems)).toEqual(['error not-a-number actors 2 power']);
    expect([workshop.actors.length, workshop.ties.length]).toEqual([1, 0]);
  });

  test('without a table of actors the rows make them, with a notice', () => {
    const { workshop, problems } = validateTables([
      table('ties', 'source,target', 'ana,ben', 'Ben,cai'),
      table('attendance', 'actor,space', 'ana,hall'),
      table('roles', 'person,organisation', 'dan,shop'),
    ]);
    expect(workshop.actors.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      'ana other',
      'ben other',
      'Ben other',
      'cai other',
      'hall space',
      'dan person',
      'shop organisation',
    ]);
    expect(short(problems)).toEqual(['notice made-actors actors - -', 'warning near-duplicate ties 3 source']);
  });

  test('what an actor is part of must exist and not run in a circle', () => {
    const { workshop, problems } = validateTables([
      table('actors', 'id,part_of', 'a,b', 'b,c', 'c,b', 'd,zz', 'e,e', 'f,a'),
    ]);
    expect(errors(problems)).toEqual([
      'error part-of-itself actors 3 part_of',
      'error unknown-actor actors 5 part_of',
      'error part-of-itself actors 6 part_of',
    ]);
    expect(workshop.actors.map(({ partOf }) => partOf ?? '')).toEqual(['b', '', 'b', '', '', 'a']);
  });
});

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
      table('ties', 'source,target,', 'ana,ben,x', 'ana,ben,,,', 'ana,ben,,y'),
    ]);
    expect(short(problems)).toEqual(['warning no-header ties 2 -', 'warning long-row ties 4 -']);
  });

  test('a tie of an actor to itself is kept, with a warning', () => {
    const { workshop, problems } = validateTables([two, table('ties', 'source,target', 'ana,ana')]);
    expect(workshop.ties).toHaveLength(1);
    expect(short(problems)).toEqual(['warning self-tie ties 2 target']);
  });
});

describe('about', () => {
  test('focal and hub must be actors', () => {
    const { workshop, problems } = validateTables([two, table('about', 'key,value', 'focal,anna', 'hub,ben')]);
    expect(errors(problems)).toEqual(['error unknown-actor about 2 value']);
    expect(problems[0]?.hint).toContain('"ana"');
    expect([workshop.about.focal, workshop.about.hub]).toEqual([undefined, 'ben']);
  });

  test('a version newer than ours is an error of its own', () => {
    expect(errors(validateTables([two, table('about', 'key,value', 'schema_version,2')]).problems)).toEqual([
      'error newer-schema about 2 value',
    ]);
    expect(errors(validateTables([two, table('about', 'key,value', 'Schema Version,one')]).problems)).toEqual([
      'error bad-version about 2 value',
    ]);
  });

  test('a wave that is not listed is a warning; without a list it is made in code unit order', () => {
    const ties = table('ties', 'source,target,wave', 'ana,ben,later', 'ana,ben,Early', 'ana,ben,');
    const stated = validateTables([two, ties, table('about', 'key,value', 'waves,Early; late')]);
    expect(short(stated.problems)).toEqual(['warning unknown-wave ties 2 wave']);
    expect(stated.workshop.about.waves).toEqual(['Early', 'late']);
    const found = validateTables([two, ties]);
    expect(short(found.problems)).toEqual(['notice made-waves about - -']);
    expect(found.workshop.about.waves).toEqual(['Early', 'later']);
  });

  test('sectors that do not match are warnings', () => {
    const { problems } = validateTables([
      table('actors', 'id,sector', 'ana,community', 'ben,Community'),
      table('about', 'key,value', 'sectors,community;statutory', 'authority_sectors,NHS'),
    ]);
    expect(short(problems)).toEqual([
      'warning unknown-sector about 3 value',
      'warning near-duplicate actors 3 sector',
      'warning unknown-sector actors 3 sector',
    ]);
  });

  test('a key twice and an unknown word are errors', () => {
    const { problems } = validateTables([
      two,
      table('about', 'key,value', 'title,A', 'Title,B', 'consent,maybe', ',x'),
    ]);
    expect(errors(problems)).toEqual([
      'error duplicate-key about 3 key',
      'error unknown-word about 4 value',
      'error missing-value about 5 key',
    ]);
  });
});

describe('informants, items and spaces', () => {
  test('are made from the rows when no table lists them', () => {
    const { workshop, problems } = validateTables([
      two,
      table('ranking', 'informant,a,b,preferred', 'g1,trust,money,trust', 'G1,trust,time,'),
    ]);
    expect(workshop.informants.map(({ id }) => id)).toEqual(['g1', 'G1']);
    expect(workshop.items.map(({ id }) => id)).toEqual(['trust', 'money', 'time']);
    expect(short(problems)).toEqual([
      'notice made-informants informants - -',
      'notice made-items items - -',
      'warning near-duplicate ranking 3 informant',
    ]);
  });

  test('must exist when a table lists them', () => {
    const { problems } = validateTables([
      two,
      table('informants', 'id', 'g1'),
      table('items', 'id', 'trust', 'money'),
      table('ranking', 'informant,a,b,preferred', 'g2,trust,mony,trust', 'g1,trust,money,time', 'g1,trust,trust,'),
    ]);
    expect(errors(problems)).toEqual([
      'error unknown-item ranking 2 b',
      'error unknown-informant ranking 2 informant',
      'error not-compared ranking 3 preferred',
      'error same-item ranking 4 b',
    ]);
  });

  test('what is attended and no space is a warning, once', () => {
    const { problems } = validateTables([two, table('attendance', 'actor,space', 'ana,ben', 'ben,ben')]);
    expect(short(problems)).toEqual(['warning not-a-space attendance 2 space']);
  });
});

test('problems are sorted and frozen, and of one kind only the first thousand are listed', () => {
  const rows = Array.from({ length: 1500 }, (_, i) => ({ row: i + 2, cells: ['ana', `x${i}`] }));
  const { problems } = validateTables([{ name: 'ties', header: ['source', 'target'], rows }, two]);
  expect(problems).toHaveLength(1001);
  expect(problems[0]?.message).toBe('500 more problems of this kind are not listed.');
  expect(problems.slice(1).every(({ row }, i) => row === i + 2)).toBe(true);
  expect(Object.isFrozen(problems)).toBe(true);
});
