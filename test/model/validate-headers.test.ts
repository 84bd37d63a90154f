import { describe, expect, test } from 'vitest';
import { validateTables } from './validate-without-kinds.js';
import { errors, short, table, two } from './raw-tables.js';

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
