import fc from 'fast-check';
import { network, type NetworkInput, type SocialNetwork, view, type View, type ViewOptions } from '../../src/index.js';

/** A network with all that a view has to deal with, its actors as numbers, and the choices of a view of it. */
export interface WholeNetwork {
  readonly actors: readonly object[];
  readonly ties: readonly (object & { readonly source: number; readonly target: number })[];
  readonly attendance: readonly (object & { readonly actor: number; readonly space: number })[];
  readonly roles: readonly (object & { readonly person: number; readonly organisation: number })[];
  readonly options: Partial<ViewOptions>;
  /** A draw per row and actor, from which orders are made. */
  readonly draws: readonly number[];
}

/** A field that may be missing. */
const maybe = <T>(...values: readonly T[]): fc.Arbitrary<T | undefined> => fc.constantFrom(undefined, ...values);

/**
 * Networks of 2 to `most` actors: sectors, power, authority and capacity that may be missing; safe spaces, persons and
 * organisations; parallel rows, loops, negative ties, ties with and without direction, several strengths, waves,
 * informants, resources; attendance and roles; any direction, parallel rule, tables included, and spaces as paths.
 */
export function wholeNetworks(most: number): fc.Arbitrary<WholeNetwork> {
  return fc.integer({ min: 2, max: most }).chain((n) => {
    const one = fc.integer({ min: 0, max: n - 1 });
    return fc.record({
      actors: fc.array(
        fc.record({
          sector: maybe('faith', 'hub', 'statutory'),
          kind: fc.constantFrom('group', 'group', 'person', 'space'),
          power: maybe(1, 2, 3),
          authority: maybe(true, false),
          capacity: maybe(0, 1, 4),
          willing: maybe(true, false),
        }),
        { minLength: n, maxLength: n },
      ),
      ties: fc.array(
        fc.record({
          source: one,
          target: one,
          type: maybe('bonding', 'bridging', 'linking'),
          directed: fc.boolean(),
          strength: fc.constantFrom(1, 1, 2, 3, 5, 0.1, 0.7),
          sign: fc.constantFrom(1, 1, 1, 1, 1, 1, 1, -1),
          resource: maybe('money', 'trust'),
          wave: maybe('early', 'late'),
          informant: maybe('one', 'two'),
          basis: maybe('stated', 'inferred'),
        }),
        { maxLength: 3 * n },
      ),
      attendance: fc.array(fc.record({ actor: one, space: one }), { maxLength: 3 }),
      roles: fc.array(fc.record({ person: one, organisation: one, share: maybe(0.25, 0.5) }), { maxLength: 3 }),
      options: fc.record({
        direction: fc.constantFrom('weak', 'weak', 'mutual', 'directed', 'directed'),
        spaces: fc.constantFrom('actors', 'path'),
        parallel: fc.constantFrom('max', 'sum', 'mean'),
        include: fc.constantFrom(['ties'], ['ties', 'attendance'], ['ties', 'attendance', 'roles']),
        waves: fc.constantFrom('all', 'all', 'last', ['early']),
        by: fc.constantFrom('sector', 'sector', 'kind'),
      }),
      draws: fc.array(fc.nat(1e6), { minLength: 64, maxLength: 64 }),
    }) as fc.Arbitrary<WholeNetwork>;
  });
}

/** The numbers 0 to n − 1 in an order that draws decide. */
function order(n: number, draws: readonly number[]): readonly number[] {
  return Array.from({ length: n }, (_, i) => i).sort(
    (a, b) => draws[a % draws.length]! - draws[b % draws.length]! || a - b,
  );
}

/** The same network as rows: ids by `id`, every table in the order drawn where `shuffled`. */
function rowsOf(whole: WholeNetwork, id: (actor: number) => string, shuffled: boolean): NetworkInput {
  const rows = <T>(list: readonly T[], from: number): T[] =>
    shuffled ? order(list.length, whole.draws.slice(from)).map((i) => list[i]!) : [...list];
  const bare = <T extends object>(row: T): T =>
    Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as T;
  const kindOf = (actor: number): unknown => (whole.actors[actor] as { readonly kind: string }).kind;
  return {
    about: { waves: ['early', 'late'] },
    informants: [
      { id: 'one', label: 'one' },
      { id: 'two', label: 'two' },
    ],
    actors: rows(
      whole.actors.map((actor, v) => bare({ id: id(v), ...actor })),
      5,
    ),
    ties: rows(
      whole.ties.map((tie) => bare({ ...tie, source: id(tie.source), target: id(tie.target) })),
      11,
    ),
    attendance: rows(
      whole.attendance
        .filter(({ actor, space }) => kindOf(space) === 'space' && kindOf(actor) !== 'space')
        .map((seat) => ({ actor: id(seat.actor), space: id(seat.space) })),
      23,
    ),
    roles: rows(
      whole.roles
        .filter(({ person, organisation }) => kindOf(person) === 'person' && kindOf(organisation) === 'group')
        .map((role) => bare({ ...role, person: id(role.person), organisation: id(role.organisation) })),
      37,
    ),
  };
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
  return value;
}

/** One network three times: as drawn and frozen through and through, with rows in another order, with other names. */
export interface Trial {
  readonly whole: WholeNetwork;
  readonly given: NetworkInput;
  readonly net: SocialNetwork;
  readonly seen: View;
  readonly shuffled: View;
  readonly renamed: View;
  readonly at: (actor: number) => string;
  readonly atRenamed: (actor: number) => string;
  /** The first name of an actor that has another. */
  readonly back: (id: string) => string;
  /** Everything of the view and the network that a measure might write to, as text. */
  readonly state: () => string;
}

/** Makes the three networks. */
export function trial(whole: WholeNetwork): Trial {
  const places = order(whole.actors.length, whole.draws);
  const at = (actor: number): string => `p${actor}`;
  const atRenamed = (actor: number): string => `q${places.indexOf(actor)}`;
  const given = freeze(rowsOf(whole, at, false));
  const net = network(given);
  const options = freeze({ ...whole.options });
  const seen = view(net, options);
  return {
    whole,
    given,
    net,
    seen,
    shuffled: view(network(rowsOf(whole, at, true)), options),
    renamed: view(network(rowsOf(whole, atRenamed, false)), options),
    at,
    atRenamed,
    back: (id) => at(places[Number(id.slice(1))]!),
    state: () => JSON.stringify([net.export(), { ...seen, indexOf: [...seen.indexOf], printed: [...seen.printed] }]),
  };
}
