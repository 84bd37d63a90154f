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

type Row = readonly [
  measure: string,
  empty: unknown,
  one: unknown,
  isolate: unknown,
  two: unknown,
  path: unknown,
  why: string,
];

/**
 * What each measure gives on the smallest networks, `null` or the value, and by which definition: worked out by hand.
 * Values per actor are in order of id. The networks: nobody; one actor; a tie and an isolate of the first sector; two
 * tied actors of different sectors; a path of three in one sector.
 */
// prettier-ignore
const table: readonly Row[] = [
  ['actorAuthority', [], [null], [1,1,0], [1,1], [1,1,1], 'largest entry 1 in every part with the largest λ; no tie, no vector'],
  ['actorBetweenness', [], [0], [0,0,0], [0,0], [0,1,0], 'no others to lie between: 0'],
  ['actorBetweenness normalised', [], [null], [0,0,0], [null,null], [0,1,0], '0 of 0 pairs of others: null'],
  ['actorBetweenness weighted', [], [0], [0,0,0], [0,0], [0,1,0], 'as unweighted, strengths alike'],
  ['actorBlocks', [], [0], [1,1,0], [1,1], [1,2,1], 'a bridge is a block, an isolate in none'],
  ['actorBonacichPower', [], [null], [1.2247,1.2247,0], [1,1], [0.7481,1.3714,0.7481], 'Σc² = n; isolate 0; path: c = 1.2, 2.2 over .98 by hand'],
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
  ['actorEccentricity', [], [null], [1,1,null], [1,1], [2,1,2], 'reaches nobody: null'],
  ['actorEffectiveSize', [], [null], [1,1,null], [1,1], [1,2,1], 'k − 2t/k; undefined iff k = 0'],
  ['actorEffectiveSize ego', [], [null], [1,1,null], [1,1], [1,2,1], 'as whole where contacts share nobody'],
  ['actorEfficiency', [], [null], [1,1,null], [1,1], [1,1,1], 'effective size / k'],
  ['actorEigenvector', [], [null], [1,1,0], [1,1], [half,1,half], '√2/2 beside the centre; outside the leading part 0; no tie: null'],
  ['actorEverettValente', [], [0], [0,0,0], [0,0], [0,2,0], 'b = 0 gives 0; (2·1 + 2)/2'],
  ['actorEverettValente normalised', [], [null], [0,0,0], [null,null], [0,1,0], 'n < 3: null; maximum 2 for n = 3'],
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
  ['actorTwoModeBetweenness', [], [null], [null,null,null], [null,null], [null,null,null], 'no other side'],
  ['actorTwoModeCloseness', [], [0], [0,0,0], [0,0], [0,0,0], 'reaches nobody on the other side: 0'],
  ['actorTwoModeDegree', [], [null], [null,null,null], [null,null], [null,null,null], 'no other side: null'],
  ['communities', [], [1], [1,1,2], [1,1], [1,1,1], 'without ties each alone; a path of three is one (Q = 0 is best)'],
  ['corePeriphery', [], [false], [true,false,false], [true,false], [false,true,false], 'smallest core with fewest errors, first by id'],
  ['groupBondingDensity', [], [null], [0,null], [null,null], [0.6667], 'a group of one has no pair'],
  ['groupEI', [], [null], [1,1], [1,1], [-1], 'by ends; no tie: null'],
  ['networkBetweennessCentralisation', null, null, 0, null, 1, 'needs three actors'],
  ['networkBlocks', 0, 0, 1, 1, 2, 'a bridge is a block'],
  ['networkBridges', 0, 0, 1, 1, 2, 'every tie of a tree'],
  ['networkBridgingRatio', null, null, [1,1], [1,1], [0,1], 'authority unknown: bonding or linking, bridging or linking'],
  ['networkClosenessCentralisation', null, null, null, null, 1, 'needs three actors, all within reach'],
  ['networkComponents', 0, 1, 2, 1, 1, 'an isolate is a part'],
  ['networkConnectedness', null, null, 0.3333, 1, 1, 'pairs with a path; no pair: null'],
  ['networkCutpoints', 0, 0, 0, 0, 1, 'c(G − v) > c(G)'],
  ['networkDegreeCentralisation', null, null, 0.5, null, 1, 'needs three actors; (0 + 0 + 1)/2'],
  ['networkDensity', null, null, 0.3333, 1, 0.6667, 'no pair: null'],
  ['networkDiameter', null, null, 1, 1, 2, 'no pair within reach: null'],
  ['networkDistanceFragmentation', null, null, 0.6667, 0, 0.1667, '1 − mean 1/d'],
  ['networkDyadCensus', {"mutual":0,"asymmetric":0,"none":0}, {"mutual":0,"asymmetric":0,"none":0}, {"mutual":1,"asymmetric":0,"none":2}, {"mutual":1,"asymmetric":0,"none":0}, {"mutual":2,"asymmetric":0,"none":1}, 'M + A + N = C(n, 2)'],
  ['networkEI', null, null, 1, 1, -1, 'no tie: null'],
  ['networkEIExpected', null, null, 0.3333, 1, -1, '1 − 2·Σn(n − 1)/(n(n − 1)); needs two actors'],
  ['networkEigenvectorCentralisation', null, null, 1, null, 0.5858, 'needs three actors; 2(1 − √2/2)'],
  ['networkFragmentation', null, null, 0.6667, 0, 0, '1 − connectedness'],
  ['networkHomophily', null, null, -1, -1, null, 'all ties within one group: 0/0'],
  ['networkIndegreeCentralisation', null, null, null, null, null, 'undirected: null'],
  ['networkIsolates', 0, 1, 1, 0, 0, 'counted'],
  ['networkLinkingReach', null, null, null, null, null, 'authority of nobody known: nobody on the community\'s side'],
  ['networkMeanDistance', null, null, 1, 1, 1.3333, 'no pair within reach: null'],
  ['networkModularity', null, null, -0.5, -0.5, 0, 'no tie: null; one group 0; singletons −Σ(k/2m)²'],
  ['networkOutdegreeCentralisation', null, null, null, null, null, 'undirected: null'],
  ['networkRadius', null, null, 1, 1, 1, 'smallest eccentricity'],
  ['networkReciprocity', null, null, null, null, null, 'undirected: null'],
  ['networkTransitivity', null, null, null, null, 0, 'no chain of three: null'],
  ['networkTwoModeDensity', null, null, null, null, null, 'a side is empty'],
  ['networkYulesQ', null, null, -1, null, null, 'ad + bc = 0: null'],
  ['tieBetweenness', [], [], [1], [1], [2,2], 'own ends included'],
  ['tieBetweenness weighted', [], [], [1], [1], [2,2], 'as unweighted, strengths alike'],
  ['tieEmbeddedness', [], [], [0], [0], [0,0], 'no triangle'],
  ['tieIsBridge', [], [], [true], [true], [true,true], 'every tie of a tree'],
  ['twoModeProjection', [], [], [], [], [], 'no other side'],
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

describe('the smallest networks', () => {
  it.each(table)('%s', (measure, ...cells) => {
    networks.forEach((given, index) => {
      expect(values(everyMeasure[measure]!(view(network(given)))), `network ${index}`).toEqual(cells[index]);
    });
  });

  it('every measure is in the table, or counts several things at once', () => {
    const several = [
      'actorTypeShares', 'brokerageRoles', 'brokerageRoles partial', 'brokerageTest', 'eiTest', 'groupMixing', 'groupTypeShares',
      'honestBroker', 'networkTriadCensus', 'networkTypeShares', 'resourceFlows', 'statedGroups', 'typeAgreement', 'typeSensitivity',
    ]; // prettier-ignore
    expect([...table.map(([measure]) => measure), ...several].sort()).toEqual(Object.keys(everyMeasure).sort());
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
