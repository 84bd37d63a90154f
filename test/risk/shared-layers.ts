import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { NetworkInput } from '../../src/index.js';

/** Reference values that networkx, igraph and R sna gave for one layer of a real network. */
export interface Layer {
  readonly name: string;
  readonly input: NetworkInput;
  readonly cohesion: {
    readonly articulation_points?: { readonly value: readonly string[] };
    readonly bridges?: { readonly value: readonly (readonly [string, string])[] };
    readonly biconnected_components?: { readonly value: readonly (readonly string[])[]; readonly count: number };
    readonly after_removal?: { readonly value: Readonly<Record<string, { readonly F: number; readonly DF: number }>> };
  };
}

const folder = new URL('../../../shared/data/', import.meta.url);

/** Whether the reference values are on this machine; they are too large to ship. */
export const hasShared = existsSync(folder);
// oxlint-disable-next-line no-console -- a skipped comparison must be seen
if (!hasShared) console.warn('SKIPPED: reference values of R sna, igraph and networkx are not on this machine');

type Row = Readonly<Record<string, string>>;
const table = (url: URL): Row[] => parse(readFileSync(url), { columns: true, bom: true });

/** Rows of one layer by its key: `type@waveW>=threshold`, `all-types…` or, for collections of small graphs, a group. */
function layerRows(key: string, edges: readonly Row[]): readonly Row[] {
  const found = /^(.+?)(?:@wave(.+?))?(?:>=(.+))?$/.exec(key);
  const [, type, wave, least] = found ?? [];
  return edges.filter(
    (row) =>
      (type === 'all-types' || row['type'] === type) &&
      (wave === undefined || row['wave'] === wave) &&
      (least === undefined || Number(row['weight']) >= Number(least)),
  );
}

/** Every layer with reference values, of networks up to a size. */
export function sharedLayers(most = 500): Layer[] {
  if (!hasShared) return [];
  return readdirSync(folder).flatMap((name) => {
    const at = (file: string): URL => new URL(`${name}/${file}`, folder);
    if (!existsSync(at('oracle.json'))) return [];
    const layers = JSON.parse(readFileSync(at('oracle.json'), 'utf8')).layers as Record<
      string,
      Pick<Layer, 'cohesion'>
    >;
    const meta = JSON.parse(readFileSync(at('meta.json'), 'utf8')) as Record<string, unknown>;
    const nodes = table(at('nodes.csv'));
    const edges = table(at('edges.csv'));
    if (nodes.length > most) return [];
    return Object.entries(layers).map(([key, { cohesion }]) => {
      const grouped = meta['perGroupGraphs'] === true;
      const levels = meta['twoLevel'] === true && key.startsWith('collaboration');
      const kept = nodes.filter((row) => (grouped ? row['group'] === key : !levels || row['mode'] === '1'));
      const ids = new Set(kept.map((row) => row['id']));
      const rows = (grouped ? edges : layerRows(key, edges)).filter(
        (row) => ids.has(row['source']) && ids.has(row['target']),
      );
      return {
        name: `${name} ${key}`,
        cohesion: cohesion ?? {},
        input: {
          actors: kept.map((row) => ({ id: row['id'] ?? '', sector: row['group'] ?? '' })),
          ties: rows.map((row) => ({ source: row['source'] ?? '', target: row['target'] ?? '' })),
        },
      };
    });
  });
}
