import { compareText } from '../kernel/compare.js';
import { tieTypes, type TieType } from '../model/tie.js';
import type { ViewOptions } from './options.js';
import type { Row } from './rows.js';
import type { TieFlow, ViewTie } from './view.js';

function combine(strengths: readonly number[], parallel: ViewOptions['parallel']): number {
  const sorted = [...strengths].sort((a, b) => a - b);
  if (parallel === 'max') return sorted.at(-1) ?? 0;
  let sum = 0;
  for (const strength of sorted) sum += strength;
  return parallel === 'sum' ? sum : sum / sorted.length;
}

const distinct = (values: readonly (string | null)[]): readonly string[] =>
  [...new Set(values.filter((value) => value !== null))].sort(compareText);

/** What flows between two actors, by resource in order of the code units, and which way. */
function flowsOf(
  rows: readonly Row[],
  [low, high]: readonly [number, number],
  lowId: string,
  parallel: ViewOptions['parallel'],
): readonly TieFlow[] {
  return distinct(rows.map((row) => row.resource)).flatMap((resource) => {
    const carrying = rows.filter((row) => row.resource === resource);
    const ways = [
      { some: carrying.filter((row) => row.directed && row.source === lowId), from: low, to: high, directed: true },
      { some: carrying.filter((row) => row.directed && row.source !== lowId), from: high, to: low, directed: true },
      { some: carrying.filter((row) => !row.directed), from: low, to: high, directed: false },
    ];
    return ways.flatMap(({ some, ...way }) => {
      const strengths = some.map((row) => row.strength);
      return some.length === 0 ? [] : [{ resource, ...way, strength: combine(strengths, parallel) }];
    });
  });
}

/** A tie of the view with the strength of each way, where a way that nobody reports has none. */
export interface CollapsedTie {
  readonly tie: ViewTie;
  /** Strength from the smaller index to the larger; `null` when nobody reports that way. */
  readonly forward: number | null;
  /** Strength from the larger index to the smaller; `null` when nobody reports that way. */
  readonly backward: number | null;
}

/**
 * Makes one tie of all rows between two actors. What the rows say beside strength is kept as sets.
 *
 * @param rows - The rows, at least one.
 * @param low - Smaller index of the two actors.
 * @param high - Larger index.
 * @param lowId - Id of the actor with the smaller index.
 * @param inferred - The types the rule allows.
 * @param parallel - How strengths combine.
 * @returns The tie and the strength each way. Sums run in ascending order, so that the order of rows cannot show.
 */
export function collapse(
  rows: readonly Row[],
  low: number,
  high: number,
  lowId: string,
  inferred: readonly TieType[],
  parallel: ViewOptions['parallel'],
): CollapsedTie {
  const ahead = rows.filter((row) => !row.directed || row.source === lowId);
  const back = rows.filter((row) => !row.directed || row.source !== lowId);
  const directed = rows.every((row) => row.directed);
  const reversed = directed && ahead.length === 0;
  const confidences = rows.flatMap((row) => row.confidence ?? []);
  const stated = tieTypes.filter((type) => rows.some((row) => row.type === type));
  const origins = (['ties', 'attendance', 'roles', 'partOf'] as const).filter((o) => rows.some((r) => r.origin === o));
  const strengthOf = (some: readonly Row[]): number | null =>
    some.length === 0
      ? null
      : combine(
          some.map((row) => row.strength),
          parallel,
        );
  return {
    tie: {
      source: reversed ? high : low,
      target: reversed ? low : high,
      strength: strengthOf(rows) ?? 0,
      directed,
      mutual: directed && ahead.length > 0 && back.length > 0,
      stated,
      inferred,
      basis: rows.some((row) => row.basis === 'stated') ? 'stated' : 'inferred',
      origins,
      resources: distinct(rows.map((row) => row.resource)),
      confidence: confidences.length > 0 ? Math.min(...confidences) : null,
      evidence: distinct(rows.map((row) => row.evidence)),
      informants: distinct(rows.map((row) => row.informant)),
      flows: flowsOf(rows, [low, high], lowId, parallel),
    },
    forward: strengthOf(ahead),
    backward: strengthOf(back),
  };
}
