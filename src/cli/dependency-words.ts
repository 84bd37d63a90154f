import { formatCount } from '../kernel/format.js';
import type { Workshop } from '../model/workshop.js';
import { printPercent } from '../report/print-cell.js';
import type { Names } from '../report/names.js';
import { sourceWords } from '../report/source-words.js';
import type { Dependency } from '../risk/dependency.js';
import { oneTieChange } from '../risk/one-tie-change.js';
import type { View } from '../view/view.js';
import { plain } from './plain.js';
import { viewWords } from './view-words.js';

/**
 * What is lost without an actor, in sentences: a scenario on a map that somebody drew, its counts, and how far one
 * unreported tie could change them.
 *
 * @param result - The numbers.
 * @param view - The view measured.
 * @param workshop - Where the map comes from.
 * @param names - What actors may be called.
 * @param stated - The same numbers on stated ties alone; `null` where that changes nothing.
 * @returns Sentences, each a paragraph.
 */
export function dependencyWords(
  result: Dependency,
  view: View,
  workshop: Workshop,
  names: Names,
  stated: Dependency | null,
): readonly string[] {
  const actor = names.label(result.focal);
  const { onTheMap } = sourceWords(workshop, names);
  const counted = (pairs: number | null, of: number | null): string =>
    printPercent({ pairs: pairs ?? 0, of: of ?? 0, share: of === null || of === 0 ? null : (pairs ?? 0) / of });
  const { pairs, of } = result.disconnected;
  const across = result.crossSectorDisconnected;
  const choices = viewWords(view, names);
  if (pairs === null || of === null) {
    return [`${onTheMap}, ${actor} has no part in what was chosen, so nothing can be said of a loss.`, choices].map(
      plain,
    );
  }
  const headline =
    of === 0
      ? `${onTheMap}, no path joins any two others, so there is nothing that the loss of ${actor} could cut.`
      : `${onTheMap}: if ${actor} left and nothing else changed, ${pairs} of ${formatCount(of, 'pair')} of others that ` +
        `some path joins (${counted(pairs, of)}) would have none` +
        (across.pairs === null || across.of === null || across.of === 0
          ? '.'
          : `; of those from different ${view.options.by === 'sector' ? 'sectors' : `values of ${view.options.by}`}, ` +
            `${across.pairs} of ${across.of} (${counted(across.pairs, across.of)}).`);
  const { disconnected: fall } = oneTieChange(view, result.focal);
  const fragile =
    fall === null || view.directed
      ? []
      : [
          `A tie that is not drawn may exist all the same. One more tie between others could lower the ` +
            `${fall.before.pairs} of ${fall.before.of} to ${fall.after.pairs} of ${fall.after.of} ` +
            `(${counted(fall.after.pairs, fall.after.of)}); ${formatCount(fall.candidates, 'such tie')} would do that.`,
        ];
  const twice =
    stated === null
      ? []
      : [
          stated.disconnected.of === null || stated.disconnected.of === 0
            ? 'The ties that the source states, without those a coder concluded, join no two others.'
            : `On the ties that the source states, without those a coder concluded, it is ${stated.disconnected.pairs} ` +
              `of ${stated.disconnected.of} (${counted(stated.disconnected.pairs, stated.disconnected.of)}).`,
        ];
  return [headline, ...twice, ...fragile, choices].map(plain);
}
