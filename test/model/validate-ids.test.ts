import { describe, expect, test } from 'vitest';
import { validateTables } from './validate-without-kinds.js';
import { errors, short, table } from './raw-tables.js';

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
