import { MultiGraph } from 'graphology';
import { type Problem, SocialCapitalError } from '../kernel/error.js';
import { type About, schemaVersion } from './about.js';
import type { Actor } from './actor.js';
import { graphKeys } from './graph-keys.js';
import { normaliseId } from './identifier.js';
import type { NetworkAbout, SocialNetwork, TieAttributes } from './network.js';
import { tieTypes, type Tie } from './tie.js';
import type { Attendance, Informant, Role, Workshop } from './workshop.js';

/** An actor as plain code gives it: only the id is required. */
export type ActorInput = Partial<Actor> & Pick<Actor, 'id'>;

/** A tie as plain code gives it: only its ends are required. Undirected and of strength 1 unless stated. */
export type TieInput = Partial<Tie> & Pick<Tie, 'source' | 'target'>;

/** A network as plain arrays. Without `actors`, the ends of the ties are the actors. */
export interface NetworkInput {
  readonly actors?: readonly ActorInput[];
  readonly ties: readonly TieInput[];
  readonly about?: Partial<About>;
  readonly informants?: readonly Informant[];
  readonly attendance?: readonly Attendance[];
  readonly roles?: readonly Role[];
}

type Complain = (table: string, index: number, column: string, value: unknown, message: string, hint: string) => void;

function readActors(input: NetworkInput, complain: Complain): Map<string, Actor> {
  const actors = new Map<string, Actor>();
  const add = (given: ActorInput, index: number): void => {
    const id = typeof given.id === 'string' ? normaliseId(given.id) : '';
    if (id === '')
      complain('actors', index, 'id', given.id, 'an actor needs an id', 'give every actor an id of its own');
    else if (actors.has(id)) complain('actors', index, 'id', id, `the id "${id}" is there twice`, 'make ids unique');
    else actors.set(id, Object.freeze({ kind: 'other', attributes: {}, ...given, id, label: given.label ?? id }));
  };
  if (input.actors !== undefined) input.actors.forEach(add);
  else {
    const ends = new Set(
      input.ties.flatMap((tie) => [normaliseId(String(tie.source)), normaliseId(String(tie.target))]),
    );
    [...ends].forEach((id, index) => add({ id }, index));
  }
  return actors;
}

function readTie(given: TieInput, index: number, actors: ReadonlyMap<string, Actor>, complain: Complain): Tie {
  const tie = {
    directed: false,
    strength: 1,
    attributes: {},
    ...given,
    source: normaliseId(String(given.source)),
    target: normaliseId(String(given.target)),
  };
  for (const end of ['source', 'target'] as const) {
    if (!actors.has(tie[end])) {
      complain('ties', index, end, given[end], `"${tie[end]}" is not among the actors`, 'add the actor or mend the id');
    }
  }
  if (!(typeof tie.strength === 'number' && tie.strength > 0 && Number.isFinite(tie.strength))) {
    const hint = 'larger is closer; mark a conflict with sign: -1';
    complain('ties', index, 'strength', tie.strength, 'strength is not a finite number above 0', hint);
  }
  if (tie.type !== undefined && !tieTypes.includes(tie.type)) {
    complain('ties', index, 'type', tie.type, 'unknown type of tie', `use ${tieTypes.join(', ')}`);
  }
  return tie;
}

function checkPairs(
  table: string,
  rows: readonly { readonly ends: Readonly<Record<string, string>> }[],
  actors: ReadonlyMap<string, Actor>,
  complain: Complain,
): void {
  rows.forEach(({ ends }, index) => {
    for (const [column, id] of Object.entries(ends)) {
      if (!actors.has(id)) {
        complain(table, index, column, id, `"${id}" is not among the actors`, 'add the actor or mend the id');
      }
    }
  });
}

/**
 * Builds the network: a graphology graph of actors and ties, nothing merged and nothing lost.
 *
 * Actors are nodes (the key is the id; the dozen ids graphology cannot hold get a trailing underscore), each row of the
 * table of ties is an edge, and the tables of attendance and roles stand beside it for views to include.
 *
 * @param input - A {@link Workshop}, or plain arrays `{ actors?, ties }`.
 * @returns A mixed `MultiGraph` of graphology.
 * @throws {SocialCapitalError} `bad-input`, with every problem listed, when an id is missing or double, a tie names an
 *   unknown actor, or a strength is not a finite number above 0.
 * @remarks O(n + m).
 * @example
 * ```ts
 * const net = network({ ties: [{ source: 'mosque', target: 'director' }, { source: 'director', target: 'trust' }] });
 * net.order; // => 3
 * ```
 */
export function network(input: Workshop | NetworkInput): SocialNetwork {
  const problems: Problem[] = [];
  const complain: Complain = (table, index, column, value, message, hint) => {
    const shown = value === undefined ? null : typeof value === 'string' ? value : JSON.stringify(value);
    const where = `${table}[${index}].${column}: ${message}`;
    problems.push({
      code: 'bad-value',
      severity: 'error',
      table,
      row: index,
      column,
      value: shown,
      message: where,
      hint,
    });
  };
  if (!Array.isArray(input.ties)) {
    throw new SocialCapitalError('bad-input', 'network: ties is missing. Give { ties: [{ source, target }, …] }.');
  }
  const actors = readActors(input, complain);
  const ties = input.ties.map((tie: TieInput, index: number) => readTie(tie, index, actors, complain));
  const attendance = input.attendance ?? [];
  const roles = input.roles ?? [];
  checkPairs(
    'attendance',
    attendance.map(({ actor, space }) => ({ ends: { actor, space } })),
    actors,
    complain,
  );
  checkPairs(
    'roles',
    roles.map(({ person, organisation }) => ({ ends: { person, organisation } })),
    actors,
    complain,
  );
  if (problems.length > 0) {
    const more = problems.length > 1 ? ` (and ${problems.length - 1} more, see problems)` : '';
    throw new SocialCapitalError(
      'bad-input',
      `network: ${problems[0]?.message}; ${problems[0]?.hint}${more}.`,
      problems,
    );
  }

  const about: About = { schemaVersion, waves: [], sectors: [], attributes: {}, ...input.about };
  const graph = new MultiGraph<Actor, TieAttributes, NetworkAbout>();
  graph.replaceAttributes({ about, informants: input.informants ?? [], attendance, roles });
  const keys = graphKeys([...actors.keys()]);
  for (const [id, actor] of actors) graph.addNode(keys.get(id), { ...actor });
  for (const { source, target, ...attributes } of ties) {
    const ends = [keys.get(source), keys.get(target)] as const;
    if (attributes.directed) graph.addDirectedEdge(ends[0], ends[1], attributes);
    else graph.addUndirectedEdge(ends[0], ends[1], attributes);
  }
  return graph;
}
