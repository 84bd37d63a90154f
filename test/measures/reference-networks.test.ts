import { describe, expect, it } from 'vitest';
import {
  actorCloseness,
  actorEI,
  actorHarmonic,
  measureTable,
  network,
  networkEI,
  tieBetweenness,
  view,
  type View,
} from '../../src/index.js';
import { hasShared, sharedLayers, type Reference, type SharedLayer } from './shared-layers.js';

const names = ['krackhardt-kite', 'padgett-florentine', 'knoke-bureaucracies', 'zachary-karate', 'emon-texas'];
const layers = names.flatMap(sharedLayers);

/** Actors on which a figure differs by more than the tolerance, as text; a missing figure must be `null` here. */
function differences(
  ours: (id: string) => number | string | boolean | null | undefined,
  reference: Readonly<Record<string, number | null>> | undefined,
  tolerance: number,
): string[] {
  return Object.entries(reference ?? {}).flatMap(([id, expected]) => {
    const actual = ours(id);
    if (expected === null) return actual === null ? [] : [`${id}: ${String(actual)}, not null`];
    const close =
      typeof actual === 'number' && Math.abs(actual - expected) <= tolerance * Math.max(1, Math.abs(expected));
    return close ? [] : [`${id}: ${String(actual)}, not ${expected}`];
  });
}

const weak: readonly (readonly ['centrality' | 'structural_holes' | 'descriptive', string, string, number])[] = [
  ['centrality', 'degree_undirected', 'degree', 0],
  ['centrality', 'strength_undirected', 'strength', 1e-9],
  ['descriptive', 'core_number', 'core', 0],
  ['centrality', 'betweenness_undirected_raw', 'betweenness', 2e-9],
  ['centrality', 'betweenness_undirected_normalised', 'betweennessNormalised', 2e-9],
  ['centrality', 'closeness_undirected_wf', 'closeness', 2e-9],
  ['centrality', 'harmonic_undirected_raw', 'harmonic', 2e-9],
  ['centrality', 'pagerank_undirected', 'pagerank', 2e-9],
  ['structural_holes', 'constraint_undirected', 'constraint', 2e-9],
  ['structural_holes', 'effective_size_undirected', 'effectiveSize', 2e-9],
  ['structural_holes', 'efficiency_undirected', 'efficiency', 2e-9],
];
const directed: readonly (readonly ['centrality' | 'structural_holes', string, string, number])[] = [
  ['centrality', 'indegree', 'indegree', 0],
  ['centrality', 'outdegree', 'outdegree', 0],
  ['centrality', 'betweenness_directed_raw', 'betweenness', 2e-9],
  ['centrality', 'closeness_out_wf', 'closeness', 2e-9],
  ['centrality', 'harmonic_out_raw', 'harmonic', 2e-9],
  ['centrality', 'pagerank_directed', 'pagerank', 2e-9],
  ['structural_holes', 'constraint_directed', 'constraint', 2e-9],
  // Not effective size: networkx 3.6 gives wrong values for directed ties (its pull requests 8905 and 8906).
];
const roles = {
  w_I: 'coordinator',
  w_O: 'consultant',
  b_IO: 'representative',
  b_OI: 'gatekeeper',
  b_O: 'liaison',
  t: 'brokerageTotal',
} as const;

function compare(layer: SharedLayer, seen: View, figures: typeof weak): string[] {
  const rows = new Map(measureTable(seen).actors.map((row) => [row.id, row]));
  return figures.flatMap(([section, key, name, tolerance]) => {
    const reference = layer.figures[section][key] as Reference | undefined;
    return differences((id) => rows.get(id)?.[name], reference?.value, tolerance).map((text) => `${name} ${text}`);
  });
}

/** Roles against sna, which reads an undirected tie as two arcs and so counts every pair twice. */
function compareRoles(seen: View, raw: Readonly<Record<string, Readonly<Record<string, number>>>>): string[] {
  const rows = new Map(measureTable(seen).actors.map((row) => [row.id, row]));
  return Object.entries(raw).flatMap(([id, counts]) =>
    Object.entries(roles).flatMap(([column, name]) => {
      if (!seen.directed && (column === 'b_IO' || column === 'b_OI')) return [];
      const expected = counts[column]! / (seen.directed ? 1 : 2);
      const actual = rows.get(id)?.[name];
      return actual === expected ? [] : [`${id} ${name}: ${String(actual)}, not ${expected}`];
    }),
  );
}

describe.skipIf(!hasShared)('real networks, against R sna, igraph and networkx', () => {
  it('are all there', () => expect(new Set(layers.map(({ name }) => name.split(' ')[0]))).toEqual(new Set(names)));

  it.each(layers.map((layer) => [layer.name, layer] as const))('%s, direction ignored', (_, layer) => {
    const seen = view(network(layer.input));
    expect(compare(layer, seen, weak)).toEqual([]);
    const eigenvector = layer.figures.centrality['eigenvector_undirected_max1'];
    const rows = new Map(measureTable(seen).actors.map((row) => [row.id, row]));
    if (eigenvector?.unique === true) {
      expect(differences((id) => rows.get(id)?.['eigenvector'], eigenvector.value, 2e-9)).toEqual([]);
    }
    const between = (
      layer.figures.centrality as unknown as Record<string, { value?: [string, string, number][] | null }>
    )['edge_betweenness_undirected_raw'];
    const ties = new Map(
      tieBetweenness(seen).values.map((tie) => [[tie.source, tie.target].sort().join('\n'), tie.value]),
    );
    for (const [a, b, expected] of between?.value ?? []) {
      expect(ties.get([a, b].sort().join('\n'))).toBeCloseTo(expected, 6);
    }
    if (layer.grouped && !layer.directed && layer.figures.gould_fernandez) {
      expect(compareRoles(seen, layer.figures.gould_fernandez.raw)).toEqual([]);
    }
    if (layer.grouped && layer.figures.gould_fernandez_symmetrised) {
      expect(compareRoles(seen, layer.figures.gould_fernandez_symmetrised.raw)).toEqual([]);
    }
  });

  it.each(layers.map((layer) => [layer.name, layer] as const))('%s as a whole', (_, layer) => {
    const { descriptive, cohesion, groups } = layer.figures;
    const seen = view(network(layer.input));
    const whole = measureTable(seen).network;
    expect(whole.density).toBeCloseTo(descriptive['density_undirected']?.value as number, 8);
    expect(whole.transitivity).toBeCloseTo(descriptive['transitivity']?.value as number, 8);
    expect(whole.components).toBe(descriptive['components']?.count);
    expect(whole.isolates).toBe((descriptive['isolates']?.value as string[] | undefined)?.length);
    expect(whole.fragmentation).toBeCloseTo(cohesion.fragmentation?.F ?? Number.NaN, 8);
    expect(whole.distanceFragmentation).toBeCloseTo(cohesion.fragmentation?.DF ?? Number.NaN, 8);
    if (groups !== undefined) {
      expect(networkEI(seen).value).toBeCloseTo(groups['ei_undirected']?.ei ?? Number.NaN, 8);
      expect(differences((id) => actorEI(seen).values.get(id), groups['ei_undirected']?.byNode, 1e-9)).toEqual([]);
    }
  });

  const arcs = layers.filter((layer) => layer.directed);
  it.each(arcs.map((layer) => [layer.name, layer] as const))('%s, directed', (_, layer) => {
    const seen = view(network(layer.input), { direction: 'directed' });
    expect(compare(layer, seen, directed)).toEqual([]);
    expect(compareRoles(seen, layer.figures.gould_fernandez?.raw ?? {})).toEqual([]);
    const whole = measureTable(seen).network;
    expect(whole.density).toBeCloseTo(layer.figures.descriptive['density_directed']?.value as number, 8);
    expect(whole.reciprocity).toBeCloseTo(layer.figures.descriptive['reciprocity']?.value as number, 8);
    expect(networkEI(seen).value).toBeCloseTo(layer.figures.groups?.['ei_directed']?.ei ?? Number.NaN, 8);
    expect(actorCloseness(seen).options.view.direction).toBe('directed');
    expect([...actorHarmonic(seen).values.keys()]).toEqual(seen.ids);
  });
});
