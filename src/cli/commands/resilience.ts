import { formatCount } from '../../kernel/format.js';
import { network } from '../../model/make-network.js';
import { makeNames } from '../../report/names.js';
import { printedOptions } from '../../report/printed-options.js';
import { sourceWords } from '../../report/source-words.js';
import { resilience as loseOneByOne } from '../../risk/resilience.js';
import { view } from '../../view/make-view.js';
import { type FindingsFormat, printFindings } from '../findings.js';
import { progress } from '../progress.js';
import { readInput } from '../read-input.js';
import type { SearchFlags } from '../search-flags.js';
import type { GlobalFlags, Session } from '../session.js';
import type { ViewFlags } from '../view-flags.js';
import { viewOptions } from '../view-options.js';
import { viewWords } from '../view-words.js';

/** Flags of `resilience`. */
export interface ResilienceFlags extends GlobalFlags, ViewFlags, SearchFlags {
  readonly orders?: number;
  readonly format: FindingsFormat;
}

/** The first number of losses that leaves less than half; `null` when none does. */
function halfGone(left: readonly (number | null)[]): number | null {
  const at = left.findIndex((share) => share !== null && share < 0.5);
  return at < 0 ? null : at;
}

/**
 * `resilience`: how many pairs keep a path as one actor after another is lost.
 *
 * @param file - Path, or `-`.
 * @param flags - Flags.
 * @param session - Where words go.
 * @returns 0.
 */
export async function resilience(file: string, flags: ResilienceFlags, session: Session): Promise<number> {
  const { workshop } = await readInput(file, session);
  const chosen = view(network(workshop), viewOptions(flags));
  const { onProgress, end } = progress(session, 'resilience');
  const { seed, effort = 1 } = flags;
  const orders = flags.orders ?? Math.max(1, Math.round(1000 * effort));
  const { options, of, worst, random } = await loseOneByOne(chosen, { orders, seed, onProgress }).finally(end);
  const names = makeNames(workshop);
  const { onTheMap } = sourceWords(workshop, names);
  const [fast, usual] = [halfGone(worst.left), halfGone(random.mean)];
  const headline =
    fast === null
      ? `${onTheMap}, no path joins any two actors, so there is nothing to lose.`
      : `${onTheMap}: ${formatCount(of, 'pair')} of actors are joined by some path. Less than half of them would be left ` +
        `after ${formatCount(fast, 'loss', 'losses')} in the worst order (${worst.order.slice(0, fast).map(names.label).join(', ')})` +
        `${usual === null ? '' : `, and on average after ${usual} in a random one`}, if nothing else changed.`;
  const rows = worst.left.map((left, lost) => ({
    lost,
    next: lost === 0 ? null : worst.order[lost - 1]!,
    shares: [left, random.mean[lost]!, random.low[lost]!, random.high[lost]!],
  }));
  const { view: chosenOptions, ...own } = options;
  await printFindings(
    {
      words: [headline, viewWords(chosen, names)],
      tables: [
        {
          heading: 'Share of the pairs left after each number of losses',
          table: {
            head: [
              'lost',
              'last to go in the worst order',
              'worst order',
              'random, mean',
              'random, 5 %',
              'random, 95 %',
            ],
            rows: rows.map(({ lost, next, shares }) => [lost, next === null ? '' : names.label(next), ...shares]),
          },
        },
      ],
      csv: {
        head: ['lost', 'id', 'label', 'worst', 'randomMean', 'randomLow', 'randomHigh'],
        rows: rows.map(({ lost, next, shares }) => [
          lost,
          next === null ? null : names.id(next),
          next === null ? null : names.label(next),
          ...shares,
        ]),
      },
      json: {
        schema: 'social-capital/resilience/1',
        options: { ...printedOptions(chosenOptions, names), ...own },
        of,
        worst: { order: worst.order.map(names.id), left: worst.left },
        random,
      },
    },
    flags.format,
    session,
  );
  return 0;
}
