import { formatCount } from '../kernel/format.js';
import { handoverPlan } from '../risk/handover-plan.js';
import type { Succession } from '../risk/succession.js';
import { type ReportCase, statedAssessment } from './case.js';
import type { Block, ReportTable } from './document.js';
import { listWords } from './list-words.js';
import { printPercent } from './print-cell.js';

/** The page about one actor leaving: its blocks, and the table of introductions for a file. */
export interface LeavingPart {
  readonly heading: Block;
  readonly before: readonly Block[];
  readonly table: ReportTable;
  readonly after: readonly Block[];
}

const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

function planWords(minimum: number): string {
  if (minimum === 0) return 'they would still hold together, and no introduction is needed for that';
  return (
    `they would be in ${minimum + 1} parts; ${formatCount(minimum, 'introduction')} between them would hold those ` +
    'together, and no fewer would'
  );
}

/** Who could take over, and what is not known about them. */
function candidateWords(report: ReportCase, plan: Succession): string {
  const candidates = plan.candidates ?? [];
  const front = candidates.filter(({ onFront }) => onFront);
  if (front.length === 0) return 'Nobody else on the map could take over.';
  const names = listWords(front.slice(0, 6).map(({ id }) => report.names.label(id)));
  const more = front.length > 6 ? ` (and ${front.length - 6} more)` : '';
  const unknown = [
    ...(candidates.every(({ capacity }) => capacity === null) ? ['how much more anybody could carry'] : []),
    ...(candidates.every(({ willing }) => willing === null) ? ['who is willing'] : []),
  ];
  const silent = unknown.length === 0 ? '' : ` The tables do not say ${listWords(unknown, 'or')}.`;
  return (
    `Who could take over, by these tables alone: ${names}${more}. Nobody else is at least as good in everything counted ` +
    'and better in something; counted are contacts known already, likeness of contacts, other sectors reached, whether ' +
    `there is room for all the ties, and willingness.${silent}`
  );
}

function deputyWords(report: ReportCase, plan: Succession): readonly string[] {
  const [deputy] = plan.deputies ?? [];
  if (deputy === undefined) return [];
  const { pairs, of } = deputy.disconnected;
  const cost =
    of === 0
      ? 'there would be no pairs left for its own loss to cut'
      : `its own loss would leave ${pairs} of ${formatCount(of ?? 0, 'pair')} (${printPercent(deputy.disconnected)}) without a path`;
  const so = deputy.movesTheProblem ? ' Handing everything to one actor moves the problem.' : '';
  return [`If ${report.names.label(deputy.id)} alone took over every tie, ${cost}.${so}`];
}

/**
 * The page that a board can read: what one actor's leaving would do to its contacts, which introductions to make before,
 * who could take over.
 *
 * @param report - The case; its focal actor is there.
 * @param plan - Who could take over and which introductions to make, by the headline's way of counting.
 * @returns The blocks before and after the table, and the table.
 */
export function leavingPart(report: ReportCase, plan: Succession): LeavingPart {
  const actor = report.names.label(plan.focal);
  const [{ choice }] = report.assessments;
  const index = choice.view.indexOf.get(plan.focal) ?? 0;
  const contacts = choice.view.weak.offsets[index + 1]! - choice.view.weak.offsets[index]!;
  const minimum = plan.handover.minimum ?? 0;
  const stated = statedAssessment(report);
  const statedPlan = stated === undefined ? null : handoverPlan(stated.choice.view, plan.focal);
  const lead =
    `${report.source.onTheMap}, ${actor} has ${formatCount(contacts, 'contact')}. If ${actor} left and nothing else ` +
    `changed, ${planWords(minimum)}.`;
  const twice =
    statedPlan === null || statedPlan.minimum === null
      ? []
      : [`With stated ties only, ${planWords(statedPlan.minimum)}.`];
  const strong =
    plan.noCutpoint.minimum === 0
      ? 'No single loss would split the map as it is.'
      : `For nobody’s loss to split the map, ${formatCount(plan.noCutpoint.minimum ?? 0, 'tie')} would have to be made, between whomever they are.`;
  return {
    heading: { kind: 'heading', level: 2, id: 'leaving', text: `If ${actor} left: what to do before` },
    before: [paragraph(lead), ...twice.map((text) => paragraph(text))],
    table: {
      name: 'introductions',
      caption: `Introductions to make before ${actor} leaves: all between contacts of ${actor} who are not tied on the map.`,
      columns: [
        { key: 'a', head: 'Introduce' },
        { key: 'b', head: 'to' },
        { key: 'why', head: 'The tie' },
      ],
      rows: (plan.handover.introductions ?? []).map(({ a, b, why }) => ({
        a: report.names.label(a),
        b: report.names.label(b),
        why,
      })),
      note: 'Introductions are offers on paper: ask those concerned, and see who has time. A tie that is not drawn may exist all the same.',
    },
    after: [
      paragraph(candidateWords(report, plan)),
      ...deputyWords(report, plan).map((text) => paragraph(text)),
      paragraph(strong),
    ],
  };
}
