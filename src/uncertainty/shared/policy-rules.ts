import type { Dependency } from '../../risk/dependency.js';
import type { StatementMeasure } from './statement-value.js';

/** What a policy may demand; every rule is optional. A value equal to its threshold holds. */
export interface Policy {
  /** Largest share of pairs of others that may lose every path: `disconnected.share`. */
  readonly maxDisconnection?: number;
  /** The same for pairs of different sectors: `crossSectorDisconnected.share`. */
  readonly maxCrossSectorDisconnection?: number;
  /** Largest mean share of shortest paths through the focal actor: `geodesicShare`. */
  readonly maxBetweennessShare?: number;
  /** Largest part of all ties: `tieShare`. */
  readonly maxTieShare?: number;
  /** Most actors whose loss cuts others off: the network's `cutpoints`. */
  readonly maxCutpoints?: number;
  /** Fewest independent paths to authority that any actor of the community's side keeps: `independentPaths.without`. */
  readonly minIndependentPaths?: number;
  /** Fewest actors whose loss halves the ways to authority. */
  readonly minBusFactor?: number;
  /** Most organisations that one person alone carries. */
  readonly maxSingleCarriers?: number;
}

/** Name of a rule. */
export type PolicyRule = keyof Policy;

/** What a rule reads. */
export interface RuleReading {
  readonly rule: PolicyRule;
  /** `max`: the value must not be above the threshold; `min`: not below. */
  readonly bound: 'max' | 'min';
  /** Thresholds are shares of 1, or counts. */
  readonly unit: 'share' | 'count';
  /** Whether it is about one actor's loss. */
  readonly needsFocal: boolean;
  /** What tipping ties are counted for; `null` where they are not. */
  readonly measure: StatementMeasure | null;
}

/** Every rule, in the order they are printed. */
export const policyRules: readonly RuleReading[] = [
  { rule: 'maxDisconnection', bound: 'max', unit: 'share', needsFocal: true, measure: 'disconnected' },
  {
    rule: 'maxCrossSectorDisconnection',
    bound: 'max',
    unit: 'share',
    needsFocal: true,
    measure: 'crossSectorDisconnected',
  },
  { rule: 'maxBetweennessShare', bound: 'max', unit: 'share', needsFocal: true, measure: 'geodesicShare' },
  { rule: 'maxTieShare', bound: 'max', unit: 'share', needsFocal: true, measure: 'tieShare' },
  { rule: 'maxCutpoints', bound: 'max', unit: 'count', needsFocal: false, measure: 'cutpoints' },
  { rule: 'minIndependentPaths', bound: 'min', unit: 'count', needsFocal: true, measure: 'independentPaths' },
  { rule: 'minBusFactor', bound: 'min', unit: 'count', needsFocal: false, measure: null },
  { rule: 'maxSingleCarriers', bound: 'max', unit: 'count', needsFocal: false, measure: null },
];

/** A value that a rule reads, or why there is none. */
export interface Reading {
  readonly value: number | null;
  /** Why the value is undefined, or what it stands for where a number does not say it. */
  readonly reason: string | null;
}

const noPairs = 'no path joins any two others';

/**
 * What the rules about one actor's loss read.
 *
 * @param found - What would be lost.
 * @param rule - The rule.
 * @returns The value, or why it is undefined.
 */
export function readDependency(found: Dependency, rule: PolicyRule): Reading {
  if (found.disconnected.of === null) return { value: null, reason: 'the view does not have the focal actor' };
  const or = (value: number | null, reason: string): Reading => ({ value, reason: value === null ? reason : null });
  if (rule === 'maxDisconnection') return or(found.disconnected.share, noPairs);
  if (rule === 'maxCrossSectorDisconnection') {
    return or(found.crossSectorDisconnected.share, `${noPairs} of different sectors`);
  }
  if (rule === 'maxBetweennessShare') return or(found.geodesicShare, noPairs);
  if (rule === 'maxTieShare') return or(found.tieShare, 'there are no ties');
  const paths = (found.independentPaths ?? []).map(({ without }) => without);
  const least = paths.length === 0 ? null : Math.min(...paths);
  return or(least, 'nobody is known to hold authority, or nobody else is known not to');
}
