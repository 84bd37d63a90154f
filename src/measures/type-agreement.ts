import { tieTypes, type TieType } from '../model/tie.js';
import type { SocialNetwork } from '../model/network.js';
import { asView } from '../view/as-view.js';
import type { View } from '../view/view.js';
import type { ResultOptions } from './result.js';

/** A tie whose stated type the rule rules out. */
export interface DisagreeingTie {
  readonly source: string;
  readonly target: string;
  readonly stated: readonly TieType[];
  readonly inferred: readonly TieType[];
  readonly evidence: readonly string[];
  /** Ids of the informants who reported the tie; empty when it is everyone's word. */
  readonly informants: readonly string[];
}

/** How far the types participants stated and those the rule infers agree. */
export interface TypeAgreement {
  readonly kind: 'agreement';
  readonly level: 'network';
  readonly name: 'typeAgreement';
  readonly options: ResultOptions;
  /** Number of ties by stated type, then by inferred type. */
  readonly table: Readonly<Record<TieType, Readonly<Record<TieType, number>>>>;
  /** Ties in the table: one stated and one inferred type. */
  readonly compared: number;
  /** Ties that nobody gave a type. */
  readonly unstated: number;
  /** Ties whose rows state different types. */
  readonly contested: number;
  /** Ties with one stated type where the rule leaves several open, since something about an end is unknown. */
  readonly uncertain: number;
  /** Share of the compared ties on which both agree; `null` when none can be compared. */
  readonly agreement: number | null;
  /** Cohen's κ; `null` under 10 compared ties, and where chance alone would agree on all. */
  readonly kappa: number | null;
  /** Ties none of whose stated types the rule allows. */
  readonly disagreeing: readonly DisagreeingTie[];
}

/**
 * Compares the types that participants stated with those the rule infers, tie by tie. Disagreement is a finding, not a
 * mistake: the report has its director using bonding capital across sides, where the rule says bridging or linking.
 *
 * κ = (p_o − p_e) / (1 − p_e),  p_o = agreement, p_e = Σ_type stated share · inferred share
 *
 * @param source - A network (its default view) or a view; its `types` plays no part.
 * @returns The table, share of agreement, κ and the ties that disagree.
 * @remarks O(m).
 * @see Cohen (1960), A Coefficient of Agreement for Nominal Scales, https://doi.org/10.1177/001316446002000104
 * @example
 * ```ts
 * const net = network({
 *   actors: [{ id: 'a', sector: 'faith', authority: false }, { id: 'b', sector: 'faith', authority: false }],
 *   ties: [{ source: 'a', target: 'b', type: 'bridging' }],
 * });
 * typeAgreement(net).table.bridging.bonding; // => 1
 * ```
 */
export function typeAgreement(source: SocialNetwork | View): TypeAgreement {
  const view = asView(source);
  const table = { bonding: noTies(), bridging: noTies(), linking: noTies() };
  let compared = 0;
  let unstated = 0;
  let contested = 0;
  let uncertain = 0;
  const disagreeing: DisagreeingTie[] = [];
  for (const tie of view.ties) {
    const { stated, inferred } = tie;
    if (stated.length === 0) unstated++;
    else if (stated.length > 1) contested++;
    else if (inferred.length > 1) uncertain++;
    else {
      compared++;
      table[stated[0]!][inferred[0]!]++;
    }
    if (stated.length > 0 && !stated.some((type) => inferred.includes(type))) {
      const ends = { source: view.ids[tie.source]!, target: view.ids[tie.target]! };
      disagreeing.push({ ...ends, stated, inferred, evidence: tie.evidence, informants: tie.informants });
    }
  }
  const agreed = tieTypes.reduce((sum, type) => sum + table[type][type], 0);
  return {
    kind: 'agreement',
    level: 'network',
    name: 'typeAgreement',
    options: { view: view.options },
    table,
    compared,
    unstated,
    contested,
    uncertain,
    agreement: compared === 0 ? null : agreed / compared,
    kappa: compared < 10 ? null : kappa(table, compared, agreed),
    disagreeing,
  };
}

const noTies = (): Record<TieType, number> => ({ bonding: 0, bridging: 0, linking: 0 });

/** With whole numbers as long as possible: κ = (n · agreed − by chance) / (n² − by chance). */
function kappa(table: TypeAgreement['table'], n: number, agreed: number): number | null {
  let chance = 0;
  for (const type of tieTypes) {
    const stated = tieTypes.reduce((sum, other) => sum + table[type][other], 0);
    const inferred = tieTypes.reduce((sum, other) => sum + table[other][type], 0);
    chance += stated * inferred;
  }
  return chance === n * n ? null : (n * agreed - chance) / (n * n - chance);
}
