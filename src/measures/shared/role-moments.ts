import type { BrokerageRole } from './count-roles.js';

/** Mean and variance of a count. */
export interface Moments {
  readonly mean: number;
  readonly variance: number;
}

/** What to expect of the roles of Gould and Fernandez when ties fall at random and groups stay. */
export interface RoleMoments {
  /** For a broker of the group. */
  readonly ofBroker: (group: number) => Readonly<Partial<Record<BrokerageRole, Moments>>>;
  /** For the sum over all brokers. */
  readonly ofNetwork: Readonly<Partial<Record<BrokerageRole, Moments>>>;
}

/** A chain i – j – k by the groups of its three actors. */
type RoleOf = (before: number, own: number, after: number) => BrokerageRole;

const directedRole: RoleOf = (before, own, after) => {
  if (before === own) return after === own ? 'coordinator' : 'representative';
  if (after === own) return 'gatekeeper';
  return before === after ? 'consultant' : 'liaison';
};

const undirectedRole: RoleOf = (before, own, after) => {
  const role = directedRole(before, own, after);
  return role === 'representative' || role === 'gatekeeper' ? 'boundary' : role;
};

/**
 * Exact moments under independent ties of one density. Those of a broker are Gould and Fernandez' own. Those of the whole
 * network add up the covariances of all pairs of chains: the published ones, and R sna's, leave out the negative ones.
 *
 * @param sizes - Sizes of the groups.
 * @param density - Chance of an arc, or of a tie when undirected.
 * @param directed - Whether chains have a direction. If not, each pair of ends counts once and `boundary` holds both
 *   representative and gatekeeper.
 * @returns The moments.
 * @remarks O(groups³).
 */
export function roleMoments(sizes: readonly number[], density: number, directed: boolean): RoleMoments {
  return {
    ofBroker: (group) => brokerMoments(sizes, density, directed, group),
    ofNetwork: networkMoments(sizes, density, directed),
  };
}

const choose2 = (n: number): number => (n * (n - 1)) / 2;
const choose3 = (n: number): number => (n * (n - 1) * (n - 2)) / 6;

function brokerMoments(sizes: readonly number[], d: number, directed: boolean, group: number) {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const own = sizes[group]!;
  const rest = total - own;
  const others = sizes.filter((_, g) => g !== group);
  const sum = (of: (size: number) => number): number => others.reduce((all, size) => all + of(size), 0);
  const p = d * d * (1 - d);
  const a = (d * (1 - d)) ** 3;
  const moments = (count: number, shared: number, halves = 1): Moments => ({
    mean: (p * count) / halves,
    variance: (p * (1 - p) * count + a * shared) / halves,
  });
  const boundary = moments(rest * (own - 1), 2 * ((own - 1) * choose2(rest) + rest * choose2(own - 1)));
  // Undirected, each chain is counted once instead of twice: half the mean, half the variance.
  const halves = directed ? 1 : 2;
  const shared = {
    coordinator: moments((own - 1) * (own - 2), 2 * (own - 1) * (own - 2) * (own - 3), halves),
    consultant: moments(
      sum((size) => size * (size - 1)),
      2 * sum((size) => size * (size - 1) * (size - 2)),
      halves,
    ),
    liaison: moments(rest * rest - sum((size) => size * size), 4 * sum((size) => size * choose2(rest - size)), halves),
    brokerageTotal: moments((total - 1) * (total - 2), 2 * (total - 1) * (total - 2) * (total - 3), halves),
  };
  return directed ? { ...shared, representative: boundary, gatekeeper: boundary } : { ...shared, boundary };
}

function networkMoments(sizes: readonly number[], d: number, directed: boolean) {
  const roleOf = directed ? directedRole : undirectedRole;
  const roles: readonly BrokerageRole[] = directed
    ? ['coordinator', 'consultant', 'representative', 'gatekeeper', 'liaison', 'brokerageTotal']
    : ['coordinator', 'consultant', 'liaison', 'boundary', 'brokerageTotal'];
  return Object.fromEntries(
    roles.map((role) => {
      const counts = (i: number, j: number, k: number): number =>
        role === 'brokerageTotal' || roleOf(i, j, k) === role ? 1 : 0;
      return [role, networkMoment(sizes, d, directed, counts)];
    }),
  ) as RoleMoments['ofNetwork'];
}

/** A pair of actors in a chain: first, second and whether they are tied. */
type Arc = readonly [from: number, to: number, tied: boolean];

const chainsOf = (directed: boolean): readonly { readonly order: readonly number[]; readonly arcs: readonly Arc[] }[] =>
  (directed
    ? [
        [0, 1, 2],
        [0, 2, 1],
        [1, 0, 2],
        [1, 2, 0],
        [2, 0, 1],
        [2, 1, 0],
      ]
    : [
        [1, 0, 2],
        [0, 1, 2],
        [0, 2, 1],
      ]
  ).map((order) => {
    const [i, j, k] = order as [number, number, number];
    const arcs: readonly Arc[] = [
      [i, j, true],
      [j, k, true],
      [i, k, false],
    ];
    return {
      order,
      arcs: directed ? arcs : arcs.map(([a, b, tied]) => [Math.min(a, b), Math.max(a, b), tied] as const),
    };
  });

function networkMoment(
  sizes: readonly number[],
  d: number,
  directed: boolean,
  counts: (i: number, j: number, k: number) => number,
): Moments {
  const p = d * d * (1 - d);
  // Covariance of two chains that share just one pair: tied in both, tied in one only, untied in both.
  const tiedBoth = (d * (1 - d)) ** 3;
  const mixed = -(d ** 4) * (1 - d) ** 2;
  const untiedBoth = d ** 5 * (1 - d);
  const shared = (x: boolean, y: boolean): number => (x === y ? (x ? tiedBoth : untiedBoth) : mixed);
  let mean = 0;
  let variance = 0;
  // As if every two chains shared at most one pair: by pair of actors, how many chains have it tied, how many untied.
  sizes.forEach((first, a) => {
    sizes.forEach((second, b) => {
      if (!directed && b < a) return;
      const pairs = a === b ? (directed ? first * (first - 1) : choose2(first)) : first * second;
      let tied = 0;
      let untied = 0;
      sizes.forEach((third, c) => {
        const left = third - (a === c ? 1 : 0) - (b === c ? 1 : 0);
        tied += left * (counts(a, b, c) + (directed ? counts(c, a, b) : counts(b, a, c)));
        untied += left * counts(a, c, b);
      });
      mean += pairs * untied * p;
      variance += pairs * (tiedBoth * tied * tied + 2 * mixed * tied * untied + untiedBoth * untied * untied);
    });
  });
  // Then put right those among the same three actors, which share more.
  const chains = chainsOf(directed);
  for (let a = 0; a < sizes.length; a++) {
    for (let b = a; b < sizes.length; b++) {
      for (let c = b; c < sizes.length; c++) {
        const groups = [a, b, c];
        const triples =
          a === c
            ? choose3(sizes[a]!)
            : a === b
              ? choose2(sizes[a]!) * sizes[c]!
              : b === c
                ? sizes[a]! * choose2(sizes[b]!)
                : sizes[a]! * sizes[b]! * sizes[c]!;
        if (triples === 0) continue;
        const some = chains.filter(({ order }) => {
          const [i, j, k] = order.map((place) => groups[place]!) as [number, number, number];
          return counts(i, j, k) === 1;
        });
        for (const one of some) for (const two of some) variance += triples * correction(one.arcs, two.arcs, d, shared);
      }
    }
  }
  return { mean, variance };
}

/** True covariance of two chains among the same three actors, less what was added for the pairs they share. */
function correction(
  one: readonly Arc[],
  two: readonly Arc[],
  d: number,
  shared: (x: boolean, y: boolean) => number,
): number {
  let both = 1;
  let added = 0;
  for (const [from, to, tied] of one) {
    const other = two.find((arc) => arc[0] === from && arc[1] === to);
    if (other === undefined) both *= tied ? d : 1 - d;
    else {
      both *= other[2] === tied ? (tied ? d : 1 - d) : 0;
      added += shared(tied, other[2]);
    }
  }
  for (const [from, to, tied] of two) {
    if (!one.some((arc) => arc[0] === from && arc[1] === to)) both *= tied ? d : 1 - d;
  }
  const p = d * d * (1 - d);
  return both - p * p - added;
}
