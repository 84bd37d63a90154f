import { formatCount } from '../kernel/format.js';
import type { Assessment, Loss } from './assess.js';
import { headlineFirst, headlineNoun, headlinePairs, headlineRank, statedAssessment, type ReportCase } from './case.js';
import { choicePhrase } from './choice-words.js';
import { listWords } from './list-words.js';
import { ordinal } from './ordinal.js';
import { printPairs } from './print-cell.js';

const labels = ({ names }: ReportCase, losses: readonly Loss[]): string =>
  listWords(losses.map(({ id }) => names.label(id)));

/** What an actor's loss would leave, as a scenario: rule 3 of the wording rules. */
function scenario(report: ReportCase, loss: Loss): string {
  const pairs = printPairs(headlinePairs(report, loss), headlineNoun(report));
  return `If ${report.names.label(loss.id)} left and nothing else changed, the ties on this map would leave ${pairs} without any path between them.`;
}

/**
 * That the actor whose loss was to be studied is not in the view.
 *
 * @param report - The case.
 * @param id - The actor.
 * @returns A sentence.
 */
export function leftOutWords(report: ReportCase, id: string): string {
  return `${report.names.label(id)} is left out of this view, so nothing can be said about that loss.`;
}

/**
 * The first sentence of the report: whom the map hangs on, and what its loss would leave.
 *
 * @param report - The case.
 * @returns Sentences for a reader who reads no further.
 */
export function headlineWords(report: ReportCase): string {
  const words = leadWords(report);
  return report.leftOut === null ? words : `${leftOutWords(report, report.leftOut)} ${words}`;
}

function leadWords(report: ReportCase): string {
  const { source, names, focal } = report;
  const [base] = report.assessments;
  const first = headlineFirst(report, base);
  const { n, ties } = base.choice.view;
  if (n === 0) return 'These tables hold no actors, so there is nothing to say yet.';
  if (ties.length === 0) return `${source.onTheMap} no tie is drawn, so nothing can be said about anybody’s loss.`;
  const loss = base.losses.find(({ id }) => id === focal);
  if (focal !== null && (loss === undefined || headlineRank(report, loss) === null)) {
    const why = base.choice.view.absent.includes(focal) ? 'has no tie in the waves counted' : 'leaves no pair to count';
    return `${source.onTheMap} ${names.label(focal)} ${why}, so nothing can be said about that loss.`;
  }
  if (first.length === 0) {
    return `${source.onTheMap} no single actor’s loss would leave any two others without a path, if nothing else changed.`;
  }
  const all = formatCount(base.choice.view.ties.length, 'tie');
  const hangs = `${source.onTheMap}, counting all ${all}, more hangs on ${labels(report, first)} than on any other actor.`;
  if (loss === undefined || first.some(({ id }) => id === loss.id)) {
    const together =
      first.length > 1
        ? `${source.onTheMap}, counting all ${all}, most hangs on ${labels(report, first)} alike.`
        : hangs;
    return `${together} ${scenario(report, loss ?? first[0]!)}${otherFirst(report, first)}`;
  }
  const rank = headlineRank(report, loss) ?? 0;
  const own = `${names.label(loss.id)} comes ${ordinal(rank)} of ${base.losses.length}.`;
  return `${hangs} ${own} ${scenario(report, loss)}${otherFirst(report, first)}`;
}

/** Whether somebody else comes first in another way of counting: said at once, not in a footnote. */
function otherFirst(report: ReportCase, first: readonly Loss[]): string {
  const [base, ...others] = report.assessments;
  const stated = statedAssessment(report);
  const differs = (other: Assessment): boolean => {
    const ids = headlineFirst(report, other).map(({ id }) => id);
    return ids.length !== first.length || ids.some((id) => first.every((loss) => loss.id !== id));
  };
  if (stated !== undefined && differs(stated)) {
    const leaders = headlineFirst(report, stated);
    const { length } = stated.choice.view.ties;
    const whole = base.choice.view.ties.length;
    const who = leaders.length === 0 ? 'nobody comes first' : `most hangs on ${labels(report, leaders)} instead`;
    return ` With the ${length} of ${whole} ties that the source states, ${who}.`;
  }
  return others.some(differs) ? ' In another way of counting, another actor comes first: see Table 1.' : '';
}

/**
 * A headline under another way of counting: who comes first there, and where the focal actor then stands.
 *
 * @param report - The case.
 * @param assessment - The way of counting.
 * @param whole - The same way with all ties.
 * @returns One or two sentences.
 */
export function otherWayWords(report: ReportCase, assessment: Assessment, whole: Assessment): string {
  const { names, focal } = report;
  const phrase = choicePhrase(assessment.choice, whole.choice);
  const first = headlineFirst(report, assessment);
  const pairs = (loss: Loss): string => printPairs(headlinePairs(report, loss));
  const loss = assessment.losses.find(({ id }) => id === focal);
  const rank = loss === undefined ? null : headlineRank(report, loss);
  if (first.length === 0) return `${phrase}, no single actor’s loss would leave any pair without a path.`;
  const leader = first[0]!;
  if (loss !== undefined && first.some(({ id }) => id === loss.id)) {
    const others = first.filter(({ id }) => id !== loss.id);
    const also = others.length > 0 ? `, together with ${labels(report, others)}` : '';
    const too = headlineFirst(report, report.assessments[0]).some(({ id }) => id === loss.id) ? ' too' : '';
    return `${phrase}, ${names.label(loss.id)} comes first${too}${also}: ${pairs(loss)}.`;
  }
  const verb = first.length > 1 ? 'come first together' : 'comes first';
  const other = focal === null ? labels(report, first) : `another actor comes first: ${labels(report, first)}`;
  if (focal === null) return `${phrase}, ${other} ${verb}: ${pairs(leader)}.`;
  const isAre = first.length > 1 ? `others come first: ${labels(report, first)}` : other;
  const leads = `${phrase}, ${isAre}, with ${pairs(leader)}.`;
  if (loss === undefined || rank === null) return `${leads} ${names.label(focal)} is not on the map there.`;
  return `${leads} ${names.label(loss.id)} then comes ${ordinal(rank)}, with ${pairs(loss)}.`;
}
