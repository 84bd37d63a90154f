import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { wcen } from '../../src/datasets.js';
import {
  carriers,
  dependencies,
  type DependencyRow,
  dependency,
  network,
  type PairShare,
  safeSpaces,
  succession,
  tippingTies,
  turnover,
  view,
} from '../../src/index.js';

const page = readFileSync(new URL('../../docs/wcen.md', import.meta.url), 'utf8');
const rowsOf = (heading: string): readonly (readonly string[])[] =>
  page
    .split(`## ${heading}\n`)[1]!
    .split('\n## ')[0]!
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^\|[ -]*-/.test(line))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );

const net = network(wcen());
const views = [
  view(net),
  view(net, { include: ['ties', 'attendance'] }),
  view(net, { basis: 'stated' }),
  view(net, { basis: 'stated', include: ['ties', 'attendance'] }),
];

const isPairs = (value: DependencyRow[keyof DependencyRow]): value is PairShare =>
  typeof value === 'object' && value !== null;

describe('docs/wcen.md', () => {
  it('says who comes first', async () => {
    const keys: readonly (keyof DependencyRow)[] = [
      'disconnected',
      'crossSectorDisconnected',
      'disconnected',
      'geodesicMonopoly',
      'crossSectorGeodesicMonopoly',
      'geodesicShare',
      'crossSectorGeodesicShare',
      'efficiencyLoss',
      'fragmentationWithout',
      'distanceFragmentationWithout',
      'tieShare',
      'strengthShare',
      'crossSectorStrengthShare',
    ];
    const printed = rowsOf('Who comes first').slice(1);
    expect(printed[0]?.slice(1)).toEqual(views.map((chosen) => String(chosen.ties.length)));
    for (const [column, chosen] of views.entries()) {
      const { rows } = await dependencies(chosen);
      for (const [line, key] of keys.entries()) {
        const worth = (row: DependencyRow): number => {
          const value = row[key];
          return Number(isPairs(value) ? (value.share ?? -1) : (value ?? -1));
        };
        const director = rows.find(({ id }) => id === 'director')!;
        const first = line === 2 ? director : rows.reduce((best, row) => (worth(row) > worth(best) ? row : best));
        const value = first[key];
        const words = isPairs(value) ? `${value.pairs} of ${value.of}` : worth(first).toFixed(3);
        expect(printed[line + 1]?.[column + 1]).toBe(`${first.id} ${words}`);
      }
    }
  });

  it('says how many ties either plan takes, and what a deputy would carry', async () => {
    const [, planA, planB] = rowsOf('What to do now');
    for (const [column, chosen] of views.entries()) {
      const { handover, noCutpoint } = await succession(chosen, 'director');
      expect(planA?.[column + 1]).toBe(String(handover.minimum));
      expect(planB?.[column + 1]).toBe(String(noCutpoint.ties?.length));
    }
    const { deputies } = await succession(net, 'director', { deputies: ['ccg'] });
    expect(page).toContain(`${deputies?.[0]?.disconnected.pairs} of ${deputies?.[0]?.disconnected.of} pairs depend on`);
  });

  it('says how few ties would halve the loss', async () => {
    const halved = async (chosen: (typeof views)[number]) => {
      const atMost = dependency(chosen, 'director').disconnected.share! / 2;
      return (await tippingTies(chosen, { focal: 'director', measure: 'disconnected', atMost })).unreported;
    };
    expect(await halved(views[0]!)).toMatchObject({ ties: 2, exact: true });
    expect(await halved(views[2]!)).toMatchObject({ ties: 1, exact: true });
    expect(page).toMatch(/Two ties that nobody reported/);
  });

  it('says what each space carries', () => {
    const printed = rowsOf('Safe spaces').slice(1);
    expect(printed).toEqual(
      safeSpaces(net).spaces.map((space) => [
        space.id,
        ...[space.participants, space.meetings, space.onlyHere, space.crossSectorOnlyHere].map(String),
        `${space.disconnected.pairs} of ${space.disconnected.of}`,
      ]),
    );
  });

  it('says what turnover costs', async () => {
    const printed = rowsOf('Statutory turnover').slice(1);
    for (const [line, chosen] of [views[0]!, view(net, { without: ['director'] })].entries()) {
      const found = await Promise.all([0.1, 0.3, 0.5].map((probability) => turnover(chosen, { probability })));
      const numbers = [found[0]!.baseline, ...found.map(({ expected }) => expected)];
      expect(printed[line]?.slice(1)).toEqual(numbers.map((value) => value!.toFixed(3)));
      expect(found[0]).toMatchObject({ exact: true });
    }
  });

  it('says that roles and capacity are not recorded', () => {
    expect(carriers(net).singleCarriers).toBeNull();
    expect(wcen().actors.every(({ capacity, willing }) => capacity === undefined && willing === undefined)).toBe(true);
    expect(wcen().roles).toEqual([]);
  });
});
