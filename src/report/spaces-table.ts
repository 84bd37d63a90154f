import { safeSpaces } from '../risk/safe-spaces.js';
import type { ReportCase } from './case.js';
import { choiceTitle } from './choice-words.js';
import type { Cell, ReportTable } from './document.js';

/**
 * What each safe space carries, with attendance counted.
 *
 * @param report - The case.
 * @returns One row for each safe space of the first way of counting that has them; none where the tables have none.
 */
export function spacesTable(report: ReportCase): ReportTable {
  const { names, assessments } = report;
  const way = assessments.find(({ choice }) => choice.spaces) ?? assessments[0];
  const rows = safeSpaces(way.choice.view).spaces.map((space): Record<string, Cell> => ({
    ...space,
    id: names.id(space.id),
    label: names.label(space.id),
    isolated: space.isolated.map(names.label).join('; '),
  }));
  return {
    name: 'spaces',
    caption:
      'What each safe space carries: pairs of those who take part, and pairs who have neither a tie nor another space in common. ' +
      `Cut off are pairs of others that lose every path without it. Way of counting: ${choiceTitle(way.choice)}.`,
    columns: [
      { key: 'id', head: 'id', fileOnly: true },
      { key: 'label', head: 'Safe space' },
      { key: 'participants', head: 'Take part' },
      { key: 'sectors', head: 'Sectors', fileOnly: true },
      { key: 'meetings', head: 'Pairs that meet' },
      { key: 'crossSectorMeetings', head: 'Across sectors' },
      { key: 'onlyHere', head: 'Only there' },
      { key: 'crossSectorOnlyHere', head: 'Across sectors' },
      { key: 'disconnected', head: 'Cut off without it', counted: true },
      { key: 'crossSectorDisconnected', head: 'Cut off across sectors', counted: true, fileOnly: true },
      { key: 'isolated', head: 'Left without any tie' },
    ],
    rows,
    note: 'Who takes part is what the tables record; a meeting that is not recorded may exist all the same.',
  };
}
