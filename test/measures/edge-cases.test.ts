import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type NetworkInput, network, view } from '../../src/index.js';
import { everyMeasure } from './every-measure.js';

const actor = (id: string, sector: string) => ({ id, sector });
const tie = (source: string, target: string) => ({ source, target });

const networks: readonly NetworkInput[] = [
  { actors: [], ties: [] },
  { actors: [actor('a', 'faith')], ties: [] },
  { actors: [actor('a', 'faith'), actor('b', 'hub'), actor('c', 'faith')], ties: [tie('a', 'b')] },
  { actors: [actor('a', 'faith'), actor('b', 'hub')], ties: [tie('a', 'b')] },
  { actors: ['a', 'b', 'c'].map((id) => actor(id, 'faith')), ties: [tie('a', 'b'), tie('b', 'c')] },
];

/** √2/2 to four decimals, as all values of the table. */
const half = Math.round(Math.SQRT1_2 * 1e4) / 1e4;

/** Rules of docs/methods.md by which a cell is what it is where no package says so, or says otherwise. */
const rules = {
  ratio: 'A ratio of nothing to nothing is `null`, not 0.',
  farthest: 'A largest or smallest of nobody is `null`: how far an actor reaches that reaches nobody.',
  three: 'What is measured against the most there could be is `null` with fewer than three actors.',
  vector: 'Without ties there is no vector of centralities: `null`.',
  direction: 'What arcs alone have is `null` in an undirected view.',
  side: 'Two-mode figures are `null` where a side is empty, but for closeness, which is 0 for whoever reaches nobody.',
  apart: 'Closeness is not centralised where some pair has no path: `null`.',
  authority: 'Where the authority of nobody is known, nobody is on the side of the community: `null`.',
  nobody: 'A list about nobody is empty.',
} as const;

type Rule = keyof typeof rules;
type Row = readonly [
  measure: string,
  empty: unknown,
  one: unknown,
  isolate: unknown,
  two: unknown,
  path: unknown,
  why: string,
  by?: Rule | Readonly<Record<number, Rule>>,
];

interface Reference {
  readonly by: string;
  readonly values: readonly unknown[];
}

// Made by test/reference/make-smallest.py with networkx, igraph, R sna and formulas by brute force, and frozen.
const references = JSON.parse(
  readFileSync(new URL('../reference/smallest-networks.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, Reference>>;

/** The rule that decides a cell; the reference does where there is none. */
const ruleOf = (by: Row[7], network: number): Rule | undefined => (typeof by === 'string' ? by : by?.[network]);

/** A figure of a reference as a cell: four decimals, `null` where undefined. */
const cell = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_, entry: unknown) =>
    typeof entry === 'number' ? Math.round(entry * 1e4) / 1e4 : entry === 'undefined' ? null : entry,
  );

// prettier-ignore
const table: readonly Row[] = [
  ['actorAuthority', [], [null], [1,1,0], [1,1], [1,1,1], 'largest entry 1 in every part with the largest λ; no tie, no vector'],
  ['actorBetweenness', [], [0], [0,0,0], [0,0], [0,1,0], 'no others to lie between: 0'],
  ['actorBetweenness normalised', [], [null], [0,0,0], [null,null], [0,1,0], '0 of 0 pairs of others: null', { 1: 'ratio', 3: 'ratio' }],
  ['actorBetweenness weighted', [], [0], [0,0,0], [0,0], [0,1,0], 'as unweighted, strengths alike'],
  ['actorBlocks', [], [0], [1,1,0], [1,1], [1,2,1], 'a bridge is a block, an isolate in none'],
  ['actorBonacichPower', [], [null], [1.2247,1.2247,0], [1,1], [0.7481,1.3714,0.7481], 'Σc² = n; isolate 0; path: c = 1.2, 2.2 over .98 by hand', { 0: 'nobody' }],
  ['actorBridgingCentrality', [], [null], [0,0,null], [0,0], [0,0.25,0], '1/k undefined for an isolate'],
  ['actorCloseness', [], [0], [0.5,0.5,0], [1,1], [0.6667,1,0.6667], 'Wasserman and Faust: 0 for an isolate (design)'],
  ['actorCloseness reached', [], [0], [1,1,0], [1,1], [0.6667,1,0.6667], 'within its own part'],
  ['actorCloseness in', [], [0], [0.5,0.5,0], [1,1], [0.6667,1,0.6667], 'undirected: as out'],
  ['actorCloseness weighted', [], [0], [0.5,0.5,0], [1,1], [0.6667,1,0.6667], 'strength 1: as unweighted'],
  ['actorComponent', [], [1], [1,1,2], [1,1], [1,1,1], 'an isolate is a part'],
  ['actorConstraint', [], [null], [1,1,null], [1,1], [1,0.5,1], 'undefined iff k = 0; leaf 1, centre of a star 1/k'],
  ['actorConstraint ego weighted', [], [null], [1,1,null], [1,1], [1,0.5,1], 'as whole where contacts share nobody'],
  ['actorCore', [], [0], [1,1,0], [1,1], [1,1,1], 'isolate 0'],
  ['actorCrossSectorBetweenness', [], [null], [0,0,0], [0,0], [null,null,null], 'one sector has no cross-sector pair'],
  ['actorCrossSectorBetweenness weighted', [], [null], [0,0,0], [0,0], [null,null,null], 'as unweighted, strengths alike'],
  ['actorDegree', [], [0], [1,1,0], [1,1], [1,2,1], 'Σk = 2m'],
  ['actorDistanceFragmentationWithout', [], [null], [1,1,0], [null,null], [0,1,0], 'fewer than two left: null'],
  ['actorEI', [], [null], [1,1,null], [1,1], [-1,-1,-1], 'no tie: null; one sector −1'],
  ['actorEccentricity', [], [null], [1,1,null], [1,1], [2,1,2], 'reaches nobody: null', { 1: 'farthest', 2: 'farthest' }],
  ['actorEffectiveSize', [], [null], [1,1,null], [1,1], [1,2,1], 'k − 2t/k; undefined iff k = 0'],
  ['actorEffectiveSize ego', [], [null], [1,1,null], [1,1], [1,2,1], 'as whole where contacts share nobody'],
  ['actorEfficiency', [], [null], [1,1,null], [1,1], [1,1,1], 'effective size / k'],
  ['actorEigenvector', [], [null], [1,1,0], [1,1], [half,1,half], '√2/2 beside the centre; outside the leading part 0; no tie: null'],
  ['actorEverettValente', [], [0], [0,0,0], [0,0], [0,2,0], 'b = 0 gives 0; (2·1 + 2)/2'],
  ['actorEverettValente normalised', [], [null], [0,0,0], [null,null], [0,1,0], 'n < 3: null; maximum 2 for n = 3', { 3: 'three' }],
  ['actorFragmentationWithout', [], [null], [1,1,0], [null,null], [0,1,0], 'fewer than two left: null'],
  ['actorHarmonic', [], [0], [1,1,0], [1,1], [1.5,2,1.5], 'Σ1/d'],
  ['actorHarmonic normalised', [], [null], [0.5,0.5,0], [1,1], [0.75,1,0.75], 'no others: null'],
  ['actorHierarchy', [], [null], [1,1,null], [1,1], [1,0,1], 'n = 1 gives 1 (igraph, networkx, UCINET); isolate null'],
  ['actorHub', [], [null], [1,1,0], [1,1], [1,1,1], 'as authority when undirected'],
  ['actorIndegree', [], [0], [1,1,0], [1,1], [1,2,1], 'undirected: degree'],
  ['actorInstrength', [], [0], [1,1,0], [1,1], [1,2,1], 'undirected: strength'],
  ['actorIsCutpoint', [], [false], [false,false,false], [false,false], [false,true,false], 'c(G − v) > c(G)'],
  ['actorIsCutpoint strong', [], [false], [false,false,false], [false,false], [false,true,false], 'undirected: as weak'],
  ['actorIsCutpoint recursive', [], [false], [false,false,false], [false,false], [false,true,false], 'undirected: as weak'],
  ['actorKatz', [], [1], [2,2,1], [2,2], [1.7143,2.1429,1.7143], 'α = 1/(k + 1); path by hand 12/7, 15/7'],
  ['actorOutdegree', [], [0], [1,1,0], [1,1], [1,2,1], 'undirected: degree'],
  ['actorOutstrength', [], [0], [1,1,0], [1,1], [1,2,1], 'undirected: strength'],
  ['actorPagerank', [], [1], [0.4651,0.4651,0.0698], [0.5,0.5], [0.2568,0.4865,0.2568], 'isolate: x = .05 + .85x/3'],
  ['actorStrength', [], [0], [1,1,0], [1,1], [1,2,1], 'strengths 1'],
  ['actorStrongComponent', [], [1], [1,1,2], [1,1], [1,1,1], 'undirected: components'],
  ['actorTwoModeBetweenness', [], [null], [null,null,null], [null,null], [null,null,null], 'no other side', 'side'],
  ['actorTwoModeCloseness', [], [0], [0,0,0], [0,0], [0,0,0], 'reaches nobody on the other side: 0', 'side'],
  ['actorTwoModeDegree', [], [null], [null,null,null], [null,null], [null,null,null], 'no other side: null', 'side'],
  ['communities', [], [1], [1,1,2], [1,1], [1,1,1], 'without ties each alone; a path of three is one (Q = 0 is best)'],
  ['corePeriphery', [], [false], [true,false,false], [true,false], [false,true,false], 'smallest core with fewest errors, first by id'],
  ['groupBondingDensity', [], [null], [0,null], [null,null], [0.6667], 'a group of one has no pair'],
  ['groupEI', [], [null], [1,1], [1,1], [-1], 'by ends; no tie: null'],
  ['networkBetweennessCentralisation', null, null, 0, null, 1, 'needs three actors'],
  ['networkBlocks', 0, 0, 1, 1, 2, 'a bridge is a block'],
  ['networkBridges', 0, 0, 1, 1, 2, 'every tie of a tree'],
  ['networkBridgingRatio', null, null, [1,1], [1,1], [0,1], 'authority unknown: bonding or linking, bridging or linking'],
  ['networkClosenessCentralisation', null, null, null, null, 1, 'needs three actors, all within reach', { 2: 'apart' }],
  ['networkComponents', 0, 1, 2, 1, 1, 'an isolate is a part'],
  ['networkConnectedness', null, null, 0.3333, 1, 1, 'pairs with a path; no pair: null'],
  ['networkCutpoints', 0, 0, 0, 0, 1, 'c(G − v) > c(G)'],
  ['networkDegreeCentralisation', null, null, 0.5, null, 1, 'needs three actors; (0 + 0 + 1)/2'],
  ['networkDensity', null, null, 0.3333, 1, 0.6667, 'no pair: null'],
  ['networkDiameter', null, null, 1, 1, 2, 'no pair within reach: null', { 1: 'farthest' }],
  ['networkDistanceFragmentation', null, null, 0.6667, 0, 0.1667, '1 − mean 1/d'],
  ['networkDyadCensus', {"mutual":0,"asymmetric":0,"none":0}, {"mutual":0,"asymmetric":0,"none":0}, {"mutual":1,"asymmetric":0,"none":2}, {"mutual":1,"asymmetric":0,"none":0}, {"mutual":2,"asymmetric":0,"none":1}, 'M + A + N = C(n, 2)'],
  ['networkEI', null, null, 1, 1, -1, 'no tie: null'],
  ['networkEIExpected', null, null, 0.3333, 1, -1, '1 − 2·Σn(n − 1)/(n(n − 1)); needs two actors'],
  ['networkEigenvectorCentralisation', null, null, 1, null, 0.5858, 'needs three actors; 2(1 − √2/2)', { 1: 'vector' }],
  ['networkFragmentation', null, null, 0.6667, 0, 0, '1 − connectedness'],
  ['networkHomophily', null, null, -1, -1, null, 'all ties within one group: 0/0'],
  ['networkIndegreeCentralisation', null, null, null, null, null, 'undirected: null', 'direction'],
  ['networkIsolates', 0, 1, 1, 0, 0, 'counted'],
  ['networkLinkingReach', null, null, null, null, null, 'authority of nobody known: nobody on the community\'s side', 'authority'],
  ['networkMeanDistance', null, null, 1, 1, 1.3333, 'no pair within reach: null'],
  ['networkModularity', null, null, -0.5, -0.5, 0, 'no tie: null; one group 0; singletons −Σ(k/2m)²'],
  ['networkOutdegreeCentralisation', null, null, null, null, null, 'undirected: null', 'direction'],
  ['networkRadius', null, null, 1, 1, 1, 'smallest eccentricity', { 1: 'farthest', 2: 'farthest' }],
  ['networkReciprocity', null, null, null, null, null, 'undirected: null', 'direction'],
  ['networkTransitivity', null, null, null, null, 0, 'no chain of three: null'],
  ['networkTwoModeDensity', null, null, null, null, null, 'a side is empty', 'side'],
  ['networkYulesQ', null, null, -1, null, null, 'ad + bc = 0: null'],
  ['tieBetweenness', [], [], [1], [1], [2,2], 'own ends included'],
  ['tieBetweenness weighted', [], [], [1], [1], [2,2], 'as unweighted, strengths alike'],
  ['tieEmbeddedness', [], [], [0], [0], [0,0], 'no triangle'],
  ['tieIsBridge', [], [], [true], [true], [true,true], 'every tie of a tree'],
  ['twoModeProjection', [], [], [], [], [], 'no other side', 'nobody'],
];

/** Values of a result without ids; numbers to four decimals. */
function values(result: unknown): unknown {
  const { value, values: many, counts } = result as Readonly<Record<string, unknown>>;
  const found = value === undefined ? (counts ?? (many instanceof Map ? [...many.values()] : many)) : value;
  const bare = Array.isArray(found) ? found.map((entry: unknown) => (isTie(entry) ? entry.value : entry)) : found;
  return JSON.parse(JSON.stringify(bare), (_, entry: unknown) =>
    typeof entry === 'number' ? Math.round(entry * 1e4) / 1e4 : entry,
  );
}

const isTie = (entry: unknown): entry is { readonly value: unknown } =>
  typeof entry === 'object' && entry !== null && 'value' in entry;

/** Measures that give several figures at once, and those of a reference. */
const several = [
  'brokerageRoles', 'brokerageRoles partial', 'groupMixing', 'honestBroker', 'networkTriadCensus', 'statedGroups',
]; // prettier-ignore

/** Measures that give several figures at once, by the definitions below. */
const defined = [
  'actorTypeShares', 'brokerageTest', 'eiTest', 'groupTypeShares', 'networkTypeShares', 'resourceFlows', 'typeAgreement',
  'typeSensitivity',
]; // prettier-ignore

/** The table of docs/smallest-networks.md. */
function page(): string {
  const heads = ['nobody', 'one actor', 'a tie and an isolate', 'two actors', 'a path in one sector'];
  const shown = (value: unknown): string => {
    if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(shown).join(', ');
    if (typeof value === 'object' && value !== null) return Object.values(value).map(shown).join(', ');
    return typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value);
  };
  const used = [
    ...new Set(
      table.flatMap(([, , , , , , , by]) =>
        by === undefined ? [] : typeof by === 'string' ? [by] : Object.values(by),
      ),
    ),
  ];
  const mark = (rule: Rule): string => String.fromCodePoint(97 + used.indexOf(rule));
  const lines = table.map(([measure, ...rest]) => {
    const by = rest[6];
    const cells = rest.slice(0, 5).map((value, network) => {
      const rule = ruleOf(by, network);
      return shown(value) + (rule === undefined ? '' : ` (${mark(rule)})`);
    });
    return `| \`${measure}\` | ${cells.join(' | ')} | ${references[measure]?.by ?? 'rule'} |`;
  });
  return [
    '# The smallest networks',
    'What every measure gives where there is hardly anything to measure. Written by `test/measures/edge-cases.test.ts`, which compares each cell with what this library gives and with its source. Values per actor are in order of id.',
    'The networks: nobody; one actor of sector faith; a (faith) tied to b (hub), and c (faith) alone; a (faith) tied to b (hub); the path a–b–c, all of faith. All ties have strength 1 and no direction, and nobody’s authority is known.',
    'A source is a package (networkx 2.8.8, igraph 0.10.2, R igraph 1.3.5, R sna 2.7; numpy solves the equation of the measure), or the formula of the [method note](methods.md) worked out by brute force in `test/reference/make-smallest.py`. `null` stands where the source is undefined (0/0, NaN), by the first rule below. A letter names the rule that decides where the source gives no figure, or one by another convention:',
    used.map((rule) => `- (${mark(rule)}) ${rules[rule]}`).join('\n'),
    `| measure | ${heads.join(' | ')} | source |\n|${' --- |'.repeat(7)}\n${lines.join('\n')}`,
  ].join('\n\n');
}

describe('the smallest networks', () => {
  it.each(table.map((row) => [row[0], row] as const))('%s', (measure, row) => {
    networks.forEach((given, index) => {
      expect(values(everyMeasure[measure]!(view(network(given)))), `network ${index}`).toEqual(row[index + 1]);
    });
  });

  it.each(table.map((row) => [row[0], row] as const))('%s: each cell by a reference or a rule', (measure, row) => {
    const decided = networks.map((_, index) =>
      ruleOf(row[7], index) === undefined ? cell(references[measure]?.values[index]) : row[index + 1],
    );
    expect(decided).toEqual(row.slice(1, 6));
  });

  it.each(several)('%s, every figure of it', (measure) => {
    const bare = (result: unknown): unknown => {
      if (!(result instanceof Map)) return result;
      return [...(result as Map<string, unknown>).values()].map(bare);
    };
    networks.forEach((given, index) => {
      const result = everyMeasure[measure]!(view(network(given)));
      const { values: rows, counts = rows } = result as { readonly values?: unknown; readonly counts?: unknown };
      const ours = bare(result instanceof Map ? result : counts);
      expect(ours, `network ${index}`).toMatchObject(references[measure]!.values[index] as object);
    });
  });

  it('the rules stand in docs/methods.md, and the table in docs/smallest-networks.md', () => {
    const read = (file: string): string => readFileSync(new URL(`../../docs/${file}`, import.meta.url), 'utf8');
    const flat = (text: string): string => text.replaceAll(/\s+/g, ' ').replaceAll(/-{3,}/g, '---').trim();
    for (const rule of Object.values(rules)) expect(flat(read('methods.md'))).toContain(rule);
    if (process.env['REGEN'] === '1') {
      writeFileSync(new URL('../../docs/smallest-networks.md', import.meta.url), `${page()}\n`);
    }
    expect(flat(read('smallest-networks.md'))).toBe(flat(page()));
  });

  it('every measure is in the table, or counts several things at once', () => {
    expect([...table.map(([measure]) => measure), ...several, ...defined].sort()).toEqual(
      Object.keys(everyMeasure).sort(),
    );
  });

  it('measures that count several things give whole numbers, or null, and never NaN', () => {
    for (const given of networks) {
      for (const [name, measure] of Object.entries(everyMeasure)) {
        const text = JSON.stringify(measure(view(network(given))), (_, entry: unknown) => {
          if (typeof entry === 'number' && !Number.isFinite(entry)) return 'not a number';
          return entry instanceof Map ? [...(entry as Map<string, unknown>)] : entry;
        });
        expect(text, name).not.toContain('not a number');
      }
    }
  });

  it('brokerage, types and tests are null or nothing where they have nothing to say', () => {
    const [empty, one, , , path] = networks.map((given) => view(network(given)));
    expect(everyMeasure['eiTest']!(empty!)).toMatchObject({ network: { observed: null, pAtLeast: null }, excluded: 0 });
    expect(everyMeasure['eiTest']!(one!)).toMatchObject({ network: { observed: null, rescaled: null } });
    // One sector: there is one way to deal out the labels, and no room.
    expect(everyMeasure['eiTest']!(path!)).toMatchObject({
      network: { observed: -1, expected: -1, least: -1, most: -1, rescaled: null, pAtLeast: 1, pAtMost: 1 },
      draws: 1,
      exact: true,
    });
    const roles = everyMeasure['brokerageTest']!(path!) as { actors: ReadonlyMap<string, unknown> };
    // d = 2/3: one pair of others, p = d²(1 − d); another role than coordinator there cannot be.
    expect(roles.actors.get('b')).toMatchObject({
      coordinator: { raw: 1, expected: expect.closeTo(4 / 27, 12) as number },
      liaison: { raw: 0, expected: 0, sd: 0, z: null },
    });
    expect(everyMeasure['networkTypeShares']!(empty!)).toMatchObject({
      value: { typed: 0, shares: { bonding: null } },
    });
    expect(everyMeasure['honestBroker']!(one!)).toMatchObject({
      columns: expect.arrayContaining(['untied']) as unknown,
    });
    expect(everyMeasure['resourceFlows']!(path!)).toMatchObject({ rows: [], unnamed: 2 });
    expect(everyMeasure['networkTriadCensus']!(path!)).toMatchObject({ counts: { 201: 1, '003': 0 } });
  });
});
