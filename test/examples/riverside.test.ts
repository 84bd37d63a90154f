import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { dependency, network, networkCutpoints, view, type ViewOptions, workshopToTables } from '../../src/index.js';
import { readWorkshopPath } from '../../src/node.js';
import { readWorkbook, writeWorkbook } from '../../src/workbook.js';

const folder = fileURLToPath(new URL('../../examples/riverside/', import.meta.url));
const { workshop, problems } = await readWorkshopPath(folder);

test('it says first that it is invented', () => {
  expect(readFileSync(`${folder}README.md`, 'utf8').split('\n')[0]).toContain('Invented');
  expect(readFileSync(`${folder}about.csv`, 'utf8').split('\n')[1]).toContain('invented');
  expect(workshop.about.source).toMatch(/^Invented/);
});

test('it has no problem, and tells of what it carries beside the columns', () => {
  expect(problems.map(({ severity, code }) => `${severity} ${code}`).sort()).toEqual([
    'notice extra-columns',
    'notice extra-columns',
    'notice extra-keys',
  ]);
});

test('every table has rows, every column a value, and those that may be unknown a blank', () => {
  const tables = workshopToTables(workshop);
  expect(tables).toHaveLength(11);
  const never: string[] = [];
  for (const { kind, header, rows } of tables) {
    for (const [position, name] of header.entries())
      if (rows.every((row) => row[position] === null)) never.push(`${kind}.${name}`);
  }
  expect(never).toEqual([]);
  const gaps = tables.flatMap(({ kind, header, rows }) =>
    header.filter((_, position) => rows.some((row) => row[position] === null)).map((name) => `${kind}.${name}`),
  );
  for (const column of [
    'actors.authority',
    'actors.capacity',
    'actors.willing',
    'ties.type',
    'ties.confidence',
    'ties.wave',
    'ties.informant',
    'roles.share',
    'ranking.preferred',
    'notes.informant',
  ]) {
    expect(gaps).toContain(column);
  }
});

test('it has what the instruments need', () => {
  const { informants, actors, ties, about, ranking, venn, closeness, notes, roles } = workshop;
  expect(informants.map(({ sector }) => sector)).toEqual(['community', 'community', 'community', 'statutory']);
  expect([actors.length, about.waves.length, about.focal]).toEqual([16, 2, 'coordinator']);
  expect(new Set(actors.map(({ kind }) => kind)).size).toBe(6);
  expect(ties.filter(({ sign }) => sign === -1)).toHaveLength(2);
  for (const { id } of informants) {
    expect(ties.some(({ informant }) => informant === id)).toBe(true);
    expect(venn.filter(({ informant }) => informant === id).length).toBeGreaterThan(5);
    expect(closeness.some(({ informant }) => informant === id)).toBe(true);
    expect(ranking.filter(({ informant }) => informant === id)).toHaveLength(10);
  }
  expect(new Set(closeness.map(({ level }) => level)).size).toBe(5);
  expect(new Set(notes.map(({ kind }) => kind)).size).toBe(6);
  const carriers = roles.filter(({ organisation }) => organisation === 'elders-club');
  expect(carriers.map(({ person, share }) => [person, share])).toEqual([['lay-reader', 1]]);
});

test('one relation cannot be drawn: an inside circle overlaps an outside one', () => {
  const { venn, closeness } = workshop;
  const position = (informant: string, actor: string): string | undefined =>
    venn.find((circle) => circle.informant === informant && circle.actor === actor)?.position;
  const impossible = closeness.filter(({ informant, a, b, level }) => {
    const sides = [position(informant, a), position(informant, b)];
    return level !== 'separate' && sides.includes('inside') && sides.includes('outside');
  });
  expect(impossible).toEqual([
    { informant: 'al-noor-women', a: 'mosque-secretary', b: 'mental-health-trust', level: 'large' },
  ]);
});

// Counted with networkx 3.6.1 on the same tables; see the README of the example.
test.each<readonly [Partial<ViewOptions>, readonly number[], readonly number[], readonly string[]]>([
  [{}, [24, 91], [12, 2, 1], ['coordinator', 'riverside-together']],
  [{ basis: 'stated' }, [51, 91], [9, 3, 2, 1], ['coordinator', 'mill-road', 'mosque-secretary', 'riverside-together']],
  [{ include: ['ties', 'attendance'] }, [0, 105], [15], ['riverside-together']],
  [{ waves: ['2025'] }, [24, 91], [12, 2, 1], ['coordinator', 'riverside-together']],
  [{ waves: ['2023'] }, [18, 22], [2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1], ['coordinator', 'riverside-together', 'st-anne']],
])('%o: pairs cut, parts and articulation points', (options, pairs, parts, cutpoints) => {
  const chosen = view(network(workshop), options);
  const { disconnected, componentsWithout } = dependency(chosen, 'coordinator');
  expect([disconnected.pairs, disconnected.of]).toEqual(pairs);
  expect(componentsWithout).toEqual(parts);
  expect(networkCutpoints(chosen).value).toBe(cutpoints.length);
});

test('workshop.xlsx is the same workshop, byte for byte what is written today', async () => {
  const bytes = new Uint8Array(readFileSync(`${folder}workshop.xlsx`));
  expect((await readWorkbook(bytes)).workshop).toEqual(workshop);
  expect(Buffer.from(await writeWorkbook(workshop)).equals(bytes)).toBe(true);
});
