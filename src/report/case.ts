import type { Problem } from '../kernel/error.js';
import type { Dependency } from '../risk/dependency.js';
import type { PairShare } from '../risk/shared/pair-share.js';
import type { Workshop } from '../model/workshop.js';
import type { Tipping } from '../uncertainty/tipping-ties.js';
import type { Assessment, Loss } from './assess.js';
import type { Names } from './names.js';
import type { SourceWords } from './source-words.js';

/** Everything the report's sentences and tables are made from: nothing is computed after this. */
export interface ReportCase {
  readonly workshop: Workshop;
  readonly names: Names;
  readonly source: SourceWords;
  /** Id of the actor whose loss is studied; `null` when nobody was named. */
  readonly focal: string | null;
  /** Id of the actor whose loss was to be studied but whom the headline's view leaves out; then `focal` is `null`. */
  readonly leftOut: string | null;
  /** The headline's way of counting first. */
  readonly assessments: readonly [Assessment, ...Assessment[]];
  /** What the focal actor's loss means, for each way of counting; empty without one. */
  readonly dependencies: readonly Dependency[];
  /** Whether headlines count pairs across sectors: not where the tables give no two of them. */
  readonly across: boolean;
  /** How few unreported ties would halve the headline's share; `null` where there is nothing to halve. */
  readonly halving: Tipping | null;
  readonly problems: readonly Problem[];
}

/**
 * The pairs that a headline counts.
 *
 * @param report - The case.
 * @param loss - What one actor's loss would leave.
 * @returns Pairs across sectors, or all pairs where the tables give no sectors.
 */
export function headlinePairs(report: ReportCase, loss: Loss): PairShare {
  return report.across ? loss.across : loss.all;
}

/**
 * An actor's place by the headline.
 *
 * @param report - The case.
 * @param loss - What its loss would leave.
 * @returns Counted from 1; `null` when undefined.
 */
export function headlineRank(report: ReportCase, loss: Loss): number | null {
  return report.across ? loss.acrossRank : loss.allRank;
}

/**
 * Who comes first by the headline.
 *
 * @param report - The case.
 * @param assessment - A way of counting.
 * @returns One loss, several that are equal, or none when no loss would cut anything.
 */
export function headlineFirst(report: ReportCase, assessment: Assessment): readonly Loss[] {
  return report.across ? assessment.firstAcross : assessment.firstAll;
}

/**
 * The loss a sentence is about: the focal actor's, or that of whoever comes first.
 *
 * @param report - The case.
 * @param assessment - A way of counting.
 * @returns `undefined` when the focal actor is not there, or no loss would cut anything.
 */
export function studiedLoss(report: ReportCase, assessment: Assessment): Loss | undefined {
  const { focal } = report;
  if (focal === null) return headlineFirst(report, assessment)[0];
  return assessment.losses.find(({ id }) => id === focal);
}

/**
 * The headline's way of counting, with stated ties only.
 *
 * @param report - The case.
 * @returns `undefined` where that is no other way.
 */
export function statedAssessment(report: ReportCase): Assessment | undefined {
  const [base, ...others] = report.assessments;
  return others.find(
    ({ choice }) =>
      choice.ties === 'stated' && choice.spaces === base.choice.spaces && choice.waves === base.choice.waves,
  );
}

/**
 * What a headline counts, in words.
 *
 * @param report - The case.
 * @returns Such as `pairs of actors from different sectors`.
 */
export function headlineNoun(report: ReportCase): string {
  const { directed, options } = report.assessments[0].choice.view;
  const pairs = directed ? 'ordered pairs of actors' : 'pairs of actors';
  if (!report.across) return pairs;
  return options.by === 'sector' ? `${pairs} from different sectors` : `${pairs} that differ in ${options.by}`;
}
