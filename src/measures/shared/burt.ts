import { naturalLog } from '../../kernel/natural-log.js';
import { type ForwardTies, forwardTies } from '../../kernel/graph/forward-ties.js';
import { forwardTriangles } from '../../kernel/graph/forward-triangles.js';
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

/** How much passes between an actor and each contact, both ways added, per arc of `view.weak`; `null` when 1 each. */
function exchange(view: View, weighted: boolean): Float64Array | null {
  if (!view.directed) return weighted ? view.outStrength : null;
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

/** What every model of Burt's measures starts from. */
interface Contacts {
  readonly ties: ForwardTies;
  /** By tie: what passes between its ends, both ways. */
  readonly z: Float64Array;
  /** By actor: all that passes between it and its contacts. */
  readonly total: Float64Array;
  /** By actor: what passes between it and its strongest contact. */
  readonly most: Float64Array;
}

function contactsOf(view: View, weighted: boolean): Contacts {
  const { n } = view;
  const ties = forwardTies(view.weak);
  const { starts, heads, arcs } = ties;
  const passes = exchange(view, weighted);
  const z = new Float64Array(heads.length);
  const total = new Float64Array(n);
  const most = new Float64Array(n);
  for (let a = 0; a < n; a++) {
    for (let x = starts[a]!; x < starts[a + 1]!; x++) {
      const b = heads[x]!;
      const between = passes === null ? 1 : passes[arcs[x]!]!;
      z[x] = between;
      total[a]! += between;
      total[b]! += between;
      if (between > most[a]!) most[a] = between;
      if (between > most[b]!) most[b] = between;
    }
  }
  return { ties, z, total, most };
}

/** What an actor puts into each contact, through others too, and how far contacts duplicate one another. */
interface Sums {
  /** By tie a – b: (p_ab + Σ_q p_aq p_qb) times the total of a. */
  readonly ahead: Float64Array;
  /** By tie a – b: (p_ba + Σ_q p_bq p_qa) times the total of b. */
  readonly back: Float64Array;
  /** By actor i: Σ_j Σ_q p_iq m_jq times the total of i. */
  readonly redundant: Float64Array;
}

/**
 * Sums over the whole network: a contact's share is of all that it exchanges with anybody. Since what passes between two
 * is the same both ways, Σ_q z_aq p_qb = Σ_q z_aq z_qb / total_q is one sum for both directions of a tie.
 */
function inNetwork({ ties, z, total, most }: Contacts): Sums {
  const put = z.slice();
  const redundant = new Float64Array(total.length);
  forwardTriangles(ties, (a, b, c, ab, ac, bc) => {
    const [zab, zac, zbc] = [z[ab]!, z[ac]!, z[bc]!];
    put[ab]! += zac * (zbc / total[c]!);
    put[ac]! += zab * (zbc / total[b]!);
    put[bc]! += zab * (zac / total[a]!);
    redundant[a]! += zab * (zbc / most[c]!) + zac * (zbc / most[b]!);
    redundant[b]! += zab * (zac / most[c]!) + zbc * (zac / most[a]!);
    redundant[c]! += zac * (zab / most[b]!) + zbc * (zab / most[a]!);
  });
  return { ahead: put, back: put, redundant };
}

/** Sums within each actor's own surroundings: a contact's share is of what it exchanges with the actor and its contacts. */
function inSurroundings({ ties, z, total }: Contacts): Sums {
  // By tie a – b: all that b exchanges within the surroundings of a, and the most of it; then a within those of b.
  const [allAhead, mostAhead, allBack, mostBack] = [z.slice(), z.slice(), z.slice(), z.slice()];
  const meet = (all: Float64Array, most: Float64Array, tie: number, between: number): void => {
    all[tie]! += between;
    if (between > most[tie]!) most[tie] = between;
  };
  forwardTriangles(ties, (_a, _b, _c, ab, ac, bc) => {
    meet(allAhead, mostAhead, ab, z[bc]!);
    meet(allAhead, mostAhead, ac, z[bc]!);
    meet(allBack, mostBack, ab, z[ac]!);
    meet(allAhead, mostAhead, bc, z[ac]!);
    meet(allBack, mostBack, ac, z[ab]!);
    meet(allBack, mostBack, bc, z[ab]!);
  });
  const ahead = z.slice();
  const back = z.slice();
  const redundant = new Float64Array(total.length);
  forwardTriangles(ties, (a, b, c, ab, ac, bc) => {
    const [zab, zac, zbc] = [z[ab]!, z[ac]!, z[bc]!];
    ahead[ab]! += zac * (zbc / allAhead[ac]!);
    ahead[ac]! += zab * (zbc / allAhead[ab]!);
    redundant[a]! += zab * (zbc / mostAhead[ac]!) + zac * (zbc / mostAhead[ab]!);
    back[ab]! += zbc * (zac / allAhead[bc]!);
    ahead[bc]! += zab * (zac / allBack[ab]!);
    redundant[b]! += zab * (zac / mostAhead[bc]!) + zbc * (zac / mostBack[ab]!);
    back[ac]! += zbc * (zab / allBack[bc]!);
    back[bc]! += zac * (zab / allBack[ac]!);
    redundant[c]! += zac * (zab / mostBack[bc]!) + zbc * (zab / mostBack[ac]!);
  });
  return { ahead, back, redundant };
}

function compute(view: View, weighted: boolean, model: 'whole' | 'ego'): Burt {
  const { n, offsets } = view.weak;
  const contacts = contactsOf(view, weighted);
  const sums = model === 'whole' ? inNetwork(contacts) : inSurroundings(contacts);
  const { redundant } = sums;
  const effectiveSize = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    const count = offsets[i + 1]! - offsets[i]!;
    if (count > 0) effectiveSize[i] = count - redundant[i]! / contacts.total[i]!;
  }
  const constraint = new Float64Array(n);
  eachInvestment(contacts, sums, (i, invested) => {
    constraint[i]! += invested * invested;
  });
  let hierarchy: Float64Array | undefined;
  return {
    effectiveSize,
    constraint,
    hierarchy: () => (hierarchy ??= hierarchyOf(view, contacts, sums, constraint)),
  };
}

/** Told of every ordered pair of contacts i, j: i and p_ij + Σ_q p_iq p_qj. */
function eachInvestment(
  { ties: { starts, heads }, total }: Contacts,
  { ahead, back }: Sums,
  visit: (i: number, invested: number) => void,
): void {
  for (let a = 0; a < total.length; a++) {
    for (let x = starts[a]!; x < starts[a + 1]!; x++) {
      const b = heads[x]!;
      visit(a, ahead[x]! / total[a]!);
      visit(b, back[x]! / total[b]!);
    }
  }
}

function hierarchyOf(view: View, contacts: Contacts, sums: Sums, constraint: Float64Array): Float64Array {
  const { n, offsets } = view.weak;
  const spread = new Float64Array(n);
  eachInvestment(contacts, sums, (i, invested) => {
    const ratio = (invested * invested * (offsets[i + 1]! - offsets[i]!)) / constraint[i]!;
    spread[i]! += ratio * naturalLog(ratio);
  });
  return spread.map((sum, i) => {
    const count = offsets[i + 1]! - offsets[i]!;
    return count < 2 ? count : sum / (count * naturalLog(count));
  });
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
