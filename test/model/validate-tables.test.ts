import { describe, expect, test } from 'vitest';
import { validateTables } from './validate-without-kinds.js';
import { errors, short, table, two } from './raw-tables.js';

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

  test('one wave has no order to state', () => {
    const { workshop, problems } = validateTables([two, table('ties', 'source,target,wave', 'ana,ben,2025')]);
    expect(problems).toEqual([]);
    expect(workshop.about.waves).toEqual(['2025']);
  });

  test.each([
    ['a letter left out', 'community', 'comunity'],
    ['a letter too many', 'hospital', 'hospitall'],
    ['two letters swapped', 'statutory', 'statutroy'],
    ['another letter', 'faith group', 'faith-group'],
  ])('sectors that differ by %s are a warning, unless both are listed', (_, a, b) => {
    const actors = table('actors', 'id,sector', `ana,${a}`, `ben,${a}`, `cai,${b}`);
    const { workshop, problems } = validateTables([actors]);
    expect(short(problems)).toEqual(['warning near-sector actors 4 sector']);
    expect(problems[0]?.message).toContain('row 2');
    expect(workshop.actors.map(({ sector }) => sector)).toEqual([a, a, b]);
    expect(validateTables([actors, table('about', 'key,value', `sectors,${a};${b}`)]).problems).toEqual([]);
  });

  test.each([
    ['hub', 'pub'],
    ['ward 1', 'ward 2'],
    ['north', 'south'],
    ['sport', 'support'],
    ['health', 'housing'],
  ])('sectors %s and %s are left alone', (a, b) => {
    expect(validateTables([table('actors', 'id,sector', `ana,${a}`, `ben,${b}`)]).problems).toEqual([]);
  });

  test('rows of ties that repeat another are noticed once and kept', () => {
    const columns = 'source,target,informant,strength';
    const rows = ['ana,ben,g1,2', 'ana,ben,g1,2', 'ana,ben,g2,2', 'ben,ana,g1,2', 'ana,ben,g2,2', 'ana,ben,g1,3'];
    const groups = table('informants', 'id', 'g1', 'g2');
    const { workshop, problems } = validateTables([two, groups, table('ties', columns, ...rows)]);
    expect(short(problems)).toEqual(['notice repeated-tie ties 3 source']);
    expect(problems[0]?.message).toBe('This row says the same as row 2. So does 1 more row of another.');
    expect(workshop.ties).toHaveLength(6);
  });

  test('an untouched template is told as such', () => {
    const untouched = table('ties', 'source,target', '#example ana,ben');
    const [problem] = validateTables([table('about', 'key,value', 'schema_version,1'), untouched]).problems;
    expect(`${problem?.message} ${problem?.hint}`).toMatch(/nothing is filled in yet.*below the examples/);
    expect(validateTables([]).problems[0]?.message).toContain('neither a table of actors nor one of ties');
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
