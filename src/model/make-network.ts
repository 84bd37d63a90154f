import { MultiGraph } from 'graphology';
import { type Problem, SocialCapitalError } from '../kernel/error.js';
import { type About, schemaVersion } from './about.js';
import type { Actor } from './actor.js';
import { type Columns, tableColumns } from './column-schema.js';
import { graphKeys } from './graph-keys.js';
import { normaliseId } from './identifier.js';
import type { NetworkAbout, SocialNetwork, TieAttributes } from './network.js';
import type { Tie } from './tie.js';
import { typedRow } from './typed-row.js';
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

/** A row of a table by its columns; every id in it is one of an actor. */
function readRow(table: 'ties' | 'attendance' | 'roles', given: object, index: number, known: Known): unknown {
  const { actors, complain } = known;
  const columns: Columns = tableColumns[table];
  const { fields, attributes } = typedRow(given, columns, (...rest) => complain(table, index, ...rest));
  for (const [column, spec] of Object.entries(columns)) {
    const value = fields[column];
    if (spec.required && value === undefined && !hasFault(given, column)) {
      complain(table, index, column, null, `${column} is missing`, 'every row needs it');
    }
    if (spec.kind === 'id' && spec.refers === 'actors' && value !== undefined && !actors.has(value as string)) {
      complain(
        table,
        index,
        column,
        value,
        `"${value as string}" is not among the actors`,
        'add the actor or mend the id',
      );
    }
  }
  return { ...fields, ...(table === 'ties' ? { attributes } : {}) };
}

/** Whether a field holds something, so that its own complaint has been made. */
const hasFault = (given: object, column: string): boolean =>
  ![undefined, null, ''].includes((given as Readonly<Record<string, unknown>>)[column] as string);

interface Known {
  readonly actors: ReadonlyMap<string, Actor>;
  readonly complain: Complain;
}

function readActors(input: NetworkInput, complain: Complain): ReadonlyMap<string, Actor> {
  const actors = new Map<string, Actor>();
  const add = (given: object, index: number): void => {
    const { fields, attributes } = typedRow(given, tableColumns.actors, (...rest) =>
      complain('actors', index, ...rest),
    );
    const id = (fields['id'] as string | undefined) ?? '';
    if (id === '') complain('actors', index, 'id', null, 'an actor needs an id', 'give every actor an id of its own');
    else if (actors.has(id)) complain('actors', index, 'id', id, `the id "${id}" is there twice`, 'make ids unique');
    else actors.set(id, Object.freeze({ kind: 'other', label: id, ...fields, id, attributes } as Actor));
  };
  if (input.actors !== undefined) input.actors.forEach(add);
  else {
    const ends = input.ties.flatMap((tie) => [tie.source, tie.target]).filter((end) => typeof end === 'string');
    const ids = new Set(ends.map(normaliseId).filter((id) => id !== ''));
    [...ids].forEach((id, index) => add({ id }, index));
  }
  for (const [index, { partOf }] of [...actors.values()].entries()) {
    if (partOf === undefined || actors.has(partOf)) continue;
    complain('actors', index, 'partOf', partOf, `"${partOf}" is not among the actors`, 'add the actor or mend the id');
  }
  return actors;
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
 *   unknown actor, or a field is not what its column holds. Rows are numbered as in a sheet: the first entry is row 2.
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
    const shown = value === null ? null : typeof value === 'string' ? value : JSON.stringify(value);
    const where = `${table}[${index}].${column}: ${message}`;
    problems.push({
      code: 'bad-value',
      severity: 'error',
      table,
      row: index + 2,
      column,
      value: shown,
      message: where,
      hint,
    });
  };
  if (!Array.isArray((input as NetworkInput | null | undefined)?.ties)) {
    throw new SocialCapitalError('bad-input', 'network: ties is missing. Give { ties: [{ source, target }, …] }.');
  }
  const actors = readActors(input, complain);
  const known = { actors, complain };
  const ties = input.ties.map((tie, index): Tie => {
    const row = readRow('ties', tie, index, known) as Omit<Tie, 'directed' | 'strength'> & Partial<Tie>;
    return { directed: false, strength: 1, ...row };
  });
  const attendance = (input.attendance ?? []).map((row, i) => readRow('attendance', row, i, known) as Attendance);
  const roles = (input.roles ?? []).map((row, i) => readRow('roles', row, i, known) as Role);
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
