import type { Names } from '../report/names.js';
import type { Dependency } from '../risk/dependency.js';

/** One row of what is lost without an actor. */
export interface DependencyRow {
  /** Key, as in JSON. */
  readonly measure: string;
  /** What it means. */
  readonly meaning: string;
  /** A share of 1 unless `meaning` says otherwise. */
  readonly value: number | null;
  /** Pairs counted, where the value is a share of pairs. */
  readonly pairs: number | null;
  /** Of how many. */
  readonly of: number | null;
  /** Who or what, where it is a list. */
  readonly detail: string | null;
}

interface Counted {
  readonly pairs: number | null;
  readonly of: number | null;
  readonly share: number | null;
}

const counted = (measure: string, meaning: string, { pairs, of, share }: Counted): DependencyRow => ({
  measure,
  meaning,
  value: share,
  pairs,
  of,
  detail: null,
});

const single = (measure: string, meaning: string, value: number | null): DependencyRow => ({
  measure,
  meaning,
  value,
  pairs: null,
  of: null,
  detail: null,
});

const listed = (measure: string, meaning: string, list: readonly string[] | null): DependencyRow => ({
  ...single(measure, meaning, list === null ? null : list.length),
  detail: list === null ? null : list.join('; '),
});

/**
 * What is lost without an actor, as rows.
 *
 * @param result - The numbers.
 * @param names - What actors may be called.
 * @returns A row per number, in the order of JSON; of the independent paths, those that are lost altogether.
 */
export function dependencyRows(result: Dependency, names: Names): readonly DependencyRow[] {
  const { efficiency, detour, isolated, componentsWithout, sectorPairsCut, independentPaths } = result;
  const last = independentPaths?.filter((row) => row.with > 0 && row.without === 0) ?? null;
  return [
    counted('disconnected', 'pairs of others that lose every path', result.disconnected),
    counted('crossSectorDisconnected', 'the same, of different sectors only', result.crossSectorDisconnected),
    counted('geodesicMonopoly', 'pairs whose every shortest path runs through the actor', result.geodesicMonopoly),
    counted('crossSectorGeodesicMonopoly', 'the same, of different sectors only', result.crossSectorGeodesicMonopoly),
    single('geodesicShare', 'mean share of shortest paths through the actor', result.geodesicShare),
    single('crossSectorGeodesicShare', 'the same, of different sectors only', result.crossSectorGeodesicShare),
    single('efficiency.with', 'mean of 1 ÷ steps between others, with the actor', efficiency.with),
    single('efficiency.without', 'mean of 1 ÷ steps between others, without', efficiency.without),
    single('efficiency.loss', 'part of the efficiency lost', efficiency.loss),
    { ...single('detour', 'steps added between pairs that keep a path (mean)', detour.mean), pairs: detour.pairs },
    listed('isolated', 'actors left without any tie', isolated?.map(names.label) ?? null),
    listed('componentsWithout', 'parts left, by size', componentsWithout?.map(String) ?? null),
    listed('sectorPairsCut', 'sectors left without any path', sectorPairsCut?.map((pair) => pair.join(' – ')) ?? null),
    listed(
      'noPathToAuthority',
      'actors that lose their last path to a holder of authority',
      last?.map(({ id }) => names.label(id)) ?? null,
    ),
    single('tieShare', 'part of all ties', result.tieShare),
    single('strengthShare', 'part of the strength of all ties', result.strengthShare),
    single('crossSectorStrengthShare', 'part of the strength between sectors', result.crossSectorStrengthShare),
    single('degreeCentralisation', 'centralisation of the whole map by degree', result.degreeCentralisation),
    single('betweennessCentralisation', 'the same by betweenness', result.betweennessCentralisation),
  ];
}
