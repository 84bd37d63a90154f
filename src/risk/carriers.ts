import { compareText } from '../kernel/compare.js';
import type { ResultOptions } from '../measures/result.js';
import type { SocialNetwork } from '../model/network.js';
import { asView } from '../view/as-view.js';
import type { View } from '../view/view.js';

/** An organisation and the persons who carry it. */
export interface CarriedOrganisation {
  readonly id: string;
  /** Ids of its carriers, in the order of the view. */
  readonly carriers: readonly string[];
  /** Σ (share ÷ all shares)²: 1 when one person carries all; `null` when a share is not stated. */
  readonly herfindahl: number | null;
}

/** A person and what hangs on it. */
export interface Carrier {
  readonly id: string;
  /** Ids of the organisations it carries. */
  readonly organisations: readonly string[];
  /** Those of them that nobody else carries: its loss takes their last carrier. */
  readonly lastCarrierOf: readonly string[];
  /**
   * Its other contacts in the view, those that one of its organisations is tied to as well (`withOffice`: the tie stays
   * when the person goes), and those that know the person alone.
   */
  readonly ties: { readonly withOffice: readonly string[]; readonly personal: readonly string[] };
}

/** Two organisations that share carriers. */
export interface SharedCarriers {
  readonly a: string;
  readonly b: string;
  /** Ids of those who carry both; where it is one alone, the tie between the organisations is that person. */
  readonly through: readonly string[];
}

/** Who carries what. */
export interface Carriers {
  readonly kind: 'carriers';
  readonly options: ResultOptions;
  /** Organisations with at least one carrier, in the order of the view. */
  readonly organisations: readonly CarriedOrganisation[];
  /** Persons with at least one role, in the order of the view. */
  readonly persons: readonly Carrier[];
  /** Pairs of organisations with a carrier in common, in the order of the view. */
  readonly shared: readonly SharedCarriers[];
  /** Number of organisations that exactly one person carries; `null` when no roles are recorded. */
  readonly singleCarriers: number | null;
}

/** Adds to a list under a key. */
function push<Key, Value>(map: Map<Key, Set<Value>>, key: Key, value: Value): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, new Set([value]));
  else known.add(value);
}

function herfindahlOf(shares: ReadonlyMap<string, number | null>): number | null {
  const known = [...shares.values()];
  if (known.length === 1) return 1;
  if (known.some((share) => share === null)) return null;
  const all = known.reduce<number>((sum, share) => sum + (share ?? 0), 0);
  return all === 0 ? null : known.reduce<number>((sum, share) => sum + ((share ?? 0) / all) ** 2, 0);
}

/**
 * The person and the office: who carries which organisation, which organisations hang on one person alone, and which
 * ties would go with the person or stay with the office.
 *
 * An organisation with exactly one carrier is carried singly. Removing a person removes all its roles at once: for what
 * that costs, give {@link dependency} a view that includes `roles`.
 *
 * @param network - A network (its default view) or a view: roles of its waves count, whatever tables it includes.
 * @returns Organisations, persons and pairs of organisations with a carrier in common. Lists are empty, and
 *   `singleCarriers` is `null`, when no roles are recorded.
 * @remarks O(roles² per person + m).
 * @see Breiger (1974), The duality of persons and groups, Social Forces 53(2):181–190,
 *   https://doi.org/10.1093/sf/53.2.181
 * @example
 * ```ts
 * const net = network({
 *   actors: [{ id: 'ann', kind: 'person' }, { id: 'bob', kind: 'person' }, { id: 'mosque' }, { id: 'forum' }],
 *   ties: [{ source: 'ann', target: 'bob' }],
 *   roles: [
 *     { person: 'ann', organisation: 'mosque' }, { person: 'ann', organisation: 'forum' },
 *     { person: 'bob', organisation: 'forum' },
 *   ],
 * });
 * carriers(net).singleCarriers; // => 1
 * carriers(net).persons.map(({ id, lastCarrierOf }) => [id, lastCarrierOf]); // => [['ann', ['mosque']], ['bob', []]]
 * carriers(net).shared; // => [{ a: 'forum', b: 'mosque', through: ['ann'] }]
 * ```
 */
export function carriers(network: SocialNetwork | View): Carriers {
  const view = asView(network);
  const roles = view.roles ?? [];
  const byOrganisation = new Map<string, Map<string, number | null>>();
  const byPerson = new Map<string, Set<string>>();
  for (const { person, organisation, share } of roles) {
    push(byPerson, person, organisation);
    const shares = byOrganisation.get(organisation) ?? new Map<string, number | null>();
    const before = shares.get(person);
    shares.set(person, share === undefined ? (before ?? null) : (before ?? 0) + share);
    byOrganisation.set(organisation, shares);
  }
  const inOrder = (ids: Iterable<string>): readonly string[] => [...ids].sort(compareText);
  const { offsets, targets } = view.weak;
  const contactsOf = (id: string): readonly string[] => {
    const v = view.indexOf.get(id)!;
    return [...targets.subarray(offsets[v], offsets[v + 1])].map((u) => view.ids[u]!);
  };
  const shared = new Map<string, Set<string>>();
  for (const [person, organisations] of byPerson) {
    const own = inOrder(organisations);
    own.forEach((a, i) => {
      for (const b of own.slice(i + 1)) push(shared, JSON.stringify([a, b]), person);
    });
  }
  return {
    kind: 'carriers',
    options: { view: view.options },
    organisations: inOrder(byOrganisation.keys()).map((id) => ({
      id,
      carriers: inOrder(byOrganisation.get(id)!.keys()),
      herfindahl: herfindahlOf(byOrganisation.get(id)!),
    })),
    persons: inOrder(byPerson.keys()).map((id) => {
      const organisations = inOrder(byPerson.get(id)!);
      const office = new Set(organisations.flatMap(contactsOf));
      const others = contactsOf(id).filter((other) => !byPerson.get(id)!.has(other));
      return {
        id,
        organisations,
        lastCarrierOf: organisations.filter((organisation) => byOrganisation.get(organisation)!.size === 1),
        ties: {
          withOffice: others.filter((other) => office.has(other)),
          personal: others.filter((other) => !office.has(other)),
        },
      };
    }),
    shared: [...shared]
      .map(([pair, through]) => {
        const [a = '', b = ''] = JSON.parse(pair) as readonly string[];
        return { a, b, through: inOrder(through) };
      })
      .sort((x, y) => compareText(x.a, y.a) || compareText(x.b, y.b)),
    singleCarriers: roles.length === 0 ? null : [...byOrganisation.values()].filter(({ size }) => size === 1).length,
  };
}
