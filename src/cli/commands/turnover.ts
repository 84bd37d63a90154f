import { csvText } from '../../kernel/csv-text.js';
import { formatCount, formatNumber } from '../../kernel/format.js';
import { network } from '../../model/make-network.js';
import type { Workshop } from '../../model/workshop.js';
import { makeNames, type Names } from '../../report/names.js';
import { sourceWords } from '../../report/source-words.js';
import { withFocal } from '../../report/with-focal.js';
import { busFactor, type BusFactor } from '../../risk/bus-factor.js';
import { type Turnover, turnover as expectTurnover } from '../../risk/turnover.js';
import { actorIndex } from '../../view/actor-index.js';
import { changeView } from '../../view/change-view.js';
import { view } from '../../view/make-view.js';
import type { View } from '../../view/view.js';
import { jsonText } from '../json-text.js';
import { plain } from '../plain.js';
import { printedOptions } from '../../report/printed-options.js';
import { progress } from '../progress.js';
import { readInput } from '../read-input.js';
import type { SearchFlags } from '../search-flags.js';
import type { GlobalFlags, Session } from '../session.js';
import { markdownTable, textTable } from '../text-table.js';
import type { ViewFlags } from '../view-flags.js';
import { viewOptions } from '../view-options.js';
import { viewWords } from '../view-words.js';

/** Flags of `turnover`. */
export interface TurnoverFlags extends GlobalFlags, ViewFlags, SearchFlags {
  readonly focal?: string;
  readonly sector?: string;
  readonly probability?: readonly number[];
  readonly steps?: number;
  readonly inherit?: number;
  readonly samples?: number;
  readonly format: 'text' | 'csv' | 'json' | 'md';
}

/** Probabilities shown when none is asked for. */
const usual = [0.1, 0.3, 0.5] as const;

/** What turnover costs, with everybody and without the focal actor. */
interface Outcome {
  readonly all: readonly Turnover[];
  readonly without: readonly Turnover[] | null;
  readonly factor: BusFactor;
}

function jsonOf({ all, without, factor }: Outcome, focal: string | null, names: Names): string {
  const first = all[0]!;
  const { view, probability: _, ...own } = first.options;
  const rows = (list: readonly Turnover[]) =>
    list.map(({ options, expected, error, worst, exact, futures }) => ({
      probability: options['probability'],
      expected,
      error,
      worst,
      exact,
      futures,
    }));
  return jsonText({
    schema: 'social-capital/turnover/1',
    options: { ...printedOptions(view, names), ...own, steps: own['steps'] === Infinity ? null : own['steps'] },
    leavers: first.leavers.map(names.id),
    targets: first.targets.map(names.id),
    of: first.of,
    baseline: first.baseline,
    rows: rows(all),
    focal: focal === null ? null : names.id(focal),
    withoutFocal: without === null ? null : { baseline: without[0]!.baseline, rows: rows(without) },
    busFactor: {
      threshold: factor.options['threshold'],
      size: factor.size,
      sets: factor.sets.map((set) => set.map(names.id)),
      exact: factor.exact,
      baseline: factor.baseline,
    },
  });
}

function wordsOf({ all, factor }: Outcome, chosen: View, workshop: Workshop, names: Names): readonly string[] {
  const { onTheMap } = sourceWords(workshop, names);
  const first = all[0]!;
  const choices = viewWords(chosen, names);
  if (first.baseline === null) {
    return [
      `${onTheMap}, nobody is known to hold formal authority, or nobody is known not to, so no turnover can be counted.`,
      'Say it in the column authority of the actors, or the key authority_sectors of about.',
      choices,
    ].map(plain);
  }
  const { steps } = first.options;
  const reached = Math.round(first.baseline * first.of);
  const headline =
    `${onTheMap}: ${reached} of ${formatCount(first.of, 'actor')} of the community’s side (share ` +
    `${formatNumber(first.baseline)}) ${reached === 1 ? 'has' : 'have'} a path ` +
    `of at most ${String(steps)} steps to a holder of authority. The table says what is left of that if each of ` +
    `${formatCount(first.leavers.length, 'actor')} moves on, independently, and takes its ties along ` +
    `${Number(first.options['inherit']) > 0 ? `(a successor keeps each with probability ${String(first.options['inherit'])})` : '(no successor keeps any)'}.`;
  const drawn = all.some(({ exact }) => !exact)
    ? ['There are too many futures to count, so some were drawn; the error is the standard error of that.']
    : [];
  const few =
    factor.size === null
      ? 'No loss of actors without authority would take the side below half of the paths to authority it has.'
      : `The loss of ${formatCount(factor.size, 'actor')} without authority would leave less than half of the paths to ` +
        `authority${factor.exact ? ', and of no fewer' : ''}: ${factor.sets
          .slice(0, 5)
          .map((set) => set.map(names.label).join(' and '))
          .join('; or ')}${factor.sets.length > 5 ? `; or ${factor.sets.length - 5} others` : ''}.`;
  return [headline, ...drawn, few, 'A probability is an assumption, not a forecast.', choices].map(plain);
}

/**
 * `turnover`: what is left of the ways to authority when those who hold it move on.
 *
 * @param file - Path, or `-`.
 * @param flags - Flags.
 * @param session - Where words go.
 * @returns 0.
 */
export async function turnover(file: string, flags: TurnoverFlags, session: Session): Promise<number> {
  const input = await readInput(file, session);
  const workshop = withFocal(input.workshop, flags.focal);
  const chosen = view(network(workshop), viewOptions(flags));
  const focal = workshop.about.focal ?? null;
  const index = focal === null ? -1 : actorIndex(chosen, focal, 'turnover');
  const { onProgress, end } = progress(session, 'turnover');
  const { sector, steps, inherit, seed, effort = 1 } = flags;
  const samples = flags.samples ?? Math.max(1, Math.round(10_000 * effort));
  const probabilities = flags.probability ?? usual;
  const counted = async (seen: View): Promise<readonly Turnover[]> => {
    const list: Turnover[] = [];
    for (const probability of probabilities) {
      list.push(await expectTurnover(seen, { sector, steps, inherit, samples, seed, probability, onProgress }));
    }
    return list;
  };
  const outcome = await (async (): Promise<Outcome> => ({
    all: await counted(chosen),
    without: index < 0 ? null : await counted(changeView(chosen, { without: [index] })),
    factor: await busFactor(chosen),
  }))().finally(end);
  const names = makeNames(workshop);
  const { all, without } = outcome;
  const rows = all.map(({ options, expected, error, worst }, i) => [
    Number(options['probability']),
    expected,
    error,
    worst,
    ...(without === null ? [] : [without[i]!.expected, without[i]!.worst]),
  ]);
  const actor = focal === null ? '' : names.label(focal);
  if (flags.format === 'json') await session.result(jsonOf(outcome, index < 0 ? null : focal, names));
  else if (flags.format === 'csv') {
    const more = without === null ? [] : ['expectedWithoutFocal', 'worstWithoutFocal'];
    await session.result(csvText(['probability', 'expected', 'error', 'worst', ...more], rows));
  } else {
    const more = without === null ? [] : [`to expect without ${actor}`, 'at worst'];
    const head = ['each leaves with', 'share to expect', 'error', 'at worst', ...more];
    const print = flags.format === 'md' ? markdownTable : textTable;
    const words = wordsOf(outcome, chosen, workshop, names).join('\n\n');
    await session.result(`${words}\n\n${print({ head, rows })}`);
  }
  return 0;
}
