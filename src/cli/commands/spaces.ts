import { formatCount } from '../../kernel/format.js';
import { network } from '../../model/make-network.js';
import { makeNames } from '../../report/names.js';
import { printedOptions } from '../../report/printed-options.js';
import { sourceWords } from '../../report/source-words.js';
import { safeSpaces } from '../../risk/safe-spaces.js';
import { view } from '../../view/make-view.js';
import { type FindingsFormat, printFindings } from '../findings.js';
import { readInput } from '../read-input.js';
import type { GlobalFlags, Session } from '../session.js';
import type { ViewFlags } from '../view-flags.js';
import { viewOptions } from '../view-options.js';
import { viewWords } from '../view-words.js';

/** Flags of `spaces`. */
export interface SpacesFlags extends GlobalFlags, ViewFlags {
  readonly format: FindingsFormat;
}

/**
 * `spaces`: how much each safe space carries, and what its loss would cost.
 *
 * @param file - Path, or `-`.
 * @param flags - Flags; attendance is included unless they say otherwise.
 * @param session - Where words go.
 * @returns 0.
 */
export async function spaces(file: string, flags: SpacesFlags, session: Session): Promise<number> {
  const { workshop } = await readInput(file, session);
  const chosen = view(network(workshop), { include: ['ties', 'attendance'], ...viewOptions(flags) });
  const { options, spaces: found } = safeSpaces(chosen);
  const names = makeNames(workshop);
  const { onTheMap } = sourceWords(workshop, names);
  const meetings = found.reduce((sum, space) => sum + space.onlyHere, 0);
  const headline =
    found.length === 0
      ? `${onTheMap}, no actor is a safe space. Give it the kind "space", and who takes part in the table attendance.`
      : `${onTheMap}: ${formatCount(found.length, 'safe space')}. ` +
        `${formatCount(meetings, 'pair')} of those who take part ${meetings === 1 ? 'is' : 'are'} neither tied nor ` +
        `together in another space: without the space that they share they would not meet.`;
  const rows = found.map((space) => ({
    ...space,
    numbers: [
      space.participants,
      space.sectors,
      space.meetings,
      space.crossSectorMeetings,
      space.onlyHere,
      space.crossSectorOnlyHere,
      space.disconnected.share,
      space.crossSectorDisconnected.share,
    ],
  }));
  await printFindings(
    {
      words: [headline, viewWords(chosen, names)],
      tables: [
        {
          heading: 'Safe spaces',
          table: {
            head: [
              'space',
              'take part',
              'sectors',
              'pairs that meet',
              'across sectors',
              'only there',
              'across sectors',
              'others cut off without it',
              'across sectors',
              'left without any tie',
            ],
            rows: rows.map(({ id, numbers, isolated }) => [
              names.label(id),
              ...numbers,
              isolated.map(names.label).join('; '),
            ]),
          },
        },
      ],
      csv: {
        head: [
          'id',
          'label',
          'participants',
          'sectors',
          'meetings',
          'crossSectorMeetings',
          'onlyHere',
          'crossSectorOnlyHere',
          'disconnected',
          'crossSectorDisconnected',
          'isolated',
        ],
        rows: rows.map(({ id, numbers, isolated }) => [
          names.id(id),
          names.label(id),
          ...numbers,
          isolated.map(names.id).join(';'),
        ]),
      },
      json: {
        schema: 'social-capital/spaces/1',
        options: printedOptions(options.view, names),
        spaces: found.map((space) => ({ ...space, id: names.id(space.id), isolated: space.isolated.map(names.id) })),
      },
    },
    flags.format,
    session,
  );
  return 0;
}
