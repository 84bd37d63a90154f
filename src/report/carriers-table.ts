import { carriers } from '../risk/carriers.js';
import type { ReportCase } from './case.js';
import type { Cell, ReportTable } from './document.js';

/**
 * Who carries which organisation.
 *
 * @param report - The case.
 * @returns One row for each organisation with a carrier, those with the fewest first; none where no roles are recorded.
 */
export function carriersTable(report: ReportCase): ReportTable {
  const { names, assessments } = report;
  const { organisations, persons } = carriers(assessments[0].choice.view);
  const goes = new Map(persons.map(({ id, ties }) => [id, ties.personal]));
  const rows = organisations.map((organisation): Record<string, Cell> => ({
    id: names.id(organisation.id),
    label: names.label(organisation.id),
    number: organisation.carriers.length,
    who: organisation.carriers.map(names.label).join('; '),
    herfindahl: organisation.herfindahl,
    personal: organisation.carriers
      .flatMap((person) => (goes.get(person) ?? []).map((other) => `${names.label(person)} – ${names.label(other)}`))
      .join('; '),
  }));
  return {
    name: 'carriers',
    caption:
      'Who carries which organisation. One carrier means that by these tables nobody else carries it. Concentration is the Herfindahl index of the shares: 1 where one person carries all.',
    columns: [
      { key: 'id', head: 'id', fileOnly: true },
      { key: 'label', head: 'Organisation' },
      { key: 'number', head: 'Carriers' },
      { key: 'who', head: 'Who' },
      { key: 'herfindahl', head: 'Concentration', decimals: 2 },
      { key: 'personal', head: 'Ties of the person alone' },
    ],
    rows: rows.sort((a, b) => Number(a['number']) - Number(b['number'])),
    note: 'A tie of the person alone is to somebody whom none of the person’s organisations is tied to: it would go with the person.',
  };
}
