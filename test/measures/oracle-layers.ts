import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { NetworkInput } from '../../src/index.js';

const folder = new URL('../../../shared/data/', import.meta.url);

/** Whether the reference figures are on this machine; not all of them may be shipped. */
export const hasOracles = existsSync(folder);
if (!hasOracles) {
  // oxlint-disable-next-line no-console -- a skipped comparison must be seen
  console.warn('SKIPPED: the reference figures for 33 real networks are not on this machine');
}

/** A block of reference figures, as its file has it. */
export type Block = Readonly<Record<string, unknown>> & { readonly value?: unknown };

/** One relation of a real network with all figures that reference packages give for it. */
export interface OracleLayer {
  readonly name: string;
  readonly directed: boolean;
  readonly grouped: boolean;
  readonly input: NetworkInput;
  readonly figures: Readonly<Record<string, Readonly<Record<string, Block>>>>;
}

interface Meta {
  readonly oracleTypes?: readonly string[];
  readonly oracleWave?: Readonly<Record<string, string>>;
  readonly waves?: readonly (string | number)[];
  readonly allWaves?: boolean;
  readonly n: number;
  readonly dichotomise?: Readonly<Record<string, number>>;
  readonly groupAttr?: string | null;
  readonly perGroupGraphs?: boolean;
  readonly twoLevel?: boolean;
}

type Row = Readonly<Record<string, string>>;
type Figures = OracleLayer['figures'] & { readonly directed: boolean };

/** Names of all networks that come with reference figures. */
export const oracleNames: readonly string[] = hasOracles
  ? readdirSync(folder)
      .filter((name) => existsSync(new URL(`${name}/oracle.json`, folder)))
      .sort()
  : [];

/** Every file of reference figures there is, whatever reads it. */
export const oracleFiles: readonly string[] = hasOracles
  ? (readdirSync(folder, { recursive: true }) as string[])
      .filter((file) => /(^|\/)oracle[^/]*\.json$/.test(file))
      .sort()
  : [];

/** All that the file of a network says, beside its layers. */
export function oracleFile(name: string): Readonly<Record<string, unknown>> {
  return JSON.parse(readFileSync(new URL(`${name}/oracle.json`, folder), 'utf8')) as Record<string, unknown>;
}

/**
 * Rebuilds the relations of one network as the reference figures were made: parallel rows collapsed to the largest
 * weight (or to the number of informants), undirected rows of a directed relation read both ways, every actor kept.
 */
export function oracleLayers(name: string): readonly OracleLayer[] {
  const table = (of: string): Row[] =>
    parse(readFileSync(new URL(`${name}/${of}`, folder), 'utf8'), { columns: true, bom: true });
  const layers = oracleFile(name)['layers'] as Readonly<Record<string, Figures>>;
  const meta = JSON.parse(readFileSync(new URL(`${name}/meta.json`, folder), 'utf8')) as Meta;
  const nodes = table('nodes.csv');
  const edges = table('edges.csv');
  const found: OracleLayer[] = [];
  const add = (key: string, some: readonly Row[], rows: readonly Row[], grouped: boolean): void => {
    const figures = layers[key];
    if (figures === undefined) return;
    const here = new Set(some.map((row) => row['id']));
    const within = rows.filter((row) => here.has(row['source']) && here.has(row['target']));
    const directed = rows.some((row) => row['directed'] === 'true');
    const sector = (row: Row): object => (grouped && row['group'] ? { sector: row['group'] } : {});
    const kind = (row: Row): object => (row['mode'] === '2' ? { kind: 'space' } : {});
    found.push({
      name: `${name} ${key}`,
      directed,
      grouped,
      input: {
        actors: some.map((row) => ({ id: row['id'] ?? '', ...sector(row), ...kind(row) })),
        ties: collapse(within, directed),
      },
      figures,
    });
  };
  if (meta.perGroupGraphs === true) {
    for (const group of new Set(nodes.map((row) => row['group'] ?? ''))) {
      const some = nodes.filter((row) => row['group'] === group);
      const ids = new Set(some.map((row) => row['id']));
      add(
        group,
        some,
        edges.filter((row) => ids.has(row['source']) && ids.has(row['target'])),
        false,
      );
    }
    return found;
  }
  for (const type of meta.oracleTypes ?? []) {
    const only = meta.oracleWave?.[type];
    const waves = only === undefined ? [null] : meta.n <= 120 || meta.allWaves === true ? (meta.waves ?? []) : [only];
    for (const wave of waves) {
      const least = meta.dichotomise?.[type];
      for (const bound of least === undefined ? [null] : [null, least]) {
        const rows = edges.filter(
          (row) =>
            (type === '*' || row['type'] === type) &&
            (wave === null || row['wave'] === String(wave)) &&
            (bound === null || Number(row['weight']) >= bound),
        );
        const key = `${type === '*' ? 'all-types' : type}${wave === null ? '' : `@wave${wave}`}${bound === null ? '' : `>=${bound}`}`;
        const oneMode = meta.twoLevel === true && type === 'collaboration';
        const some = oneMode ? nodes.filter((row) => row['mode'] === '1') : nodes;
        add(key, some, rows, (meta.groupAttr ?? null) !== null);
      }
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
