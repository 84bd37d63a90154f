import { formatCount } from '../kernel/format.js';
import type { Workshop } from '../model/workshop.js';
import type { Names } from '../report/names.js';
import { sourceWords } from '../report/source-words.js';
import type { Succession } from '../risk/succession.js';
import type { View } from '../view/view.js';
import { plain } from './plain.js';
import { viewWords } from './view-words.js';

/** Who introduces, by the limit chosen. */
const limits: Readonly<Record<string, string>> = {
  anyone: 'If any two actors may be introduced',
  sharedContact: 'If only a shared contact may introduce',
  contacts: 'If only contacts of this actor may be introduced to each other',
};

/**
 * Who could take over and what to do now, in sentences: a scenario on a map that somebody drew.
 *
 * @param result - The numbers and plans.
 * @param view - The view measured.
 * @param workshop - Where the map comes from.
 * @param names - What actors may be called.
 * @returns Sentences, each a paragraph.
 */
export function successionWords(result: Succession, view: View, workshop: Workshop, names: Names): readonly string[] {
  const actor = names.label(result.focal);
  const { onTheMap } = sourceWords(workshop, names);
  const choices = viewWords(view, names);
  const { handover, noCutpoint, deputies } = result;
  if (handover.minimum === null || noCutpoint.minimum === null) {
    return [`${onTheMap}, ${actor} has no part in what was chosen, so nobody can take over.`, choices].map(plain);
  }
  const planA =
    handover.minimum === 0
      ? `${onTheMap}: if ${actor} left and nothing else changed, its contacts would still hold together. ` +
        'No introduction is needed for that.'
      : `${onTheMap}: if ${actor} left and nothing else changed, its contacts would be in ${handover.minimum + 1} parts. ` +
        `${formatCount(handover.minimum, 'introduction')} between them would hold the parts together, and no fewer; ` +
        `nobody needs to gain more than ${formatCount(handover.mostPerActor ?? 0, 'tie')}.`;
  const limit = limits[String(result.options['introduce'])] ?? '';
  const planB =
    noCutpoint.minimum === 0
      ? 'No single loss would split the map as it is.'
      : noCutpoint.feasible === true
        ? `${limit}, ${formatCount(noCutpoint.ties?.length ?? 0, 'tie')} would leave nobody whose loss splits the map` +
          (noCutpoint.exact === true ? ', and no fewer.' : '; fewer may do, the search was not exhaustive.')
        : `${limit}, no number of ties would leave nobody whose loss splits the map; ` +
          `without that limit ${noCutpoint.minimum} would.`;
  const moved = (deputies ?? []).filter(({ movesTheProblem }) => movesTheProblem).length;
  const deputy =
    deputies === null || deputies.length === 0
      ? []
      : [
          moved === deputies.length
            ? 'Handing the ties to one person moves the problem: each deputy tried would be somebody whose loss cuts others off.'
            : `Of ${formatCount(deputies.length, 'deputy', 'deputies')} tried, ${moved} would be somebody whose loss cuts others off in turn.`,
        ];
  const asked =
    'Introductions are offers on paper: ask those concerned, and see who has time. A tie not drawn may exist.';
  return [planA, planB, ...deputy, asked, choices].map(plain);
}
