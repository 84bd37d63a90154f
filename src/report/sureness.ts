import { formatCount } from '../kernel/format.js';
import { oneTieChange } from '../risk/one-tie-change.js';
import { actorIndex } from '../view/actor-index.js';
import { headlineFirst, headlineNoun, headlinePairs, studiedLoss, type ReportCase } from './case.js';
import type { Finding } from './finding.js';
import { listWords } from './list-words.js';
import { printPairs } from './print-cell.js';
import { printedOptions } from './printed-options.js';

/** The smallest and largest headline over the ways of counting, and who comes first in how many. */
function range(report: ReportCase): Finding | null {
  const { assessments, names } = report;
  const [base] = assessments;
  const subject = studiedLoss(report, base);
  if (subject === undefined || assessments.length < 2) return null;
  const counted = assessments.flatMap((assessment) => {
    const loss = assessment.losses.find(({ id }) => id === subject.id);
    const pairs = loss === undefined ? null : headlinePairs(report, loss);
    return pairs === null || pairs.share === null ? [] : [pairs];
  });
  const sorted = counted.sort((a, b) => (a.share ?? 0) - (b.share ?? 0));
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (least === undefined || most === undefined) return null;
  const wins = new Map<string, number>();
  for (const assessment of assessments) {
    for (const { id } of headlineFirst(report, assessment)) wins.set(id, (wins.get(id) ?? 0) + 1);
  }
  const order = [...wins].sort((a, b) => b[1] - a[1] || (a[0] === subject.id ? -1 : b[0] === subject.id ? 1 : 0));
  const won = order.map(([id, count]) => `${names.label(id)} in ${count}`);
  const total = assessments.length;
  const label = names.label(subject.id);
  const alike = counted.every(({ pairs, of }) => pairs === least.pairs && of === least.of);
  const figure = alike
    ? `is ${printPairs(least)} in ${counted.length === assessments.length ? 'every one' : 'each that gives one'}`
    : (most.share ?? 0) - (least.share ?? 0) < 1e-9
      ? `is the same share, for instance ${printPairs(least)}`
      : `goes from ${printPairs(least)} to ${printPairs(most)}`;
  const [winner] = order;
  const first =
    order.length === 1 && winner?.[1] === total
      ? `${names.label(winner[0])} comes first in all of them.`
      : won.length === 0
        ? 'Nobody comes first in any of them.'
        : `First comes ${listWords(won)} of the ${total}.`;
  const words = `Over the ${total} ways of counting in Table 1 the figure for ${label} ${figure}. ${first}`;
  return { name: 'range', actor: names.id(subject.id), number: null, counts: null, options: null, words };
}

/** How far one unreported tie would lower the headline. */
function oneTie(report: ReportCase): Finding | null {
  const { view } = report.assessments[0].choice;
  const { names } = report;
  const subject = studiedLoss(report, report.assessments[0]);
  if (subject === undefined || view.directed) return null;
  const change = oneTieChange(view, subject.id);
  const fall = report.across ? change.crossSectorDisconnected : change.disconnected;
  if (fall === null) return null;
  const side = (ids: readonly string[]): string =>
    ids.length <= 3
      ? listWords(
          ids.map((id) => names.label(id)),
          'or',
        )
      : `any of the ${ids.length} actors in the part that ${names.label(busiest(report, ids))} would be in`;
  const [first, second] = fall.between;
  const between = `${side(second)} and ${side(first)}`;
  const how = fall.candidates > 1 ? ` (${fall.candidates} such ties would do as much)` : '';
  const from = printPairs(fall.before);
  const words = `The map may miss ties. One unreported tie between ${between}${how} would cut the figure from ${from} to ${printPairs(fall.after)}.`;
  return {
    name: 'one-tie',
    actor: names.id(subject.id),
    number: fall.after.share,
    counts: fall.after,
    options: printedOptions(view.options, report.names),
    words,
  };
}

/** The member of a part with most contacts, to name the part by. */
function busiest(report: ReportCase, ids: readonly string[]): string {
  const { view } = report.assessments[0].choice;
  const degree = (id: string): number => {
    const v = actorIndex(view, id, 'report');
    return view.weak.offsets[v + 1]! - view.weak.offsets[v]!;
  };
  return [...ids].sort((a, b) => degree(b) - degree(a))[0]!;
}

/** How many of the studied actor's contacts rest on the coder's conclusion. */
function inferredContacts(report: ReportCase): Finding | null {
  const { view } = report.assessments[0].choice;
  const subject = studiedLoss(report, report.assessments[0]);
  if (subject === undefined) return null;
  const v = view.indexOf.get(subject.id);
  const own = view.ties.filter(({ source, target }) => source === v || target === v);
  const inferred = own.filter(({ basis }) => basis === 'inferred').length;
  if (inferred === 0) return null;
  const counts = { pairs: inferred, of: own.length, share: inferred / own.length };
  const label = report.names.label(subject.id);
  const words = `Of the ${formatCount(own.length, 'contact')} of ${label}, ${inferred} ${inferred === 1 ? 'is' : 'are'} the coder’s conclusion, not stated by the source.`;
  return {
    name: 'inferred-contacts',
    actor: report.names.id(subject.id),
    number: counts.share,
    counts,
    options: printedOptions(view.options, report.names),
    words,
  };
}

/** Why there is no second headline with stated ties only, where there is none. */
function sameStated(report: ReportCase): readonly string[] {
  const [base] = report.assessments;
  if (report.assessments.some(({ choice }) => choice.ties !== base.choice.ties)) return [];
  if (base.choice.ties === 'stated') return ['Counted are stated ties only.'];
  const recorded = report.workshop.ties.some(({ basis }) => basis !== undefined);
  return [
    recorded
      ? 'Every tie on this map is stated by the source, so the figure with stated ties only is the same.'
      : 'The tables do not record which ties are stated and which inferred, so all count as stated.',
  ];
}

/** The tipping number: how few ties that nobody reported would halve the figure. */
function tippingNumber({ focal, halving }: ReportCase): readonly string[] {
  if (focal === null)
    return ['Tipping number: name the actor to study, and it says how few unreported ties would halve the figure.'];
  if (halving === null) return [];
  const { ties, exact } = halving;
  if (ties === null) return ['No number of unreported ties that was tried would halve the figure.'];
  const least = exact
    ? `${formatCount(ties, 'unreported tie')}, and no fewer,`
    : `${formatCount(ties, 'unreported tie')}, perhaps fewer,`;
  return [`Tipping number: ${least} would be enough to halve the figure.`];
}

/**
 * How sure the headline is: what it rests on, how far other ways of counting move it, what is not known.
 *
 * @param report - The case.
 * @returns Findings, each a sentence or two.
 */
export function sureness(report: ReportCase): readonly Finding[] {
  const found = [range(report), inferredContacts(report), oneTie(report)].filter((finding) => finding !== null);
  const { view } = report.assessments[0].choice;
  const plain = (words: string): Finding => ({
    name: 'missing',
    actor: null,
    number: null,
    counts: null,
    options: null,
    words,
  });
  const missing = report.source.missing.length === 0 ? [] : [plain(report.source.missing.join(' '))];
  if (view.ties.length === 0) return missing;
  return [
    ...found,
    ...sameStated(report).map(plain),
    ...tippingNumber(report).map(plain),
    plain('A tie that is not drawn on the map may still exist.'),
    plain(
      `All this is a scenario on one map, not a forecast: it counts ${headlineNoun(report)}, and nobody takes over a tie.`,
    ),
    ...missing,
  ];
}
