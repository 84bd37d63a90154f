import { components } from '../../kernel/graph/components.js';
import type { Csr } from '../../kernel/graph/csr.js';
import { leadingVector } from '../../kernel/graph/leading-vector.js';

/** The connected parts with the largest eigenvalue of all. */
export interface LeadingParts {
  /** Their members and the entry of each, above 0, at most 1; `null` when it could not be found. */
  readonly found: readonly { readonly members: Uint32Array; readonly vector: Float64Array | null }[];
  /** That eigenvalue; 0 when there is no tie. */
  readonly value: number;
  /** Whether every vector was found. */
  readonly converged: boolean;
}

/**
 * Leading eigenvectors of an undirected graph, one for each connected part whose eigenvalue is the largest (within
 * 10⁻⁹): more than one when parts are alike.
 *
 * @param csr - Contacts both ways.
 * @returns The parts in order of their largest degree.
 */
export function leadingParts(csr: Csr): LeadingParts {
  const { offsets } = csr;
  const { count, of, sizes } = components(csr);
  const members = Array.from(sizes, (size) => new Uint32Array(size));
  const filled = new Uint32Array(count);
  of.forEach((part, v) => {
    members[part]![filled[part]!++] = v;
  });
  const solved: { readonly members: Uint32Array; readonly result: ReturnType<typeof leadingVector> }[] = [];
  const own = new Uint32Array(csr.n);
  let value = 0;
  // Parts in order of their largest degree, which bounds the eigenvalue, so that most need not be solved.
  const bounds = members.map((actors) => actors.reduce((most, v) => Math.max(most, offsets[v + 1]! - offsets[v]!), 0));
  for (const part of [...bounds.keys()].sort((a, b) => bounds[b]! - bounds[a]! || a - b)) {
    if (bounds[part] === 0 || bounds[part]! < value * (1 - 1e-9)) break;
    const actors = members[part]!;
    const result = leadingVector(count === 1 ? csr : subgraph(csr, actors, own));
    solved.push({ members: actors, result });
    value = Math.max(value, result.value);
  }
  const leading = solved.filter(({ result }) => result.value >= value * (1 - 1e-9));
  return {
    found: leading.map(({ members, result }) => ({ members, vector: result.converged ? result.vector : null })),
    value,
    converged: leading.every(({ result }) => result.converged),
  };
}

/** One connected part with indices of its own; `own` has room for every vertex. */
function subgraph({ offsets, targets }: Csr, members: Uint32Array, own: Uint32Array): Csr {
  let arcs = 0;
  members.forEach((v, k) => {
    own[v] = k;
    arcs += offsets[v + 1]! - offsets[v]!;
  });
  const starts = new Uint32Array(members.length + 1);
  const ends = new Uint32Array(arcs);
  let count = 0;
  for (let k = 0; k < members.length; k++) {
    const v = members[k]!;
    for (let a = offsets[v]!; a < offsets[v + 1]!; a++) ends[count++] = own[targets[a]!]!;
    starts[k + 1] = count;
  }
  return { n: members.length, offsets: starts, targets: ends };
}
