import { formatCount } from '../../kernel/format.js';
import { network } from '../../model/make-network.js';
import { makeNames } from '../../report/names.js';
import { printPairs } from '../../report/print-cell.js';
import { printedOptions } from '../../report/printed-options.js';
import { sourceWords } from '../../report/source-words.js';
import { pairLosses } from '../../risk/pair-losses.js';
import { view } from '../../view/make-view.js';
import { type FindingsFormat, printFindings } from '../findings.js';
import { progress } from '../progress.js';
import { readInput } from '../read-input.js';
import type { GlobalFlags, Session } from '../session.js';
import type { ViewFlags } from '../view-flags.js';
import { viewOptions } from '../view-options.js';
import { viewWords } from '../view-words.js';

/** Flags of `losses`. */
export interface LossesFlags extends GlobalFlags, ViewFlags {
  readonly top?: number;
  readonly format: FindingsFormat;
}

/**
 * `losses`: what the loss of two actors at once would cut.
 *
 * @param file - Path, or `-`.
 * @param flags - Flags.
 * @param session - Where words go.
 * @returns 0.
 */
export async function losses(file: string, flags: LossesFlags, session: Session): Promise<number> {
  const { workshop } = await readInput(file, session);
  const chosen = view(network(workshop), viewOptions(flags));
  const { onProgress, end } = progress(session, 'losses of two');
  const { options, of, rows } = await pairLosses(chosen, { top: flags.top, onProgress }).finally(end);
  const names = makeNames(workshop);
  const { onTheMap } = sourceWords(workshop, names);
  const [worst] = rows;
  const headline =
    worst === undefined
      ? `${onTheMap}, there are no two actors to lose.`
      : worst.disconnected.share === null
        ? `${onTheMap}, no path joins any two others, so there is nothing that two losses could cut.`
        : `${onTheMap}: if two actors left at once and nothing else changed, the loss of ${names.label(worst.a)} and ` +
          `${names.label(worst.b)} would cut most: ${printPairs(worst.disconnected)} of others that some path joins would ` +
          `have none. All ${formatCount(of, 'pair')} of actors were tried; the table has the ${rows.length} worst.`;
  const counted = rows.map(({ a, b, disconnected, crossSectorDisconnected: across }) => ({
    ends: [names.id(a), names.id(b)],
    labels: [names.label(a), names.label(b)],
    numbers: [disconnected.pairs, disconnected.of, disconnected.share, across.pairs, across.of, across.share],
  }));
  const { view: chosenOptions, ...own } = options;
  await printFindings(
    {
      words: [headline, viewWords(chosen, names)],
      tables: [
        {
          heading: 'Two losses at once, the worst first',
          table: {
            head: ['one', 'other', 'pairs cut', 'of', 'share', 'across sectors', 'of', 'share'],
            rows: counted.map(({ labels, numbers }) => [...labels, ...numbers]),
          },
        },
      ],
      csv: {
        head: [
          'a',
          'b',
          'labelA',
          'labelB',
          'pairs',
          'of',
          'share',
          'crossSectorPairs',
          'crossSectorOf',
          'crossSectorShare',
        ],
        rows: counted.map(({ ends, labels, numbers }) => [...ends, ...labels, ...numbers]),
      },
      json: {
        schema: 'social-capital/losses/1',
        options: { ...printedOptions(chosenOptions, names), ...own },
        of,
        rows: rows.map((row) => ({ ...row, a: names.id(row.a), b: names.id(row.b) })),
      },
    },
    flags.format,
    session,
  );
  return 0;
}
