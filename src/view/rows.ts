import { SocialCapitalError } from '../kernel/error.js';
import type { Actor } from '../model/actor.js';
import type { SocialNetwork } from '../model/network.js';
import type { Basis, TieType } from '../model/tie.js';
import type { Included } from './options.js';

/** One row that may become a tie of a view, whichever table it stands in. */
export interface Row {
  readonly origin: Included;
  readonly source: string;
  readonly target: string;
  readonly directed: boolean;
  readonly strength: number;
  readonly negative: boolean;
  readonly type: TieType | null;
  readonly resource: string | null;
  readonly wave: string | null;
  readonly informant: string | null;
  readonly basis: Basis;
  readonly confidence: number | null;
  readonly evidence: string | null;
}

const plain = {
  directed: false,
  strength: 1,
  negative: false,
  type: null,
  resource: null,
  wave: null,
  informant: null,
  basis: 'stated',
  confidence: null,
  evidence: null,
} as const;

/**
 * The actors of a network, completed: a node added by hand may lack every attribute.
 *
 * @param network - The network.
 * @returns Actor by graph key.
 */
export function actorsByKey(network: SocialNetwork): ReadonlyMap<string, Actor> {
  const actors = new Map<string, Actor>();
  network.forEachNode((key, attributes: Partial<Actor>) => {
    const id = attributes.id ?? key;
    actors.set(key, { kind: 'other', attributes: {}, ...attributes, id, label: attributes.label ?? id });
  });
  return actors;
}

/** Strength of an edge that code may have changed since the network was made. */
function strengthOf(strength: unknown, source: string, target: string): number {
  if (strength === undefined) return 1;
  if (typeof strength === 'number' && strength > 0 && strength <= 1e15) return strength;
  const shown = typeof strength === 'number' ? String(strength) : (JSON.stringify(strength) ?? 'nothing');
  throw new SocialCapitalError(
    'bad-input',
    `view: the tie between "${source}" and "${target}" has strength ${shown}; give a number above 0, at most 1e15.`,
  );
}

/**
 * Every row of every table that a view may include, with ends as actor ids. Rows of attendance, roles and `partOf`
 * whose actors have left the graph are passed over.
 *
 * @param network - The network.
 * @param actors - Its actors by graph key.
 * @returns The rows, ties first.
 */
export function networkRows(network: SocialNetwork, actors: ReadonlyMap<string, Actor>): readonly Row[] {
  const rows: Row[] = [];
  const idOf = (key: string): string => actors.get(key)?.id ?? key;
  network.forEachEdge((_edge, tie, source, target, _from, _to, undirected) => {
    rows.push({
      origin: 'ties',
      source: idOf(source),
      target: idOf(target),
      directed: !undirected,
      strength: strengthOf(tie.strength, idOf(source), idOf(target)),
      negative: tie.sign === -1,
      type: tie.type ?? null,
      resource: tie.resource ?? null,
      wave: tie.wave ?? null,
      informant: tie.informant ?? null,
      basis: tie.basis ?? 'stated',
      confidence: tie.confidence ?? null,
      evidence: tie.evidence ?? null,
    });
  });
  const known = new Set([...actors.values()].map((actor) => actor.id));
  const add = (row: Row): void => {
    if (known.has(row.source) && known.has(row.target)) rows.push(row);
  };
  for (const seat of network.getAttribute('attendance') ?? []) {
    add({
      ...plain,
      origin: 'attendance',
      source: seat.actor,
      target: seat.space,
      wave: seat.wave ?? null,
      informant: seat.informant ?? null,
      basis: seat.basis ?? 'stated',
      evidence: seat.evidence ?? null,
    });
  }
  for (const role of network.getAttribute('roles') ?? []) {
    add({ ...plain, origin: 'roles', source: role.person, target: role.organisation, wave: role.wave ?? null });
  }
  for (const actor of actors.values()) {
    if (actor.partOf !== undefined) add({ ...plain, origin: 'partOf', source: actor.id, target: actor.partOf });
  }
  return rows;
}
