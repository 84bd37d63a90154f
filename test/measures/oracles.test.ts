import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  actorAuthority,
  actorBetweenness,
  actorBlocks,
  actorBonacichPower,
  actorCloseness,
  actorComponent,
  actorConstraint,
  actorCore,
  actorDegree,
  actorDistanceFragmentationWithout,
  actorEffectiveSize,
  actorEfficiency,
  actorEI,
  actorEigenvector,
  actorFragmentationWithout,
  actorHarmonic,
  actorHub,
  actorIndegree,
  actorInstrength,
  actorIsCutpoint,
  actorOutdegree,
  actorOutstrength,
  actorPagerank,
  actorStrength,
  actorStrongComponent,
  actorTwoModeBetweenness,
  actorTwoModeCloseness,
  actorTwoModeDegree,
  brokerageRoles,
  brokerageTest,
  communities,
  groupMixing,
  network,
  networkBetweennessCentralisation,
  networkBlocks,
  networkClosenessCentralisation,
  networkConnectedness,
  networkDegreeCentralisation,
  networkDensity,
  networkDiameter,
  networkDistanceFragmentation,
  networkDyadCensus,
  networkEI,
  networkFragmentation,
  networkHomophily,
  networkIndegreeCentralisation,
  networkMeanDistance,
  networkModularity,
  networkOutdegreeCentralisation,
  networkReciprocity,
  networkTransitivity,
  networkTriadCensus,
  networkTwoModeDensity,
  tieBetweenness,
  tieIsBridge,
  twoModeProjection,
  view,
  type View,
} from '../../src/index.js';
import {
  type Block,
  hasOracles,
  oracleFile,
  oracleFiles,
  type OracleLayer,
  oracleLayers,
  oracleNames,
} from '../fixtures/oracle-layers.js';

/** References are printed to 10 significant digits. */
const digits = 2e-9;

function differs(ours: unknown, expected: unknown, tolerance = digits): boolean {
  if (expected === null || expected === undefined) return ours !== null;
  if (typeof expected !== 'number' || typeof ours !== 'number') return ours !== expected;
  return !(Math.abs(ours - expected) <= tolerance * Math.max(1, Math.abs(expected)) + 1e-12);
}

type PerActor = ReadonlyMap<string, unknown>;

const rows = (ours: PerActor, expected: unknown, tolerance?: number): string[] =>
  Object.entries((expected ?? {}) as Record<string, unknown>).flatMap(([id, value]) =>
    differs(ours.get(id), value, tolerance) ? [`${id}: ${String(ours.get(id))}, not ${String(value)}`] : [],
  );
const one = (ours: unknown, expected: unknown, tolerance?: number): string[] =>
  differs(ours, expected, tolerance) ? [`${String(ours)}, not ${String(expected)}`] : [];
const same = (ours: unknown, expected: unknown): string[] =>
  JSON.stringify(ours) === JSON.stringify(expected) ? [] : [`${JSON.stringify(ours)}, not ${JSON.stringify(expected)}`];
const sorted = (ids: Iterable<string>): string[] => [...ids].sort();
const marked = (values: PerActor): string[] => sorted([...values].flatMap(([id, is]) => (is === true ? [id] : [])));
const list = (value: unknown): string[] =>
  Array.isArray(value) ? value.map(String) : typeof value === 'string' ? [value] : [];
const pairKey = (a: string, b: string): string => JSON.stringify(sorted([a, b]));
const scaled = (values: ReadonlyMap<string, number | null>, to: (all: readonly number[]) => number): PerActor => {
  const by = to([...values.values()].map((value) => value ?? 0));
  return new Map([...values].map(([id, value]) => [id, value === null ? null : value / by]));
};
const length = (all: readonly number[]): number => Math.sqrt(all.reduce((sum, value) => sum + value * value, 0));
const sizesOf = (values: ReadonlyMap<string, number | null>): number[] => {
  const sizes = new Map<number | null, number>();
  for (const part of values.values()) sizes.set(part, (sizes.get(part) ?? 0) + 1);
  return [...sizes.values()].sort((a, b) => b - a);
};

interface Case {
  readonly layer: OracleLayer;
  readonly weak: View;
  readonly arcs: View;
  /** The view that the relation itself asks for. */
  readonly own: View;
  readonly block: Block;
}

/** How each block is compared; returns what differs. */
type Compare = (of: Case) => string[];

const value =
  (compare: (of: Case, expected: unknown) => string[]): Compare =>
  (of) =>
    compare(of, of.block.value);
const connected = (seen: View): boolean => networkFragmentation(seen).value === 0;
const roleNames = {
  w_I: 'coordinator',
  w_O: 'consultant',
  b_IO: 'representative',
  b_OI: 'gatekeeper',
  b_O: 'liaison',
  t: 'brokerageTotal',
} as const;
type SnaRole = keyof typeof roleNames;
const undirectedRoles: readonly SnaRole[] = ['w_I', 'w_O', 'b_O', 't'];

/** Roles against sna, which reads a tie without direction as two arcs: it counts those pairs twice, boundary ones once. */
function roles({ own, block, layer }: Case, figure: 'raw' | 'expected' | 'sd' | 'z'): string[] {
  const test = brokerageTest(own, { draws: 1 });
  return Object.entries(block as unknown as Record<string, Record<SnaRole, number | null>>).flatMap(([id, figures]) =>
    (Object.keys(roleNames) as SnaRole[]).flatMap((column) => {
      const row = test.actors.get(id)!;
      // sna gives z of 0/0 as null, NaN or 0; ours is null whenever the deviation is 0.
      const given = figures[column];
      if (figure === 'z' && row[roleNames[column]].sd === 0)
        return row[roleNames[column]].z === null ? [] : [`${id} z`];
      if (layer.directed) return one(row[roleNames[column]][figure], given).map((text) => `${id} ${column} ${text}`);
      if (!undirectedRoles.includes(column)) {
        if (figure === 'z' && row.boundary.sd === 0) return [];
        return one(row.boundary[figure], given).map((text) => `${id} boundary ${text}`);
      }
      const factor = { raw: 2, expected: 2, sd: Math.SQRT2, z: Math.SQRT2 }[figure];
      return one(row[roleNames[column]][figure], given === null ? null : given / factor).map(
        (text) => `${id} ${column} ${text}`,
      );
    }),
  );
}

/** The network's own line. sna's deviations leave out negative covariances except for consultant and liaison. */
function allRoles({ own, block, layer }: Case, figure: 'raw' | 'expected' | 'sd' | 'z'): string[] {
  const row = brokerageTest(own, { draws: 1 }).network;
  const right: readonly SnaRole[] =
    figure === 'sd' || figure === 'z' ? (layer.directed ? ['w_O', 'b_O'] : []) : undirectedRoles;
  return right.flatMap((column) => {
    const given = (block as unknown as Record<SnaRole, number | null>)[column];
    const ours = row[roleNames[column]];
    if (figure === 'z' && ours.sd === 0) return ours.z === null ? [] : [column];
    return one(ours[figure], given === null ? null : given / (layer.directed ? 1 : 2)).map(
      (text) => `${column} ${text}`,
    );
  });
}

const projection =
  (onto: 'actors' | 'spaces'): Compare =>
  ({ weak, block }) => {
    const ours = new Map(
      twoModeProjection(weak, { onto }).values.map((tie) => [pairKey(tie.source, tie.target), tie.shared]),
    );
    const expected = block['edges'] as [string, string, number][];
    return [
      ...one(ours.size, expected.length),
      ...expected.flatMap(([a, b, shared]) => one(ours.get(pairKey(a, b)), shared).map((text) => `${a} ${b} ${text}`)),
    ];
  };

/** Best of many searches: a little below another's best is fine, above the proven optimum is not. */
const best =
  (slack: number): Compare =>
  ({ weak, block, layer }) => {
    const ours = communities(weak).modularity ?? 0;
    const reference = block['modularity'] as number;
    const optimum = layer.figures['communities']?.['optimal']?.['modularity'] as number | undefined;
    return [
      ...(ours >= reference - slack ? [] : [`modularity ${ours}, reference ${reference}`]),
      ...(optimum === undefined || ours <= optimum + 1e-9 ? [] : [`modularity ${ours} above the optimum ${optimum}`]),
    ];
  };

const without: Compare = value(({ weak }, expected) => {
  const [f, df] = [actorFragmentationWithout(weak).values, actorDistanceFragmentationWithout(weak).values];
  return Object.entries(expected as Record<string, { F: number; DF: number }>).flatMap(([id, { F, DF }]) => [
    ...one(f.get(id), F).map((text) => `${id} F ${text}`),
    ...one(df.get(id), DF).map((text) => `${id} DF ${text}`),
  ]);
});

const blocks: Readonly<Record<string, Compare>> = {
  'descriptive density_undirected': value(({ weak }, x) => one(networkDensity(weak).value, x)),
  'descriptive density_directed': value(({ arcs }, x) => one(networkDensity(arcs).value, x)),
  'descriptive isolates': value(({ weak }, x) =>
    same(sorted([...actorDegree(weak).values].flatMap(([id, k]) => (k === 0 ? [id] : []))), list(x).sort()),
  ),
  'descriptive components': ({ weak, block }) =>
    same(
      sizesOf(actorComponent(weak).values),
      [...(block['sizes'] as number[])].sort((a, b) => b - a),
    ),
  'descriptive strong_components': ({ arcs, block }) =>
    same(
      sizesOf(actorStrongComponent(arcs).values),
      [...(block['sizes'] as number[])].sort((a, b) => b - a),
    ),
  'descriptive transitivity': value(({ weak }, x) => one(networkTransitivity(weak).value ?? 0, x)),
  'descriptive core_number': value(({ weak }, x) => rows(actorCore(weak).values, x)),
  'descriptive diameter': value(({ weak }, x) => one(networkDiameter(weak).value, x)),
  'descriptive diameter_directed': value(({ arcs }, x) => one(networkDiameter(arcs).value, x)),
  'descriptive average_path_length': value(({ weak }, x) => one(networkMeanDistance(weak).value, x)),
  'descriptive average_path_length_directed': value(({ arcs }, x) => one(networkMeanDistance(arcs).value, x)),
  'descriptive reciprocity': value(({ arcs }, x) => one(networkReciprocity(arcs).value, x)),
  'descriptive dyad_census': ({ arcs, block }) => {
    const { mutual, asymmetric, none } = networkDyadCensus(arcs).counts;
    return same([mutual, asymmetric, none], [block['mutual'], block['asymmetric'], block['null']]);
  },
  'descriptive triad_census': ({ arcs, block }) =>
    rows(new Map(Object.entries(networkTriadCensus(arcs).counts)), counts(block)),
  'centrality degree_undirected': value(({ weak }, x) => rows(actorDegree(weak).values, x)),
  'centrality indegree': value(({ arcs }, x) => rows(actorIndegree(arcs).values, x)),
  'centrality outdegree': value(({ arcs }, x) => rows(actorOutdegree(arcs).values, x)),
  'centrality strength_undirected': value(({ weak }, x) => rows(actorStrength(weak).values, x)),
  'centrality instrength': value(({ arcs }, x) => rows(actorInstrength(arcs).values, x)),
  'centrality outstrength': value(({ arcs }, x) => rows(actorOutstrength(arcs).values, x)),
  'centrality betweenness_undirected_raw': value(({ weak }, x) => rows(actorBetweenness(weak).values, x)),
  'centrality betweenness_undirected_normalised': value(({ weak }, x) =>
    rows(actorBetweenness(weak, { normalised: true }).values, x),
  ),
  'centrality betweenness_directed_raw': value(({ arcs }, x) => rows(actorBetweenness(arcs).values, x)),
  'centrality betweenness_directed_normalised': value(({ arcs }, x) =>
    rows(actorBetweenness(arcs, { normalised: true }).values, x),
  ),
  'centrality edge_betweenness_undirected_raw': value(({ weak }, x) => {
    const ours = new Map(tieBetweenness(weak).values.map((tie) => [pairKey(tie.source, tie.target), tie.value]));
    const expected = x as [string, string, number][];
    return [
      ...one(ours.size, expected.length),
      ...expected.flatMap(([a, b, share]) => one(ours.get(pairKey(a, b)), share).map((text) => `${a} ${b} ${text}`)),
    ];
  }),
  'centrality closeness_undirected_wf': value(({ weak }, x) => rows(actorCloseness(weak).values, x)),
  'centrality closeness_undirected_component': value(({ weak }, x) =>
    rows(actorCloseness(weak, { scale: 'reached' }).values, x),
  ),
  'centrality closeness_in_wf': value(({ arcs }, x) => rows(actorCloseness(arcs, { direction: 'in' }).values, x)),
  'centrality closeness_out_wf': value(({ arcs }, x) => rows(actorCloseness(arcs).values, x)),
  'centrality harmonic_undirected_raw': value(({ weak }, x) => rows(actorHarmonic(weak).values, x)),
  'centrality harmonic_undirected_normalised': value(({ weak }, x) =>
    rows(actorHarmonic(weak, { normalised: true }).values, x),
  ),
  'centrality harmonic_in_raw': value(({ arcs }, x) => rows(actorHarmonic(arcs, { direction: 'in' }).values, x)),
  'centrality harmonic_out_raw': value(({ arcs }, x) => rows(actorHarmonic(arcs).values, x)),
  'centrality eigenvector_undirected_max1': ({ weak, block }) =>
    block['unique'] === false ? [] : rows(actorEigenvector(weak).values, block.value, 1e-8),
  'centrality eigenvector_undirected_unit': ({ weak, block, layer }) =>
    layer.figures['centrality']?.['eigenvector_undirected_max1']?.['unique'] === false
      ? []
      : rows(scaled(actorEigenvector(weak).values, length), block.value, 1e-8),
  'centrality pagerank_undirected': value(({ weak }, x) => rows(actorPagerank(weak).values, x)),
  'centrality pagerank_directed': value(({ arcs }, x) => rows(actorPagerank(arcs).values, x)),
  'centrality hub': ({ arcs, block }) => (block['unique'] === false ? [] : rows(actorHub(arcs).values, block.value)),
  'centrality authority': ({ arcs, block }) =>
    block['unique'] === false ? [] : rows(actorAuthority(arcs).values, block.value),
  'structural_holes constraint_undirected': value(({ weak }, x) => rows(actorConstraint(weak).values, x)),
  'structural_holes constraint_undirected_nx': value(({ weak }, x) => rows(actorConstraint(weak).values, x)),
  'structural_holes constraint_undirected_weighted': value(({ weak }, x) =>
    rows(actorConstraint(weak, { weighted: true }).values, x),
  ),
  'structural_holes constraint_undirected_weighted_nx': value(({ weak }, x) =>
    rows(actorConstraint(weak, { weighted: true }).values, x),
  ),
  'structural_holes constraint_directed_nx': value(({ arcs }, x) =>
    // networkx gives nothing for actors without outgoing ties.
    rows(
      actorConstraint(arcs).values,
      Object.fromEntries(Object.entries(x ?? {}).filter(([, given]) => given !== null)),
    ),
  ),
  'structural_holes constraint_directed': value(({ arcs }, x) => rows(actorConstraint(arcs).values, x)),
  'structural_holes constraint_directed_weighted': value(({ arcs }, x) =>
    rows(actorConstraint(arcs, { weighted: true }).values, x),
  ),
  'structural_holes effective_size_undirected': value(({ weak }, x) => rows(actorEffectiveSize(weak).values, x)),
  'structural_holes efficiency_undirected': value(({ weak }, x) => rows(actorEfficiency(weak).values, x)),
  'cohesion articulation_points': value(({ weak }, x) => same(marked(actorIsCutpoint(weak).values), list(x).sort())),
  'cohesion bridges': value(({ weak }, x) =>
    same(
      sorted(tieIsBridge(weak).values.flatMap((tie) => (tie.value === true ? [pairKey(tie.source, tie.target)] : []))),
      sorted((x as [string, string][]).map(([a, b]) => pairKey(a, b))),
    ),
  ),
  'cohesion biconnected_components': value(({ weak, block }, x) => {
    const found = x as string[][];
    const ours = actorBlocks(weak).values;
    return [
      ...one(networkBlocks(weak).value, block['count']),
      ...weak.ids.flatMap((id) => one(ours.get(id), found.filter((members) => members.includes(id)).length)),
    ];
  }),
  'cohesion fragmentation': ({ weak, block }) => [
    ...one(networkFragmentation(weak).value, block['F']),
    ...('DF' in block ? one(networkDistanceFragmentation(weak).value, block['DF']) : []),
  ],
  'cohesion after_removal': without,
  'cohesion after_removal_delta': value(({ weak }, expected) => {
    const [f, df] = [actorFragmentationWithout(weak).values, actorDistanceFragmentationWithout(weak).values];
    const [f0, df0] = [networkFragmentation(weak).value ?? 0, networkDistanceFragmentation(weak).value ?? 0];
    return Object.entries(expected as Record<string, { dF: number | null; dDF: number | null }>).flatMap(
      ([id, { dF, dDF }]) => [
        ...one(minus(f.get(id), f0), dF).map((text) => `${id} F ${text}`),
        ...one(minus(df.get(id), df0), dDF).map((text) => `${id} DF ${text}`),
      ],
    );
  }),
  'communities louvain_best': best(0.005),
  // Another method, as a rule a little better.
  'communities leiden_best': best(0.01),
  'communities optimal': best(0.01),
  'groups assortativity_nominal_undirected': value(({ weak }, x) => one(networkHomophily(weak).value, x)),
  'groups assortativity_nominal_directed': value(({ arcs }, x) => one(networkHomophily(arcs).value, x)),
  'groups ei_undirected': ({ weak, block }) => [
    ...one(networkEI(weak).value, block['ei']),
    ...rows(actorEI(weak).values, block['byNode']),
  ],
  'groups ei_directed': ({ arcs, block }) => [
    ...one(networkEI(arcs).value, block['ei']),
    ...rows(actorEI(arcs).values, block['byNode']),
  ],
  'groups group_sizes': ({ weak, block }) =>
    rows(new Map(weak.sectors.map((name, g) => [name, weak.sectorOf.filter((of) => of === g).length])), counts(block)),
  'groups mixing': value(({ own }, x) => {
    const { values } = groupMixing(own);
    const groups = Object.keys(x as object);
    const given = (a: string, b: string): number => (x as Record<string, Record<string, number>>)[a]?.[b] ?? 0;
    return groups.flatMap((a) =>
      groups.flatMap((b) => {
        return one(values.get(a)?.get(b), given(a, b)).map((text) => `${a} ${b} ${text}`);
      }),
    );
  }),
  'groups between_groups': value(({ weak }, x) => {
    const { values } = groupMixing(weak);
    return Object.entries(x as Record<string, { directEdges: number }>).flatMap(([pair, { directEdges }]) => {
      const [a = '', b = ''] = pair.split(' | ');
      return one(values.get(a)?.get(b), directEdges).map((text) => `${pair} ${text}`);
    });
  }),
  'groups modularity_of_groups': value(({ weak }, x) => one(networkModularity(weak).value, x)),
  'gould_fernandez raw': (of) => roles(of, 'raw'),
  'gould_fernandez expected': (of) => roles(of, 'expected'),
  'gould_fernandez sd': (of) => roles(of, 'sd'),
  'gould_fernandez z': (of) => roles(of, 'z'),
  'gould_fernandez global_raw': (of) => allRoles(of, 'raw'),
  'gould_fernandez global_expected': (of) => allRoles(of, 'expected'),
  'gould_fernandez global_sd': (of) => allRoles(of, 'sd'),
  'gould_fernandez global_z': (of) => allRoles(of, 'z'),
  'gould_fernandez_symmetrised raw': ({ weak, block }) => {
    const ours = brokerageRoles(weak).values;
    return Object.entries(block as unknown as Record<string, Record<SnaRole, number>>).flatMap(([id, given]) => [
      ...undirectedRoles.flatMap((column) => one(ours.get(id)?.[roleNames[column]], given[column] / 2)),
      ...one(ours.get(id)?.boundary, given.b_IO),
    ]);
  },
  'r_sna betweenness': ({ own, block, layer }) =>
    rows(actorBetweenness(own).values, block).filter(() => layer.directed || layer.figures['r_sna'] !== undefined),
  'r_sna betweenness_undirected': ({ weak, block }) => rows(actorBetweenness(weak).values, block),
  'r_sna closeness_suminvundir': ({ weak, block }) => rows(actorHarmonic(weak, { normalised: true }).values, block),
  'r_sna closeness_suminvdir_out': ({ own, block }) => rows(actorHarmonic(own, { normalised: true }).values, block),
  // sna gives 0 to everybody as soon as one pair has no path.
  'r_sna closeness_undirected': ({ weak, block }) => (connected(weak) ? rows(actorCloseness(weak).values, block) : []),
  'r_sna degree_freeman': ({ own, block, layer }) => {
    const ways = (id: string): number =>
      (actorIndegree(own).values.get(id) ?? 0) + (actorOutdegree(own).values.get(id) ?? 0);
    return rows(layer.directed ? new Map(own.ids.map((id) => [id, ways(id)])) : actorDegree(own).values, block);
  },
  'r_sna prestige_indegree': ({ own, block }) => rows(actorIndegree(own).values, block),
  // sna gives 0 to actors whom not everybody reaches.
  'r_sna prestige_domain_proximity': ({ own, block }) => {
    const ours = actorCloseness(own, { direction: 'in' }).values;
    return rows(ours, Object.fromEntries(Object.entries(block).filter(([, given]) => given !== 0)));
  },
  'r_sna density': ({ own, block }) => one(networkDensity(own).value, block),
  'r_sna connectedness': ({ own, block }) => one(networkConnectedness(own).value, block),
  // sna gives 1 where there is no chain of three.
  'r_sna transitivity': ({ own, block }) =>
    networkTransitivity(own).value === null ? [] : one(networkTransitivity(own).value, block),
  'r_sna reciprocity_edgewise': ({ own, block, layer }) =>
    layer.directed ? one(networkReciprocity(own).value, block) : [],
  'r_sna reciprocity_dyadic': ({ own, block }) => one(symmetric(own), block),
  'r_sna hierarchy_reciprocity': ({ own, block }) => one(1 - symmetric(own), block),
  'r_sna centralization_degree': ({ weak, block }) => one(networkDegreeCentralisation(weak).value, block),
  'r_sna centralization_indegree': ({ own, block, layer }) =>
    layer.directed ? one(networkIndegreeCentralisation(own).value, block) : [],
  'r_sna centralization_outdegree': ({ own, block, layer }) =>
    layer.directed ? one(networkOutdegreeCentralisation(own).value, block) : [],
  'r_sna centralization_betweenness': ({ weak, block }) => one(networkBetweennessCentralisation(weak).value, block),
  // Ours is null where some pair has no path; sna and igraph then fill in numbers of their own.
  'r_sna centralization_closeness': ({ weak, block }) => {
    const ours = networkClosenessCentralisation(weak).value;
    return ours === null ? [] : one(ours, block);
  },
  'r_sna cutpoints': ({ weak, block }) => same(marked(actorIsCutpoint(weak).values), list(block).sort()),
  'r_sna cutpoints_strong': ({ own, block }) =>
    same(marked(actorIsCutpoint(own, { connection: 'strong' }).values), list(block).sort()),
  'r_sna kcores_undirected': ({ weak, block }) => rows(actorCore(weak).values, block),
  'r_sna geodist_summary': ({ weak, block }) =>
    one(Math.round((networkFragmentation(weak).value ?? 0) * weak.n * (weak.n - 1)), block['inf_undirected']),
  'r_igraph centr_degree': ({ weak, block }) => one(networkDegreeCentralisation(weak).value, block),
  'r_igraph centr_betw': ({ weak, block }) => one(networkBetweennessCentralisation(weak).value, block),
  'r_igraph centr_clo': ({ weak, block }) => {
    const ours = networkClosenessCentralisation(weak).value;
    return ours === null ? [] : one(ours, block);
  },
  'r_igraph constraint_undirected': ({ weak, block }) => rows(actorConstraint(weak).values, block),
  'r_igraph power_bonacich_0_1': ({ weak, block }) => rows(actorBonacichPower(weak).values, block, 1e-8),
  'two_mode projection_mode1': projection('actors'),
  'two_mode projection_mode2': projection('spaces'),
  'two_mode degree': value(({ weak }, x) => rows(actorTwoModeDegree(weak).values, x)),
  'two_mode betweenness': value(({ weak }, x) => rows(actorTwoModeBetweenness(weak).values, x)),
  'two_mode closeness': value(({ weak }, x) => rows(actorTwoModeCloseness(weak).values, x)),
  'two_mode density': ({ weak, block }) => one(networkTwoModeDensity(weak).value, block),
};

const counts = (block: Block): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(block.value === undefined ? block : (block.value as object)).filter(([key]) => key !== 'tool'),
  );
const minus = (value: number | null | undefined, base: number): number | null =>
  value === null || value === undefined ? null : value - base;
const symmetric = (seen: View): number => {
  const { mutual, asymmetric, none } = networkDyadCensus(seen).counts;
  return (mutual + none) / (mutual + asymmetric + none);
};

/** Blocks that no measure answers, with the reason: the table of docs/testing.md. */
const unanswered = new Set(
  [...readFileSync(new URL('../../docs/testing.md', import.meta.url), 'utf8').matchAll(/^\| `([^`]+)` +\|/gm)].map(
    ([, key]) => key,
  ),
);
/** Facts of a layer that are one number each. */
const facts: Readonly<
  Record<string, (of: { readonly weak: View; readonly arcs: View; readonly directed: boolean }) => unknown>
> = {
  n: ({ weak }) => weak.n,
  directed: ({ directed }) => directed,
  ties: ({ weak, arcs, directed }) => (directed ? arcs.out.targets.length : weak.ties.length),
  undirectedEdges: ({ weak }) => weak.ties.length,
};

describe.skipIf(!hasOracles)('every figure that R sna, igraph and networkx give for 33 real networks', () => {
  it('all layers are rebuilt', () => {
    for (const name of oracleNames) {
      expect(oracleLayers(name).map((layer) => layer.name)).toHaveLength(
        Object.keys(oracleFile(name)['layers'] as object).length,
      );
    }
  });

  it('no file of reference figures is left unread', () => {
    // Those of pairwise rankings are of no network.
    const ofNetworks = oracleFiles.filter((file) => !file.startsWith('pairwise/'));
    expect(ofNetworks).toEqual(oracleNames.map((name) => `${name}/oracle.json`));
  });

  it('every block is compared, or named in docs/testing.md; and nothing is named there that is compared, or not there', () => {
    const blocksThere = new Set<string>();
    for (const name of oracleNames) {
      for (const key of Object.keys(oracleFile(name))) if (key !== 'layers') blocksThere.add(key);
      for (const { figures } of oracleLayers(name)) {
        for (const [section, figure] of Object.entries(figures)) {
          const whole = unanswered.has(section) || typeof figure !== 'object';
          for (const key of whole ? [''] : Object.keys(figure)) blocksThere.add(`${section} ${key}`.trim());
        }
      }
    }
    const answered = (block: string): boolean => blocks[block] !== undefined || facts[block] !== undefined;
    expect([...blocksThere].filter((block) => !answered(block) && !unanswered.has(block))).toEqual([]);
    expect([...unanswered].filter((block) => answered(block!) || !blocksThere.has(block!))).toEqual([]);
    expect([...Object.keys(blocks), ...Object.keys(facts)].filter((block) => !blocksThere.has(block))).toEqual([]);
  });

  it.each(oracleNames)('%s', (name) => {
    const wrong: string[] = [];
    for (const layer of oracleLayers(name)) {
      const net = network(layer.input);
      const weak = view(net);
      const arcs = view(net, { direction: 'directed' });
      for (const [section, figure] of Object.entries(layer.figures)) {
        if (facts[section] !== undefined) {
          const fact = facts[section]({ weak, arcs, directed: layer.directed });
          if (fact !== (figure as unknown)) wrong.push(`${section} of ${layer.name}: ${String(fact)}`);
          continue;
        }
        if (typeof figure !== 'object') continue;
        for (const [key, block] of Object.entries(figure)) {
          const compare = blocks[`${section} ${key}`];
          // Some figures were too costly for the largest networks.
          if (compare === undefined || (block as unknown) === null || block.value === null) continue;
          const off = compare({ layer, weak, arcs, own: layer.directed ? arcs : weak, block });
          if (off.length > 0) wrong.push(`${section} ${key} of ${layer.name}: ${off.slice(0, 3).join('; ')}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});
