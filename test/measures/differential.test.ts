import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  actorAuthority,
  actorBetweenness,
  actorCloseness,
  actorConstraint,
  actorCore,
  actorCrossSectorBetweenness,
  actorEccentricity,
  actorEffectiveSize,
  actorEigenvector,
  actorHarmonic,
  actorHub,
  actorIsCutpoint,
  actorKatz,
  actorPagerank,
  actorStrongComponent,
  network,
  networkHomophily,
  networkMeanDistance,
  networkModularity,
  networkReciprocity,
  networkTransitivity,
  networkTriadCensus,
  tieBetweenness,
  tieIsBridge,
  view,
  type View,
} from '../../src/index.js';

type Value = number | null;

interface Reference {
  readonly n: number;
  readonly d: 0 | 1;
  readonly t: readonly (readonly [number, number, number])[];
  readonly g: string;
  readonly r: Readonly<Record<string, unknown>>;
}

// Made by test/reference/make-reference.py with igraph and networkx, and frozen.
const references = readFileSync(new URL('../reference/random-graphs.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Reference);

const id = (v: number): string => `v${String(v).padStart(2, '0')}`;
const vector = ({ values }: { readonly values: ReadonlyMap<string, Value> }): Value[] => [...values.values()];
const triadNames = [
  '003', '012', '102', '021D', '021U', '021C', '111D', '111U',
  '030T', '030C', '201', '120D', '120U', '120C', '210', '300',
] as const; // prettier-ignore
const weighted = { weighted: true };

/** Ours, in the order of the reference; `weak` ignores direction. */
const measures: Readonly<Record<string, (seen: View, weak: View, reference: Reference) => unknown>> = {
  betweenness: (seen) => vector(actorBetweenness(seen)),
  betweennessWeighted: (seen) => vector(actorBetweenness(seen, weighted)),
  closeness: (seen) => vector(actorCloseness(seen)),
  closenessWeighted: (seen) => vector(actorCloseness(seen, weighted)),
  harmonic: (seen) => vector(actorHarmonic(seen)),
  pagerank: (seen) => vector(actorPagerank(seen)),
  eigenvector: (seen) => vector(actorEigenvector(seen)),
  katz: (seen) => vector(actorKatz(seen)),
  constraint: (seen) => vector(actorConstraint(seen)),
  constraintWeighted: (seen) => vector(actorConstraint(seen, weighted)),
  eccentricity: (seen) => vector(actorEccentricity(seen)),
  meanDistance: (seen) => networkMeanDistance(seen).value,
  core: (seen) => vector(actorCore(seen)),
  cutpoints: (seen) => [...actorIsCutpoint(seen).values.values()].flatMap((is, v) => (is === true ? [v] : [])),
  bridges: (_, weak) =>
    tieIsBridge(weak).values.flatMap((tie) =>
      tie.value === true ? [[tie.source, tie.target].sort().map((x) => Number(x.slice(1)))] : [],
    ),
  homophily: (seen) => networkHomophily(seen).value,
  modularity: (_, weak) => networkModularity(weak).value,
  strongComponents: (seen) => new Set(actorStrongComponent(seen).values.values()).size,
  triads: (seen) => triadNames.map((name) => networkTriadCensus(seen).counts[name]),
  hub: (seen) => vector(actorHub(seen)),
  authority: (seen) => vector(actorAuthority(seen)),
  reciprocity: (seen) => networkReciprocity(seen).value,
  tieBetweenness: (seen) => tieBetweenness(seen).values.map(({ value }) => value),
  tieBetweennessWeighted: (seen) => tieBetweenness(seen, weighted).values.map(({ value }) => value),
  effectiveSize: (seen) => vector(actorEffectiveSize(seen)),
  transitivity: (seen) => networkTransitivity(seen).value,
  crossSector: (seen) => vector(actorCrossSectorBetweenness(seen)),
  crossSectorWeighted: (seen) => vector(actorCrossSectorBetweenness(seen, weighted)),
};

/** Largest difference relative to the size of the figure; Infinity where one is undefined or missing. */
function gap(ours: unknown, expected: unknown): number {
  if (Array.isArray(expected)) {
    if (!Array.isArray(ours) || ours.length !== expected.length) return Infinity;
    return Math.max(0, ...expected.map((value, index) => gap(ours[index], value)));
  }
  if (typeof expected !== 'number' || typeof ours !== 'number') return ours === expected ? 0 : Infinity;
  return Math.abs(ours - expected) / Math.max(1, Math.abs(expected));
}

describe('1,000 random graphs as igraph and networkx see them', () => {
  it('are there, half of them directed', () => {
    expect(references).toHaveLength(1000);
    expect(references.filter(({ d }) => d === 1)).toHaveLength(500);
    expect(new Set(references.flatMap(({ r }) => Object.keys(r)))).toEqual(new Set(Object.keys(measures)));
  });

  it.each(Object.keys(measures))('%s, vector by vector', (name) => {
    let compared = 0;
    references.forEach((reference, index) => {
      const expected = reference.r[name];
      if (expected === undefined) return;
      const net = network({
        actors: Array.from({ length: reference.n }, (_, v) => ({ id: id(v), sector: `g${reference.g[v]}` })),
        ties: reference.t.map(([a, b, strength]) => ({
          source: id(a),
          target: id(b),
          strength,
          directed: reference.d === 1,
        })),
      });
      const weak = view(net);
      const seen = reference.d === 1 ? view(net, { direction: 'directed' }) : weak;
      compared++;
      expect(gap(measures[name]!(seen, weak, reference), expected), `${name} of graph ${index + 1}`).toBeLessThan(1e-9);
    });
    expect(compared).toBeGreaterThan(300);
  });
});
