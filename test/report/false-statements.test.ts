import { describe, expect, it } from 'vitest';
import { network, readWorkshop, report, view } from '../../src/index.js';
import { wcen } from '../../src/datasets.js';
import { pageText } from './page-text.js';

const read = (files: Readonly<Record<string, string>>) => readWorkshop(files).workshop;

describe('a view that leaves the focal actor out', () => {
  it('says so, and never that nobody was named', async () => {
    for (const focal of [undefined, 'director']) {
      const made = await report(wcen(), { focal, view: { without: ['director'] } });
      const text = pageText(made.toHTML());
      expect(text).not.toContain('The tables name nobody');
      expect(text).toContain('WCEN director is left out of this view');
      expect(made.findings[0]?.words).toContain('WCEN director is left out of this view');
      expect(made.focal).toBeNull();
    }
  });
});

it('gives no place where nobody’s loss cuts anything', async () => {
  const ties = 'source,target\na,b\nb,c\nc,d\nd,a\n';
  const made = await report(read({ 'ties.csv': ties }), { focal: 'a' });
  expect(pageText(made.toHTML())).not.toMatch(/comes first of/u);
  expect(made.tables.find(({ name }) => name === 'dependency')?.rows[0]).toMatchObject({
    place: null,
    first: 'nobody',
  });
});

it('says “too” only of an actor who comes first in the base as well', async () => {
  const ties = 'source,target,basis\na,b,stated\nb,c,stated\nc,d,stated\nd,a,inferred\n';
  const made = await report(read({ 'ties.csv': ties }), { focal: 'b' });
  const other = made.findings.find(({ name }) => name === 'other-way');
  expect(other?.words).toContain('b comes first, together with c');
  expect(other?.words).not.toContain('too');
});

it('types are defined once for every way of counting', async () => {
  const rows = 'source,target,type,basis\na,b,linking,inferred\nb,c,,stated\nc,d,,stated\n';
  const actors = 'id,sector,authority\na,x,no\nb,y,yes\nc,x,no\nd,y,yes\n';
  const workshop = read({ 'ties.csv': rows, 'actors.csv': actors });
  expect(view(network(workshop), { tieTypes: ['linking'] }).options.types).toBe('stated');
  const made = await report(workshop, { focal: 'b', view: { tieTypes: ['linking'] } });
  const ways = made.tables.find(({ name }) => name === 'dependency')!.rows;
  expect(ways.map(({ ties }) => ties)).toEqual([1, 0]);
  expect(made.toMarkdown()).not.toContain('2 of 1');
});

it('the focal actor asked for holds no authority by rule', async () => {
  const files = {
    'about.csv': 'key,value\nauthority_sectors,s',
    'actors.csv': 'id,sector,power\nx,c,5\ny,c,5\nt,s,5\n',
    'ties.csv': 'source,target\nx,t\nx,y\n',
  };
  const made = await report(read(files), { focal: 'x' });
  const authority = made.tables.find(({ name }) => name === 'actors')!.rows.map((row) => [row['id'], row['authority']]);
  expect(Object.fromEntries(authority)).toEqual({ x: false, y: null, t: true });
});

it('negative ties are those of the view', async () => {
  const files = {
    'informants.csv': 'id\ng1\ng2\n',
    'ties.csv': 'source,target,sign,informant\na,b,,g1\nb,c,-1,g1\na,c,-1,g2\nb,d,-1,\nb,d,-1,g2\n',
  };
  const rows = async (options: object) => {
    const made = await report(read(files), { view: options });
    return made.tables
      .find(({ name }) => name === 'negative-ties')!
      .rows.map((row) => JSON.stringify([row['source'], row['target']]).replaceAll(/[^a-z]/gu, ''));
  };
  expect(await rows({})).toEqual(['ac', 'bc', 'bd', 'bd']);
  expect(await rows({ without: ['c'] })).toEqual(['bd', 'bd']);
  expect(await rows({ informants: ['g1'] })).toEqual(['bc', 'bd']);
});
