import { describe, expect, test } from 'vitest';
import { readWorkshop } from '../../src/io/read-workshop.js';
import type { Problem } from '../../src/kernel/error.js';

const ties = 'source,target\na,b\n';
const actors = 'id,kind\na,organisation\nb,organisation\n';

function short(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ severity, code, table, row, column }) =>
    [severity, code, table, row ?? '-', column ?? '-'].join(' '),
  );
}

function read(files: Readonly<Record<string, string>>): ReturnType<typeof readWorkshop> {
  return readWorkshop({ 'actors.csv': actors, 'ties.csv': ties, ...files });
}

describe('about', () => {
  test.each([
    ['further cells', 'key;value\nwaves;w1;w2;w3\nsectors;s1;s2\nauthority_sectors;s1;s2\nconsent;roles\n'],
    ['further cells under blank headers', 'key;value;;\nwaves;w1;w2;w3\nsectors;s1;s2;\nauthority_sectors;s1;;s2\n'],
    ['further columns of values', 'key,value,value 2,3\nwaves,w1,w2,w3\nsectors,s1,s2,\nauthority_sectors,s1;s2\n'],
    ['both separators', 'key,value\nwaves,w1;w2,w3\nsectors,s1,s2\nauthority_sectors,s1;s2\n'],
    ['a blank first cell', 'key,value\nwaves,,w1,w2;w3\nsectors,s1;s2\nauthority_sectors,s1;s2\n'],
  ])('takes a list from %s', (_, about) => {
    const { workshop, problems } = read({ 'about.csv': about });
    expect(workshop.about.waves).toEqual(['w1', 'w2', 'w3']);
    expect(workshop.about.sectors).toEqual(['s1', 's2']);
    expect(workshop.about.authoritySectors).toEqual(['s1', 's2']);
    expect(problems.map(({ code }) => code)).not.toContain('long-row');
  });

  test('says which other cells are left out', () => {
    const { workshop, problems } = read({
      'about.csv': 'key,value\nplace,Wandsworth, London\nfocal,,a\nlanguage,en,\n',
    });
    expect(workshop.about).toMatchObject({ place: 'Wandsworth', language: 'en' });
    expect(short(problems)).toEqual(['warning long-row about.csv 2 value', 'warning long-row about.csv 3 value']);
    expect(problems[0]?.message).toBe('The row has more than a key and a value; left out: "London".');
  });

  test('says that a further column is left out', () => {
    const { problems } = read({ 'about.csv': 'key,value,remark\ntitle,T,ask again\n' });
    expect(short(problems)).toEqual(['notice extra-columns about.csv 1 -']);
    expect(problems[0]?.message).toBe('Column "remark" is not one of this table; it is left out.');
  });

  test('asks about a key like a known one', () => {
    const { workshop, problems } = read({ 'about.csv': 'key,value\nfoccal,a\nconsent,roles\nauthority-sector,x\n' });
    expect(workshop.about.attributes).toEqual({ foccal: 'a', 'authority-sector': 'x' });
    expect(short(problems)).toEqual(['warning misspelt-key about.csv 2 key', 'warning misspelt-key about.csv 4 key']);
    expect(problems.map(({ hint }) => hint)).toEqual([
      'Did you mean "focal"? Then correct the key.',
      'Did you mean "authority_sectors"? Then correct the key.',
    ]);
  });

  test('lists other keys in one notice', () => {
    const { problems } = read({ 'about.csv': 'key,value\nfunder,Trust\nfacilitator,Ann\n' });
    expect(short(problems)).toEqual(['notice extra-keys about.csv - key']);
    expect(problems[0]?.message).toBe('Keys "funder" and "facilitator" are kept as extra keys.');
  });
});

describe('columns', () => {
  test('asks about a column like a known one', () => {
    const { workshop, problems } = read({
      'actors.csv': 'id,kind,sectr,authorty\na,organisation,x,yes\nb,organisation,y,no\n',
      'ties.csv': 'source,target,strenght\na,b,2\n',
    });
    expect(short(problems)).toEqual([
      'warning misspelt-column actors.csv 1 authorty',
      'warning misspelt-column actors.csv 1 sectr',
      'warning misspelt-column ties.csv 1 strenght',
    ]);
    expect(problems.map(({ hint }) => hint)).toEqual([
      'Did you mean "authority"? Then correct the header.',
      'Did you mean "sector"? Then correct the header.',
      'Did you mean "strength"? Then correct the header.',
    ]);
    expect(problems[1]?.message).toBe('There is no column "sectr" in this table; it is kept as an extra column.');
    expect(workshop.actors[0]?.attributes).toEqual({ sectr: 'x', authorty: 'yes' });
  });

  test('lists the other columns of a table in one notice', () => {
    const { problems } = read({
      'actors.csv': 'id,kind,borough,founded,empty\na,organisation,x,1990,\nb,organisation,y,2001,\n',
      'ties.csv': 'source,target,time,colour\na,b,2,red\n',
    });
    expect(short(problems)).toEqual(['notice extra-columns actors.csv 1 -', 'notice extra-columns ties.csv 1 -']);
    expect(problems.map(({ message }) => message)).toEqual([
      'Columns "borough" and "founded" are not of this table; they are kept as extra columns.',
      'Columns "time" and "colour" are not of this table; they are kept as extra columns.',
    ]);
  });

  test('a table that keeps no extra columns says that it leaves them out', () => {
    const { problems } = read({
      'attendance.csv': 'actor,space,basiss,mood\na,s,stated,good\n',
      'actors.csv': 'id,kind\na,organisation\nb,organisation\ns,space\n',
    });
    expect(problems.map(({ message }) => message)).toEqual([
      'Column "mood" is not one of this table; it is left out.',
      'There is no column "basiss" in this table; it is left out.',
    ]);
  });

  test('a misspelt column that is needed is asked about beside the error', () => {
    const { problems } = read({ 'ties.csv': 'sorce,target\na,b\n' });
    expect(short(problems)).toEqual([
      'warning misspelt-column ties.csv 1 sorce',
      'error missing-column ties.csv 1 source',
    ]);
  });

  test('a column whose meaning another column has is not asked about', () => {
    const { problems } = read({ 'actors.csv': 'id,kind,note,notes\na,organisation,x,y\nb,organisation,,\n' });
    expect(short(problems)).toEqual(['notice extra-columns actors.csv 1 -']);
  });
});

describe('every fault of a row at once', () => {
  const about = 'key,value\nwaves,w1;w2\nsectors,x\n';
  const informants = 'id\ni1\n';

  test('unknown names, wave and cells of a tie', () => {
    const { workshop, problems } = read({
      'about.csv': about,
      'informants.csv': informants,
      'ties.csv':
        'source,target,wave,informant,basis,strength\na,b,w9,i9,,\na,nobody,w8,i8,guess,strong\nb,b,w1,i1,,0\n',
    });
    expect(workshop.ties).toEqual([]);
    expect(short(problems).filter((line) => line.includes('ties.csv'))).toEqual([
      'error unknown-informant ties.csv 2 informant',
      'warning unknown-wave ties.csv 2 wave',
      'error unknown-word ties.csv 3 basis',
      'error unknown-informant ties.csv 3 informant',
      'error not-a-number ties.csv 3 strength',
      'error unknown-actor ties.csv 3 target',
      'warning unknown-wave ties.csv 3 wave',
      'error out-of-range ties.csv 4 strength',
      'warning self-tie ties.csv 4 target',
    ]);
  });

  test('a row refused makes no name unknown', () => {
    const { problems } = readWorkshop('source,target,informant,strength\na,b,i1,1\nc,d,i2,x\n');
    expect(short(problems).filter((line) => line.startsWith('error'))).toEqual(['error not-a-number input 3 strength']);
  });

  test('an actor with a bad cell, a double id and an unknown whole', () => {
    const { workshop, problems } = read({
      'actors.csv': 'id,kind,power,part_of\na,organisation,,\na,organisation,big,nowhere\nb,organisation,,\n',
    });
    expect(workshop.actors.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(short(problems)).toEqual([
      'error duplicate-id actors.csv 3 id',
      'error unknown-actor actors.csv 3 part_of',
      'error not-a-number actors.csv 3 power',
    ]);
  });

  test('a ranking with a bad item compared with itself, an attendance of what is no space', () => {
    const { problems } = read({
      'informants.csv': informants,
      'items.csv': 'id\np\nq\n',
      'ranking.csv': 'informant,a,b,preferred\ni9,p,p,\ni9,p,q,z\n',
      'attendance.csv': 'actor,space,basis\na,b,guess\n',
    });
    expect(short(problems)).toEqual([
      'error unknown-word attendance.csv 2 basis',
      'warning not-a-space attendance.csv 2 space',
      'error same-item ranking.csv 2 b',
      'error unknown-informant ranking.csv 2 informant',
      'error unknown-informant ranking.csv 3 informant',
      'error not-compared ranking.csv 3 preferred',
    ]);
  });
});

describe('the kind of actors', () => {
  const warning = (problems: readonly Problem[]): readonly Problem[] =>
    problems.filter(({ code }) => code === 'kind-not-recorded');

  test('is asked for once when it is blank and no consent is stated', () => {
    const { problems } = read({ 'actors.csv': 'id,kind\na,organisation\nb,\nann,\n' });
    expect(warning(problems)).toEqual([
      {
        code: 'kind-not-recorded',
        severity: 'warning',
        table: 'actors.csv',
        row: null,
        column: 'kind',
        value: null,
        message: 'The kind of 2 actors is not recorded, so their names print as they stand.',
        hint: 'If any is a person, give kind=person, or consent.',
      },
    ]);
  });

  test('is asked for when ties make the actors', () => {
    const { problems } = readWorkshop(ties);
    expect(warning(problems)).toHaveLength(1);
    expect(warning(problems)[0]).toMatchObject({ table: 'actors', column: 'kind' });
  });

  test.each(['names', 'roles'])('is not asked for with consent %s', (consent) => {
    const { problems } = read({ 'actors.csv': 'id\na\nb\n', 'about.csv': `key,value\nconsent,${consent}\n` });
    expect(warning(problems)).toEqual([]);
  });

  test('other counts as stated, and so does the kind that attendance and roles give', () => {
    expect(warning(read({ 'actors.csv': 'id,kind\na,other\nb,other\n' }).problems)).toEqual([]);
    const { problems } = readWorkshop({ 'ties.csv': 'source,target\n', 'roles.csv': 'person,organisation\nann,m\n' });
    expect(warning(problems)).toEqual([]);
  });
});

describe('words', () => {
  test.each([
    ['semicolons', ';', 'semicolons-read'],
    ['tabs', '\t', 'tabs-read'],
  ])('%s are said in a sentence, with what to do', (name, separator, code) => {
    const { problems } = readWorkshop(ties.replaceAll(',', separator));
    const problem = problems.find((found) => found.code === code);
    expect(problem?.message).toBe(`The cells are separated by ${name}, not commas.`);
    expect(problem?.hint).toMatch(/^[A-Z].*\.$/);
  });

  test('every problem is a sentence with a hint', () => {
    const { problems } = readWorkshop({
      'actors.csv': 'name,type,power,colour\na,person,"0,5",x\nconstructor,person,1,y\n',
      'stuff.csv': 'from;to;informant;wave\na;constructor;i;w\n',
      'attendance.csv': 'actor,space,mood\na,constructor,good\n',
      'ranking.csv': 'informant,a,b,preferred\ni,p,q,p\n',
      'other.csv': 'x,y\n1,2\n',
    });
    expect(problems.length).toBeGreaterThan(9);
    for (const { message, hint } of problems) {
      expect(message).toMatch(/^[A-Z"].*\.$/);
      expect(hint).toMatch(/^[A-Z].*[.?]$/);
    }
  });
});
