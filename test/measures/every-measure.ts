import { readFileSync } from 'node:fs';
import * as library from '../../src/index.js';
import type { View } from '../../src/index.js';

/** Every public measure of a view, under options that make it answer on small networks. */
export const everyMeasure: Readonly<Record<string, (seen: View) => unknown>> = {
  actorAuthority: (seen) => library.actorAuthority(seen),
  actorBetweenness: (seen) => library.actorBetweenness(seen),
  'actorBetweenness normalised': (seen) => library.actorBetweenness(seen, { normalised: true }),
  'actorBetweenness weighted': (seen) => library.actorBetweenness(seen, { weighted: true }),
  actorBlocks: (seen) => library.actorBlocks(seen),
  actorBonacichPower: (seen) => library.actorBonacichPower(seen),
  actorBridgingCentrality: (seen) => library.actorBridgingCentrality(seen),
  actorCloseness: (seen) => library.actorCloseness(seen),
  'actorCloseness reached': (seen) => library.actorCloseness(seen, { scale: 'reached' }),
  'actorCloseness in': (seen) => library.actorCloseness(seen, { direction: 'in' }),
  'actorCloseness weighted': (seen) => library.actorCloseness(seen, { weighted: true }),
  actorComponent: (seen) => library.actorComponent(seen),
  actorConstraint: (seen) => library.actorConstraint(seen),
  'actorConstraint ego weighted': (seen) => library.actorConstraint(seen, { model: 'ego', weighted: true }),
  actorCore: (seen) => library.actorCore(seen),
  actorCrossSectorBetweenness: (seen) => library.actorCrossSectorBetweenness(seen),
  'actorCrossSectorBetweenness weighted': (seen) => library.actorCrossSectorBetweenness(seen, { weighted: true }),
  actorDegree: (seen) => library.actorDegree(seen),
  actorDistanceFragmentationWithout: (seen) => library.actorDistanceFragmentationWithout(seen),
  actorEI: (seen) => library.actorEI(seen),
  actorEccentricity: (seen) => library.actorEccentricity(seen),
  actorEffectiveSize: (seen) => library.actorEffectiveSize(seen),
  'actorEffectiveSize ego': (seen) => library.actorEffectiveSize(seen, { model: 'ego' }),
  actorEfficiency: (seen) => library.actorEfficiency(seen),
  actorEigenvector: (seen) => library.actorEigenvector(seen),
  actorEverettValente: (seen) => library.actorEverettValente(seen),
  'actorEverettValente normalised': (seen) => library.actorEverettValente(seen, { normalised: true }),
  actorFragmentationWithout: (seen) => library.actorFragmentationWithout(seen),
  actorHarmonic: (seen) => library.actorHarmonic(seen),
  'actorHarmonic normalised': (seen) => library.actorHarmonic(seen, { normalised: true }),
  actorHierarchy: (seen) => library.actorHierarchy(seen),
  actorHub: (seen) => library.actorHub(seen),
  actorIndegree: (seen) => library.actorIndegree(seen),
  actorInstrength: (seen) => library.actorInstrength(seen),
  actorIsCutpoint: (seen) => library.actorIsCutpoint(seen),
  'actorIsCutpoint strong': (seen) => library.actorIsCutpoint(seen, { connection: 'strong' }),
  'actorIsCutpoint recursive': (seen) => library.actorIsCutpoint(seen, { connection: 'recursive' }),
  actorKatz: (seen) => library.actorKatz(seen),
  actorOutdegree: (seen) => library.actorOutdegree(seen),
  actorOutstrength: (seen) => library.actorOutstrength(seen),
  actorPagerank: (seen) => library.actorPagerank(seen),
  actorStrength: (seen) => library.actorStrength(seen),
  actorStrongComponent: (seen) => library.actorStrongComponent(seen),
  actorTwoModeBetweenness: (seen) => library.actorTwoModeBetweenness(seen),
  actorTwoModeCloseness: (seen) => library.actorTwoModeCloseness(seen),
  actorTwoModeDegree: (seen) => library.actorTwoModeDegree(seen),
  actorTypeShares: (seen) => library.actorTypeShares(seen),
  brokerageRoles: (seen) => library.brokerageRoles(seen),
  'brokerageRoles partial': (seen) => library.brokerageRoles(seen, { partial: true }),
  brokerageTest: (seen) => library.brokerageTest(seen, { draws: 100 }),
  communities: (seen) => library.communities(seen, { runs: 20 }),
  corePeriphery: (seen) => library.corePeriphery(seen),
  eiTest: (seen) => library.eiTest(seen, { draws: 100 }),
  groupBondingDensity: (seen) => library.groupBondingDensity(seen),
  groupEI: (seen) => library.groupEI(seen),
  groupMixing: (seen) => library.groupMixing(seen),
  groupTypeShares: (seen) => library.groupTypeShares(seen),
  honestBroker: (seen) => library.honestBroker(seen),
  networkBetweennessCentralisation: (seen) => library.networkBetweennessCentralisation(seen),
  networkBlocks: (seen) => library.networkBlocks(seen),
  networkBridges: (seen) => library.networkBridges(seen),
  networkBridgingRatio: (seen) => library.networkBridgingRatio(seen),
  networkClosenessCentralisation: (seen) => library.networkClosenessCentralisation(seen),
  networkComponents: (seen) => library.networkComponents(seen),
  networkConnectedness: (seen) => library.networkConnectedness(seen),
  networkCutpoints: (seen) => library.networkCutpoints(seen),
  networkDegreeCentralisation: (seen) => library.networkDegreeCentralisation(seen),
  networkDensity: (seen) => library.networkDensity(seen),
  networkDiameter: (seen) => library.networkDiameter(seen),
  networkDistanceFragmentation: (seen) => library.networkDistanceFragmentation(seen),
  networkDyadCensus: (seen) => library.networkDyadCensus(seen),
  networkEI: (seen) => library.networkEI(seen),
  networkEIExpected: (seen) => library.networkEIExpected(seen),
  networkEigenvectorCentralisation: (seen) => library.networkEigenvectorCentralisation(seen),
  networkFragmentation: (seen) => library.networkFragmentation(seen),
  networkHomophily: (seen) => library.networkHomophily(seen),
  networkIndegreeCentralisation: (seen) => library.networkIndegreeCentralisation(seen),
  networkIsolates: (seen) => library.networkIsolates(seen),
  networkLinkingReach: (seen) => library.networkLinkingReach(seen),
  networkMeanDistance: (seen) => library.networkMeanDistance(seen),
  networkModularity: (seen) => library.networkModularity(seen),
  networkOutdegreeCentralisation: (seen) => library.networkOutdegreeCentralisation(seen),
  networkRadius: (seen) => library.networkRadius(seen),
  networkReciprocity: (seen) => library.networkReciprocity(seen),
  networkTransitivity: (seen) => library.networkTransitivity(seen),
  networkTriadCensus: (seen) => library.networkTriadCensus(seen),
  networkTwoModeDensity: (seen) => library.networkTwoModeDensity(seen),
  networkTypeShares: (seen) => library.networkTypeShares(seen),
  networkYulesQ: (seen) => library.networkYulesQ(seen),
  resourceFlows: (seen) => library.resourceFlows(seen),
  statedGroups: (seen) => library.statedGroups(seen),
  tieBetweenness: (seen) => library.tieBetweenness(seen),
  'tieBetweenness weighted': (seen) => library.tieBetweenness(seen, { weighted: true }),
  tieEmbeddedness: (seen) => library.tieEmbeddedness(seen),
  tieIsBridge: (seen) => library.tieIsBridge(seen),
  twoModeProjection: (seen) => library.twoModeProjection(seen),
  typeAgreement: (seen) => library.typeAgreement(seen),
  typeSensitivity: (seen) => library.typeSensitivity(seen),
};

/** Names an actor of a view by the number that its draft gave it, whatever it is called there. */
export type At = (actor: number) => string;

/** Every other public figure: of two actors or lists, about one actor, or promised. */
export const everyOther: Readonly<Record<string, (seen: View, at: At) => unknown>> = {
  busFactor: (seen) => library.busFactor(seen),
  carriers: (seen) => library.carriers(seen),
  dependencies: (seen) => library.dependencies(seen),
  dependency: (seen, at) => library.dependency(seen, at(0)),
  disconnectionByActor: (seen) => library.disconnectionByActor(seen),
  handoverPlan: (seen, at) => library.handoverPlan(seen, at(0)),
  independentPathsTo: (seen, at) => library.independentPathsTo(seen, at(0)),
  keyPlayers: (seen) => library.keyPlayers(seen),
  'keyPlayers reach': (seen) =>
    library.keyPlayers(seen, { size: Math.min(2, Math.max(1, seen.ends - 1)), aim: 'reach' }),
  'measureTable weighted partial ego': (seen) =>
    library.measureTable(seen, { weighted: true, partial: true, model: 'ego', runs: 5 }),
  measureTable: (seen) => library.measureTable(seen),
  oneTieChange: (seen, at) => library.oneTieChange(seen, at(0)),
  pairLosses: (seen) => library.pairLosses(seen, { top: 100 }),
  partitionAgreement: (seen) => library.partitionAgreement(library.statedGroups(seen), library.actorCore(seen)),
  resilience: (seen) => library.resilience(seen, { orders: 40 }),
  safeSpaces: (seen) => library.safeSpaces(seen),
  succession: (seen, at) => library.succession(seen, at(0)),
  toLongRows: (seen) => library.toLongRows(library.actorDegree(seen), library.brokerageRoles(seen)),
  toRows: (seen) => library.toRows(library.actorDegree(seen), library.brokerageRoles(seen)),
  turnover: (seen) => library.turnover(seen, { inherit: 0.2 }),
};

/** Functions that `src/index.ts` takes from the rooms of measures and risk: one added there must be listed above. */
export const exportedMeasures: readonly string[] = [
  ...readFileSync(new URL('../../src/index.ts', import.meta.url), 'utf8').matchAll(
    /export \{([^}]*)\} from '\.\/(?:measures|risk)\//g,
  ),
].flatMap(([, names = '']) =>
  names
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && !name.startsWith('type ')),
);

/** A result as plain data, maps as sorted entries, numbers to nine decimals, ids under other names where asked. */
export function plain(result: unknown, rename: (id: string) => string = (id) => id): unknown {
  const text = (value: string): string => (/^p\d+$|^q\d+$/.test(value) ? rename(value) : value);
  if (typeof result === 'number') return Math.round(result * 1e9) / 1e9 + 0;
  if (typeof result === 'string') return text(result);
  if (Array.isArray(result)) {
    const list = result.map((entry) => plain(entry, rename));
    // Rows and ids follow the names; numbers stay where they are.
    return list.some((entry) => typeof entry !== 'number') ? list.map((x) => JSON.stringify(x)).sort() : list;
  }
  if (result instanceof Map) {
    return [...result].map(([key, value]) => JSON.stringify([text(key as string), plain(value, rename)])).sort();
  }
  if (typeof result !== 'object' || result === null) return result;
  const { options: _, actors, label: __, ...rest } = result as Record<string, unknown>;
  const fields = Object.entries({ ...rest, ...(actors instanceof Map ? { actors } : {}) });
  const named = fields.map(([key, value]) => [key, plain(value, rename)] as const);
  const fieldsNamed = Object.fromEntries(named);
  for (const [one, other] of [
    ['source', 'target'],
    ['a', 'b'],
  ] as const) {
    if (typeof fieldsNamed[one] !== 'string' || typeof fieldsNamed[other] !== 'string') continue;
    // Which end of a pair comes first is a matter of names.
    const ends = [fieldsNamed[one], fieldsNamed[other]].sort();
    return { ...fieldsNamed, [one]: ends[0], [other]: ends[1] };
  }
  return fieldsNamed;
}
