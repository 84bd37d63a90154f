import { expect, it } from 'vitest';
import { network, readWorkshop, view } from '../../src/index.js';

const waves = (...found: string[]): readonly string[] =>
  readWorkshop({ 'ties.csv': ['source,target,wave', ...found.map((wave) => `a,b,${wave}`)].join('\n') }).workshop.about
    .waves;

it('waves without a stated order follow their numbers', () => {
  expect(waves('10', '9', '2')).toEqual(['2', '9', '10']);
  expect(waves('wave 10', 'wave 9')).toEqual(['wave 9', 'wave 10']);
  expect(waves('2015-16', '2014-15', '2014-2')).toEqual(['2014-2', '2014-15', '2015-16']);
  expect(waves('w02', 'w2', 'w1')).toEqual(['w1', 'w02', 'w2']);
  expect(waves('b', 'a10', 'a')).toEqual(['a', 'a10', 'b']);
  expect(waves('12345678901234567891', '12345678901234567890')).toEqual([
    '12345678901234567890',
    '12345678901234567891',
  ]);
});

it('so the last wave is the highest number', () => {
  const { workshop } = readWorkshop({ 'ties.csv': 'source,target,wave\na,b,9\nb,c,10\n' });
  const last = view(network(workshop), { waves: 'last' });
  expect(last.ties).toHaveLength(1);
  expect(last.ids[last.ties[0]!.source]).toBe('b');
});
