import { naturalLog } from '../../kernel/natural-log.js';
import { triangles } from '../../kernel/graph/triangles.js';
import { oneOf, resolveOptions } from '../../kernel/options.js';
import type { View } from '../../view/view.js';
import { arcWays } from './arc-ways.js';
import { remember } from './remember.js';

/** Burt's measures of every actor; entries of actors without contacts are not defined and hold 0. */
export interface Burt {
  readonly effectiveSize: Float64Array;
  readonly constraint: Float64Array;
  /** Computed when first asked for: its logarithms cost more than all the rest. */
  readonly hierarchy: () => Float64Array;
}

/** How much passes between an actor and each contact, both ways added: one entry per arc of `view.weak`. */
function exchange(view: View, weighted: boolean): Float64Array {
  if (!view.directed) return weighted ? view.outStrength : new Float64Array(view.weak.targets.length).fill(1);
  if (!weighted) return new Float64Array(arcWays(view)).map((ways) => (ways === 3 ? 2 : 1));
  const { n, offsets, targets } = view.weak;
  const sum = new Float64Array(targets.length);
  for (const [csr, strength] of [
    [view.out, view.outStrength],
    [view.in, view.inStrength],
  ] as const) {
    for (let v = 0; v < n; v++) {
      let k = offsets[v]!;
      for (let a = csr.offsets[v]!; a < csr.offsets[v + 1]!; a++) {
        while (targets[k] !== csr.targets[a]) k++;
        sum[k]! += strength[a]!;
      }
    }
  }
  return sum;
}

/** What every model of Burt's measures starts from, by arc i → j of `view.weak`. */
interface Shares {
  /** What passes between i and j, both ways. */
  readonly z: Float64Array;
  /** That as a share of all that passes between i and its contacts. */
  readonly share: Float64Array;
  /** The same relative to what passes between i and its strongest contact. */
  readonly relative: Float64Array;
  /** The arc that leads back. */
  readonly back: Uint32Array;
}

function shares(view: View, weighted: boolean): Shares {
  const { n, offsets, targets } = view.weak;
  const z = exchange(view, weighted);
  const share = new Float64Array(z.length);
  const relative = new Float64Array(z.length);
  // Rows ascend, so each row is filled in the order in which it is met.
  const back = new Uint32Array(z.length);
  const next = offsets.slice(0, n);
  for (let i = 0; i < n; i++) {
    let total = 0;
    let most = 0;
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
      total += z[k]!;
      if (z[k]! > most) most = z[k]!;
    }
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
      share[k] = z[k]! / total;
      relative[k] = z[k]! / most;
      back[k] = next[targets[k]!]!++;
    }
  }
  return { z, share, relative, back };
}

/** What an actor puts into each contact, through others too, and how far contacts duplicate one another. */
interface Sums {
  /** By arc i → j: p_ij + Σ_q p_iq p_qj. */
  readonly invested: Float64Array;
  /** By actor: Σ_j Σ_q p_iq m_jq. */
  readonly redundant: Float64Array;
}

/** Sums over the whole network: a contact's share is of all that it exchanges with anybody. */
function inNetwork(view: View, { share, relative, back }: Shares): Sums {
  const invested = share.slice();
  const redundant = new Float64Array(view.n);
  triangles(view.weak, (a, b, c, ab, ac, bc) => {
    const ba = back[ab]!;
    const ca = back[ac]!;
    const cb = back[bc]!;
    invested[ab]! += share[ac]! * share[cb]!;
    invested[ba]! += share[bc]! * share[ca]!;
    invested[ac]! += share[ab]! * share[bc]!;
    invested[ca]! += share[cb]! * share[ba]!;
    invested[bc]! += share[ba]! * share[ac]!;
    invested[cb]! += share[ca]! * share[ab]!;
    redundant[a]! += share[ab]! * relative[cb]! + share[ac]! * relative[bc]!;
    redundant[b]! += share[ba]! * relative[ca]! + share[bc]! * relative[ac]!;
    redundant[c]! += share[ca]! * relative[ba]! + share[cb]! * relative[ab]!;
  });
  return { invested, redundant };
}

/** Sums within each actor's own surroundings: a contact's share is of what it exchanges with the actor and its contacts. */
function inSurroundings(view: View, { z, share, back }: Shares): Sums {
  // By arc i → q: all that q exchanges within the surroundings of i, and the most of it.
  const total = z.slice();
  const most = z.slice();
  const meet = (arc: number, between: number): void => {
    total[arc]! += z[between]!;
    if (z[between]! > most[arc]!) most[arc] = z[between]!;
  };
  triangles(view.weak, (_a, _b, _c, ab, ac, bc) => {
    meet(ab, bc);
    meet(ac, bc);
    meet(back[ab]!, ac);
    meet(bc, ac);
    meet(back[ac]!, ab);
    meet(back[bc]!, ab);
  });
  const invested = share.slice();
  const redundant = new Float64Array(view.n);
  /** Ego i with its contacts p and q, between which there is a tie. */
  const add = (i: number, ip: number, iq: number, pq: number): void => {
    invested[ip]! += (share[iq]! * z[pq]!) / total[iq]!;
    invested[iq]! += (share[ip]! * z[pq]!) / total[ip]!;
    redundant[i]! += (share[ip]! * z[pq]!) / most[iq]! + (share[iq]! * z[pq]!) / most[ip]!;
  };
  triangles(view.weak, (a, b, c, ab, ac, bc) => {
    add(a, ab, ac, bc);
    add(b, back[ab]!, bc, ac);
    add(c, back[ac]!, back[bc]!, ab);
  });
  return { invested, redundant };
}

function compute(view: View, weighted: boolean, model: 'whole' | 'ego'): Burt {
  const { n, offsets } = view.weak;
  const parts = shares(view, weighted);
  const { invested, redundant } = model === 'whole' ? inNetwork(view, parts) : inSurroundings(view, parts);
  const effectiveSize = new Float64Array(n);
  const constraint = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    effectiveSize[i] = offsets[i + 1]! - offsets[i]! - redundant[i]!;
    let total = 0;
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) total += invested[k]! * invested[k]!;
    constraint[i] = total;
  }
  let hierarchy: Float64Array | undefined;
  return {
    effectiveSize,
    constraint,
    hierarchy: () => (hierarchy ??= hierarchyOf(view, invested, constraint)),
  };
}

function hierarchyOf(view: View, invested: Float64Array, constraint: Float64Array): Float64Array {
  const { n, offsets } = view.weak;
  const hierarchy = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    const contacts = offsets[i + 1]! - offsets[i]!;
    if (contacts === 0) continue;
    let spread = 0;
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
      const ratio = (invested[k]! * invested[k]! * contacts) / constraint[i]!;
      spread += ratio * naturalLog(ratio);
    }
    hierarchy[i] = contacts === 1 ? 1 : spread / (contacts * naturalLog(contacts));
  }
  return hierarchy;
}

/** Options of Burt's measures. */
export interface BurtOptions {
  /** Use tie strength (larger is closer); if false every tie counts 1. @defaultValue false */
  readonly weighted?: boolean;
  /**
   * `whole`: what contacts exchange with anybody counts, as in igraph and networkx. `ego`: only what they exchange with
   * the actor and its other contacts, as Burt first had it and UCINET offers. @defaultValue 'whole'
   */
  readonly model?: 'whole' | 'ego';
}

const known = remember(() => new Map<string, Burt>());

/**
 * Burt's measures for a view, in one or two passes over its triangles, O(m^1.5).
 *
 * @param call - Name of the function called, for messages.
 * @param view - The view.
 * @param options - As the caller gave them.
 * @returns The measures by index, and the options resolved.
 * @throws {SocialCapitalError} `bad-option` on an unknown option or value.
 */
export function burt(
  call: string,
  view: View,
  options: BurtOptions,
): Burt & { readonly resolved: Required<BurtOptions> } {
  const given = resolveOptions<Required<BurtOptions>>(call, options, { weighted: false, model: 'whole' });
  const model = oneOf(call, 'model', given.model, ['whole', 'ego']);
  const key = `${model} ${given.weighted}`;
  const memory = known(view);
  let found = memory.get(key);
  if (found === undefined) {
    found = compute(view, given.weighted, model);
    memory.set(key, found);
  }
  return { ...found, resolved: given };
}
