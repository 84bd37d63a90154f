import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { NetworkInput } from '../../src/index.js';

/** A figure per actor as a reference package gave it; `null` where it gave none. */
export type Reference = { readonly value: Readonly<Record<string, number | null>>; readonly unique?: boolean };

/** One relation of a real network with the figures of R sna, igraph and networkx. */
export interface SharedLayer {
  readonly name: string;
  readonly directed: boolean;
  readonly input: NetworkInput;
  readonly grouped: boolean;
  readonly figures: {
    readonly descriptive: Readonly<Record<string, { readonly value?: unknown; readonly count?: number }>>;
    readonly centrality: Readonly<Record<string, Reference>>;
    readonly structural_holes: Readonly<Record<string, Reference>>;
    readonly cohesion: { readonly fragmentation?: { readonly F: number | null; readonly DF?: number | null } };
    readonly groups?: Readonly<
      Record<string, { readonly ei?: number | null; readonly byNode?: Readonly<Record<string, number | null>> }>
    >;
    readonly gould_fernandez?: { readonly raw: Readonly<Record<string, Readonly<Record<string, number>>>> };
    readonly gould_fernandez_symmetrised?: { readonly raw: Readonly<Record<string, Readonly<Record<string, number>>>> };
  };
}

interface Meta {
  readonly oracleTypes?: readonly string[];
  readonly dichotomise?: Readonly<Record<string, number>>;
  readonly groupAttr?: string | null;
}

const folder = new URL('../../../shared/data/', import.meta.url);

/** Whether the reference figures are on this machine; not all of them may be shipped. */
export const hasShared = existsSync(folder);
if (!hasShared) {
  // oxlint-disable-next-line no-console -- a skipped comparison must be seen
  console.warn('SKIPPED: the figures of R sna, igraph and networkx for real networks are not on this machine');
}

type Row = Readonly<Record<string, string>>;

/**
 * Rebuilds the relations of one network as the reference figures were made: parallel rows collapsed to the largest
 * weight (or to the number of informants), undirected rows of a directed relation read both ways, every actor kept.
 */
export function sharedLayers(name: string): readonly SharedLayer[] {
  if (!hasShared) return [];
  const file = (of: string): string => readFileSync(new URL(`${name}/${of}`, folder), 'utf8');
  const table = (of: string): Row[] => parse(file(of), { columns: true, bom: true });
  const layers = (
    JSON.parse(file('oracle.json')) as { layers: Record<string, SharedLayer['figures'] & { directed: boolean }> }
  ).layers;
  const meta = JSON.parse(file('meta.json')) as Meta;
  const nodes = table('nodes.csv');
  const edges = table('edges.csv');
  const found: SharedLayer[] = [];
  for (const type of meta.oracleTypes ?? []) {
    for (const least of [null, ...(meta.dichotomise?.[type] === undefined ? [] : [meta.dichotomise[type]])]) {
      const key = `${type === '*' ? 'all-types' : type}${least === null ? '' : `>=${least}`}`;
      const figures = layers[key];
      if (figures === undefined) continue;
      const rows = edges.filter(
        (row) => (type === '*' || row['type'] === type) && (least === null || Number(row['weight']) >= least),
      );
      const directed = rows.some((row) => row['directed'] === 'true');
      found.push({
        name: `${name} ${key}`,
        directed,
        figures,
        grouped: (meta.groupAttr ?? null) !== null,
        input: {
          actors: nodes.map((row) => ({ id: row['id'] ?? '', ...(row['group'] ? { sector: row['group'] } : {}) })),
          ties: collapse(rows, directed),
        },
      });
    }
  }
  return found;
}

function collapse(rows: readonly Row[], directed: boolean): NetworkInput['ties'] {
  const ties = new Map<string, { source: string; target: string; directed: boolean; strength: number }>();
  for (const row of rows) {
    const ends = [row['source'] ?? '', row['target'] ?? ''] as const;
    if (ends[0] === ends[1]) continue;
    const ways = row['directed'] === 'true' ? [ends] : directed ? [ends, [ends[1], ends[0]]] : [[...ends].sort()];
    for (const [source = '', target = ''] of ways) {
      const key = JSON.stringify([source, target]);
      const before = ties.get(key)?.strength ?? 0;
      const strength = row['informant'] ? before + 1 : Math.max(before, Number(row['weight']));
      ties.set(key, { source, target, directed, strength });
    }
  }
  return [...ties.values()].map((tie) => ({ ...tie, strength: tie.strength > 0 ? tie.strength : 1 }));
}
