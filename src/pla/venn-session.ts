import { compareText } from '../kernel/compare.js';
import { SocialCapitalError } from '../kernel/error.js';
import type { Actor } from '../model/actor.js';
import { closenessLevels, type LevelThresholds } from '../model/venn/levels.js';
import { readLevel } from '../model/venn/read-level.js';
import type { VennStatements } from '../model/venn/venn-statements.js';
import type { ClosenessLevel, Informant, VennCircle, Workshop } from '../model/workshop.js';

/** Where the sizes of circles come from: the venn table, the actors' recorded power, or the pairwise ranking. */
export type VennSizes = 'stated' | 'power' | 'ranking';

/** What one group said with its circles, ready to be drawn. */
export interface VennSession {
  readonly informant: Informant;
  readonly statements: VennStatements;
  /** Ids of circles whose size nobody recorded; they are given the smallest size. */
  readonly unsized: readonly string[];
  /** How many levels were read off circles digitised from a photograph. */
  readonly digitised: number;
  /** Closeness of actors that this group gave no circle. */
  readonly circleless: readonly { readonly a: string; readonly b: string; readonly level: ClosenessLevel }[];
}

const pairKey = (a: string, b: string): string => JSON.stringify(a < b ? [a, b] : [b, a]);

/** Levels of pairs of digitised circles that the group did not state in words. */
function readDigitised(
  circles: readonly VennCircle[],
  stated: ReadonlySet<string>,
  thresholds: LevelThresholds,
): VennStatements['closeness'] {
  const read: { a: string; b: string; level: ClosenessLevel }[] = [];
  const drawn = circles.flatMap(({ actor, x, y, r }) =>
    x === undefined || y === undefined || r === undefined || r <= 0 ? [] : [{ actor, x, y, r }],
  );
  for (const [i, p] of drawn.entries()) {
    for (const q of drawn.slice(i + 1)) {
      if (p.actor === q.actor || stated.has(pairKey(p.actor, q.actor))) continue;
      const distance = Math.sqrt((p.x - q.x) * (p.x - q.x) + (p.y - q.y) * (p.y - q.y));
      const level = closenessLevels[readLevel(p.r, q.r, distance, thresholds)] as ClosenessLevel;
      if (level !== 'separate') read.push({ a: p.actor, b: q.actor, level });
    }
  }
  return read;
}

/** Size by actor id from another source than the venn table; `undefined` where there is none. */
function sizeOf(workshop: Workshop, sizes: VennSizes, informant: string): (circle: VennCircle) => number | undefined {
  if (sizes === 'stated') return ({ size }) => size;
  if (sizes === 'power') {
    const actors = new Map<string, Actor>(workshop.actors.map((actor) => [actor.id, actor]));
    return ({ actor }) => actors.get(actor)?.power;
  }
  const ids = new Set(workshop.actors.map(({ id }) => id));
  const stranger = workshop.items.find(({ id }) => !ids.has(id));
  if (stranger !== undefined || workshop.items.length === 0) {
    const why = stranger === undefined ? 'nothing was ranked' : `"${stranger.id}" was ranked and is no actor`;
    throw new SocialCapitalError(
      'bad-option',
      `powerVenn: sizes cannot come from the ranking, as ${why}; use stated sizes or power.`,
    );
  }
  const points = new Map<string, number>();
  for (const { informant: by, a, b, preferred } of workshop.ranking) {
    if (by !== informant || preferred === undefined) continue;
    for (const item of [a, b]) {
      const won = preferred === item ? 1 : preferred === 'tie' ? 0.5 : 0;
      points.set(item, (points.get(item) ?? 1) + won);
    }
  }
  return ({ actor }) => points.get(actor);
}

/**
 * What one group said with its circles.
 *
 * @param workshop - The workshop.
 * @param informant - The group.
 * @param sizes - Where sizes come from; points of a ranking are times preferred plus one, a tie counting a half.
 * @param thresholds - Where levels begin, for circles digitised from a photograph.
 * @returns The session.
 * @throws {SocialCapitalError} `bad-option` when sizes are asked from a ranking of things that are not actors.
 */
export function vennSession(
  workshop: Workshop,
  informant: Informant,
  sizes: VennSizes,
  thresholds: LevelThresholds,
): VennSession {
  const rows = workshop.venn
    .filter((row) => row.informant === informant.id)
    .sort((p, q) => compareText(p.actor, q.actor));
  const size = sizeOf(workshop, sizes, informant.id);
  const sized = rows.map((row) => ({ row, size: size(row) ?? 0 }));
  const known = sized.flatMap((one) => (one.size > 0 ? [one.size] : []));
  const smallest = known.length > 0 ? Math.min(...known) : 1;
  const drawn = new Set(rows.map(({ actor }) => actor));
  const said = workshop.closeness
    .filter((row) => row.informant === informant.id)
    .sort((p, q) => compareText(pairKey(p.a, p.b), pairKey(q.a, q.b)) || compareText(p.level, q.level));
  const closeness = said.filter(({ a, b }) => drawn.has(a) && drawn.has(b) && a !== b);
  const digitised = readDigitised(rows, new Set(closeness.map(({ a, b }) => pairKey(a, b))), thresholds);
  return {
    informant,
    statements: {
      circles: sized.map(({ row, size: value }) => ({
        id: row.actor,
        size: value > 0 ? value : smallest,
        ...(row.position === undefined ? {} : { position: row.position }),
      })),
      closeness: [...closeness.map(({ a, b, level }) => ({ a, b, level })), ...digitised],
    },
    unsized: sized.flatMap(({ row, size: value }) => (value > 0 ? [] : [row.actor])),
    digitised: digitised.length,
    circleless: said.filter(({ a, b }) => !drawn.has(a) || !drawn.has(b)).map(({ a, b, level }) => ({ a, b, level })),
  };
}
