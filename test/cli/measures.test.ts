import { expect, test } from 'vitest';
import { workshopGraph } from '../fixtures/workshop-graph.js';
import { folder, runCli, wcen } from './run-cli.js';
import { validator } from './schema.js';

const valid = validator('measures');

interface Measures {
  readonly options: Readonly<Record<string, unknown>>;
  readonly network: Readonly<Record<string, unknown>>;
  readonly actors: readonly (Readonly<Record<string, unknown>> & { readonly id: string })[];
  readonly ties: readonly Readonly<Record<string, unknown>>[];
}

async function measure(...argv: readonly string[]): Promise<Measures> {
  const { code, out, err } = await runCli(['measures', ...argv, '--format', 'json']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const result = JSON.parse(out) as Measures;
  expect(valid(result)).toEqual([]);
  return result;
}

const cutpoints = ({ actors }: Measures): readonly string[] =>
  actors.filter(({ cutpoint }) => cutpoint === true).map(({ id }) => id);
const director = ({ actors }: Measures) => actors.find(({ id }) => id === 'director');

// The known answers of the README of the WCEN tables, which any graph library gives.
test('WCEN: three components, three cutpoints, betweenness of the director 0.559', async () => {
  const result = await measure(wcen);
  expect(result.network).toMatchObject({ actors: 32, ties: 56, components: 3, cutpoints: 3 });
  expect(cutpoints(result)).toEqual(['cabinet-member', 'director', 'wcen']);
  expect(director(result)?.['betweennessNormalised']).toBeCloseTo(0.559, 3);
});

test('WCEN with attendance: one component, other cutpoints, betweenness 0.567', async () => {
  const result = await measure(wcen, '--include', 'ties,attendance');
  expect(result.network).toMatchObject({ components: 1 });
  expect(cutpoints(result)).toEqual(['conference', 'director', 'wcen']);
  expect(director(result)?.['betweennessNormalised']).toBeCloseTo(0.567, 3);
});

test('a directed view has in- and outdegree and the five roles, an undirected one the boundary role', async () => {
  const directed = director(await measure(wcen, '--direction', 'directed'));
  expect(directed).toHaveProperty('indegree');
  expect(directed).not.toHaveProperty('boundary');
  expect(directed?.['representative']).not.toBeNull();
  const weak = director(await measure(wcen));
  expect(weak).toMatchObject({ representative: null, gatekeeper: null });
  expect(weak).toHaveProperty('boundary');
});

test('a network without sectors is measured by sector all the same', async () => {
  const bare = folder({ 'actors.csv': 'id,sector\na,\nb,\nc,\n', 'ties.csv': 'source,target\na,b\nb,c\n' });
  const { network, actors } = await measure(bare, '--by', 'sector', '--quiet');
  expect(network).toMatchObject({ leftOut: { missingSector: 3 }, ei: null });
  expect(actors[1]).toMatchObject({ id: 'b', degree: 2, betweenness: 1, coordinator: null });
});

test('csv has every measure of every actor, in full', async () => {
  const { out } = await runCli(['measures', wcen, '--format', 'csv']);
  const [head = '', ...rows] = out.trimEnd().split('\r\n');
  const { actors } = await measure(wcen);
  expect(head.split(',')).toEqual(Object.keys(actors[0] ?? {}));
  expect(rows).toHaveLength(32);
  expect(out).toContain(String(director(await measure(wcen))?.['betweenness']));
});

test('table and md list the actor most between others first', async () => {
  for (const format of ['table', 'md']) {
    const { out } = await runCli(['measures', wcen, '--format', format]);
    const rows = out.split('\n');
    const head = rows.findIndex((row) => /\bid\b.*actor/.test(row));
    expect(rows[head + (format === 'md' ? 2 : 1)]).toMatch(/director.*WCEN director.*0\.559/);
  }
});

test('without consent persons are codes, as ids too, and keep them when others are left out', async () => {
  const people = folder({
    'actors.csv': 'id,label,kind\nann,Ann Ash,person\nbob,Bob Birch,person\ncentre,Centre,service\n',
    'ties.csv': 'source,target\nann,centre\nbob,centre\n',
  });
  for (const format of ['json', 'csv', 'table', 'md']) {
    const { out, err } = await runCli(['measures', people, '--format', format]);
    expect(err).toMatch(/^notice: about: No consent is recorded, so persons print as codes/);
    expect(out).not.toMatch(/ann|ash|bob|birch/i);
    expect(out).toContain('P1');
  }
  const left = await measure(people, '--without', 'ann', '--quiet');
  expect(left.actors.map(({ id }) => id)).toEqual(['P2', 'centre']);
  expect(left).toMatchObject({ options: { without: ['P1'] } });
});

test('control characters of a label do not reach the terminal', async () => {
  const rude = folder({
    'actors.csv': 'id,label\na,"\u001b[2JHidden\u202e"\nb,B\n',
    'ties.csv': 'source,target\na,b\n',
  });
  const { out, err } = await runCli(['measures', rude]);
  expect(out + err).not.toMatch(/(?!\n)\p{Cc}|\u202e/u);
});

// Numbers of methods.md §1–§2 for the director of the fictional workshop, by igraph, networkx and R sna.
test('--weighted, --partial and --model reach the measures, and are said in the result', async () => {
  const file = `${folder({ 'workshop.json': JSON.stringify(workshopGraph) })}/workshop.json`;
  const broker = ({ actors }: Measures) => actors.find(({ id }) => id === 'D')!;
  const plainly = await measure(file, '--quiet');
  expect(plainly.options).toMatchObject({ weighted: false, partial: false, model: 'whole', seed: 1, runs: 100 });
  expect(broker(plainly)['constraint']).toBeCloseTo(0.213889, 6);
  expect(broker(plainly)['brokerageTotal']).toBe(39);
  const ego = await measure(file, '--model', 'ego', '--quiet');
  expect(ego.options).toMatchObject({ model: 'ego' });
  expect(broker(ego)['constraint']).toBeCloseTo(0.226111, 6);
  const weighted = await measure(file, '--weighted', '--seed', '7', '--effort', '0.1', '--quiet');
  expect(weighted.options).toMatchObject({ weighted: true, seed: 7, runs: 10 });
  expect(broker(weighted)['constraint']).toBeCloseTo(0.233347, 6);
  const partial = await measure(file, '--partial', '--quiet');
  // 32 of the 39 pairs have nobody else between them; each of the others shares its point.
  expect(broker(partial)['brokerageTotal']).toBeGreaterThan(32);
  expect(broker(partial)['brokerageTotal']).toBeLessThan(39);
  const { out } = await runCli(['measures', file, '--weighted', '--partial', '--model', 'ego', '--quiet']);
  expect(out).toMatch(
    /Measured with: paths, .* by strength; brokers of one pair share its credit; structural holes in/,
  );
});

test('--weighted refuses a strength it cannot use, and says so where it changes nothing', async () => {
  const made = (strength: number): string => folder({ 'ties.csv': `source,target,strength\na,b,${strength}\nb,c,1\n` });
  const { code, err } = await runCli(['measures', made(0), '--weighted', '--quiet']);
  expect(code).toBe(2);
  expect(err).toMatch(/strength/);
  const alike = await runCli(['measures', made(1), '--weighted']);
  expect(alike.code).toBe(0);
  expect(alike.err).toMatch(/--weighted changes no order: every tie/);
  expect((await runCli(['measures', made(1), '--model', 'own', '--quiet'])).code).toBe(2);
});
