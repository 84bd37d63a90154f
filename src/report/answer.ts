import type { Assessment, Loss } from './assess.js';
import { headlineFirst, headlineNoun, headlinePairs, headlineRank, studiedLoss, type ReportCase } from './case.js';
import { choiceTitle } from './choice-words.js';
import type { Block, Card } from './document.js';
import type { Finding } from './finding.js';
import { headlineWords, leftOutWords, otherWayWords } from './headline-words.js';
import { lossWords } from './loss-words.js';
import { ordinal } from './ordinal.js';
import { printPairs, printPercent } from './print-cell.js';
import { printedOptions } from './printed-options.js';
import { sureness } from './sureness.js';

/** The part of the report that gives the answer, and the findings it is made of. */
export interface Answer {
  readonly findings: readonly Finding[];
  readonly blocks: readonly Block[];
}

/** The same way of counting with all ties. */
function wholeOf(report: ReportCase, { choice }: Assessment): Assessment {
  const [base] = report.assessments;
  const same = report.assessments.find(
    (other) =>
      other.choice.ties === 'all' && other.choice.spaces === choice.spaces && other.choice.waves === choice.waves,
  );
  return same ?? base;
}

/** Of the ways of counting, those that differ from the headline's in one thing only: they go on the first screen. */
function near(report: ReportCase): readonly Assessment[] {
  const [base, ...others] = report.assessments;
  const steps = ({ choice }: Assessment): number =>
    Number(choice.ties !== base.choice.ties) +
    Number(choice.spaces !== base.choice.spaces) +
    Number(choice.waves !== base.choice.waves);
  return others.filter((other) => steps(other) === 1);
}

function card(report: ReportCase, assessment: Assessment, isBase: boolean): Card {
  const { names } = report;
  const whole = wholeOf(report, assessment);
  const title =
    assessment.choice.ties === 'stated'
      ? `${choiceTitle(assessment.choice)} (of ${whole.choice.view.ties.length})`
      : choiceTitle(assessment.choice);
  const loss = studiedLoss(report, assessment);
  const pairs = loss === undefined ? null : headlinePairs(report, loss);
  if (loss === undefined || pairs === null || pairs.share === null) {
    return { title, figure: '–', unit: 'nothing to count', lines: [] };
  }
  const rank = headlineRank(report, loss) ?? 0;
  const first = headlineFirst(report, assessment)[0];
  // Where its loss cuts nothing, its place says nothing.
  const cuts = (pairs.pairs ?? 0) > 0;
  const lines = cuts ? [`${names.label(loss.id)} comes ${ordinal(rank)} of ${assessment.losses.length} actors.`] : [];
  if (first !== undefined && rank > 1) {
    lines.push(`First: ${names.label(first.id)}, ${printPairs(headlinePairs(report, first))}.`);
  }
  if (report.across) lines.push(`Within sectors too: ${printPairs(loss.all)}.`);
  const unit = isBase ? `${headlineNoun(report)} would have no path left` : 'such pairs';
  return { title, figure: `${pairs.pairs} of ${pairs.of}`, unit: `${unit} (${printPercent(pairs)})`, lines };
}

/** Where another actor comes first when pairs within sectors count too. */
function allPairsWords(report: ReportCase, assessment: Assessment): string | null {
  if (!report.across) return null;
  const { names, focal } = report;
  const loss = assessment.losses.find(({ id }) => id === focal);
  const [first] = assessment.firstAll;
  if (loss === undefined || first === undefined || loss.allRank === 1) return null;
  const before = assessment.losses
    .filter(({ allRank }) => allRank !== null && allRank < (loss.allRank ?? 0))
    .sort((a, b) => (a.allRank ?? 0) - (b.allRank ?? 0))
    .slice(0, 3)
    .map((other) => `${names.label(other.id)} with ${printPairs(other.all)}`);
  return `Counting pairs within sectors too, first comes ${before.join(', then ')}, before ${names.label(loss.id)} with ${printPairs(loss.all)}.`;
}

function otherWays(report: ReportCase): readonly Finding[] {
  return report.assessments.slice(1).map((assessment) => {
    const loss = studiedLoss(report, assessment);
    const pairs = loss === undefined ? null : headlinePairs(report, loss);
    const more = allPairsWords(report, assessment);
    const words = otherWayWords(report, assessment, wholeOf(report, assessment));
    return {
      name: 'other-way',
      actor: loss === undefined ? null : report.names.id(loss.id),
      number: pairs?.share ?? null,
      counts: pairs,
      options: printedOptions(assessment.choice.view.options, report.names),
      words: more === null ? words : `${words} ${more}`,
    };
  });
}

/** Whether somebody else than the actor of the headline comes first, across sectors or in all. */
function isOther(report: ReportCase, assessment: Assessment): boolean {
  const subject = studiedLoss(report, report.assessments[0])?.id;
  const leads = (first: readonly Loss[]): boolean => first.some(({ id }) => id === subject);
  return !leads(headlineFirst(report, assessment)) || (report.across && !leads(assessment.firstAll));
}

function question(report: ReportCase): readonly Block[] {
  const [base] = report.assessments;
  if (report.focal !== null || headlineFirst(report, base).length === 0) return [];
  const leading = base.losses.filter((loss) => (headlinePairs(report, loss).pairs ?? 0) > 0).slice(0, 5);
  return [
    {
      kind: 'paragraph',
      text: [
        { strong: 'Whose loss is to be studied?' },
        report.leftOut === null
          ? ' The tables name nobody. These come first; name one as “focal” in the table “about” and make the report again.'
          : ` ${leftOutWords(report, report.leftOut)} These come first among the others; name one of them as the focal actor, or leave nobody out.`,
      ],
    },
    {
      kind: 'list',
      items: leading.map((loss) => `${report.names.label(loss.id)}: ${printPairs(headlinePairs(report, loss))}`),
    },
  ];
}

/**
 * The answer, before anything else: whom the map hangs on, what would be lost, how sure that is; with all ties, with
 * stated ties only, with the safe spaces, and in the last wave.
 *
 * @param report - The case.
 * @returns Findings and the blocks of the first screen.
 */
export function answer(report: ReportCase): Answer {
  const [base] = report.assessments;
  const loss = studiedLoss(report, base);
  const pairs = loss === undefined ? null : headlinePairs(report, loss);
  const headline: Finding = {
    name: 'headline',
    actor: loss === undefined ? null : report.names.id(loss.id),
    number: pairs?.share ?? null,
    counts: pairs,
    options: printedOptions(base.choice.view.options, report.names),
    words: headlineWords(report),
  };
  const others = otherWays(report);
  const shown = near(report);
  const losses = lossWords(report);
  const sure = sureness(report);
  const blocks: Block[] = [
    { kind: 'heading', level: 2, id: 'answer', text: 'The answer' },
    { kind: 'paragraph', role: 'lead', text: headline.words },
  ];
  if (report.names.coded && base.choice.view.actors.some(({ kind }) => kind === 'person')) {
    const text = 'Persons print as codes (P1, P2 …), because no consent to print their names is recorded.';
    blocks.push({ kind: 'paragraph', role: 'note', text });
  }
  if (pairs !== null && pairs.share !== null) {
    blocks.push({ kind: 'cards', cards: [base, ...shown].map((one) => card(report, one, one === base)) });
  }
  blocks.push(...question(report));
  const wordsOf = (assessment: Assessment): string => others[report.assessments.indexOf(assessment) - 1]?.words ?? '';
  // The cards have the numbers of every way shown; words only where somebody else comes first.
  const surprising = shown.filter((one) => studiedLoss(report, one) === undefined || isOther(report, one));
  const within = allPairsWords(report, base);
  if (within !== null) blocks.push({ kind: 'paragraph', text: within });
  if (base.choice.view.ties.length > 0) {
    for (const one of surprising) blocks.push({ kind: 'paragraph', text: wordsOf(one) });
  }
  if (losses.length > 0) {
    const who = report.focal === null ? '' : report.names.label(report.focal);
    blocks.push(
      { kind: 'heading', level: 3, id: 'loss', text: `If ${who} left and nothing else changed` },
      { kind: 'list', items: losses.map(({ words }) => words) },
    );
  }
  if (sure.length > 0) {
    blocks.push(
      { kind: 'heading', level: 3, id: 'sure', text: 'How sure is this' },
      { kind: 'list', items: sure.map(({ words }) => words) },
    );
  }
  return { findings: [headline, ...others, ...losses, ...sure], blocks };
}
