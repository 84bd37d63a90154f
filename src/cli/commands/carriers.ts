import { formatCount } from '../../kernel/format.js';
import { network } from '../../model/make-network.js';
import { makeNames } from '../../report/names.js';
import { printedOptions } from '../../report/printed-options.js';
import { sourceWords } from '../../report/source-words.js';
import { carriers as findCarriers } from '../../risk/carriers.js';
import { view } from '../../view/make-view.js';
import { type FindingsFormat, printFindings } from '../findings.js';
import { readInput } from '../read-input.js';
import type { GlobalFlags, Session } from '../session.js';
import type { ViewFlags } from '../view-flags.js';
import { viewOptions } from '../view-options.js';
import { viewWords } from '../view-words.js';

/** Flags of `carriers`. */
export interface CarriersFlags extends GlobalFlags, ViewFlags {
  readonly format: FindingsFormat;
}

/**
 * `carriers`: who carries which organisation, and what goes with a person.
 *
 * @param file - Path, or `-`.
 * @param flags - Flags.
 * @param session - Where words go.
 * @returns 0.
 */
export async function carriers(file: string, flags: CarriersFlags, session: Session): Promise<number> {
  const { workshop } = await readInput(file, session);
  const chosen = view(network(workshop), viewOptions(flags));
  const { options, organisations, persons, shared, singleCarriers } = findCarriers(chosen);
  const names = makeNames(workshop);
  const { onTheMap } = sourceWords(workshop, names);
  const labels = (ids: readonly string[]): string => ids.map(names.label).join('; ');
  const ids = (list: readonly string[]): readonly string[] => list.map(names.id);
  const single = organisations.filter((organisation) => organisation.carriers.length === 1);
  const alone =
    single.length === 0
      ? '.'
      : `: ${single.map(({ id }) => names.label(id)).join(', ')}. By the table roles, nobody else carries ${single.length === 1 ? 'it' : 'any of them'}.`;
  const headline =
    singleCarriers === null
      ? `${onTheMap}, nobody says who carries which organisation: the table roles is empty.`
      : `${onTheMap}: ${singleCarriers} of ${formatCount(organisations.length, 'organisation')} in the table roles ` +
        `${singleCarriers === 1 ? 'is' : 'are'} carried by one person alone${alone}`;
  const last = new Set(single.map(({ id }) => id));
  await printFindings(
    {
      words: [headline, viewWords(chosen, names)],
      tables: [
        {
          heading: 'Organisations',
          table: {
            head: ['organisation', 'carriers', 'concentration (Herfindahl)', 'who'],
            rows: organisations.map((organisation) => [
              names.label(organisation.id),
              organisation.carriers.length,
              organisation.herfindahl,
              labels(organisation.carriers),
            ]),
          },
        },
        {
          heading: 'Persons',
          table: {
            head: ['person', 'carries', 'alone', 'ties that stay with the office', 'ties of the person alone'],
            rows: persons.map(({ id, organisations: own, lastCarrierOf, ties }) => [
              names.label(id),
              labels(own),
              labels(lastCarrierOf),
              labels(ties.withOffice),
              labels(ties.personal),
            ]),
          },
        },
        {
          heading: 'Organisations that share a person',
          table: {
            head: ['one', 'other', 'through'],
            rows: shared.map(({ a, b, through }) => [names.label(a), names.label(b), labels(through)]),
          },
        },
      ],
      csv: {
        head: ['person', 'personLabel', 'organisation', 'organisationLabel', 'carriers', 'last', 'herfindahl'],
        rows: organisations.flatMap(({ id, carriers: own, herfindahl }) =>
          own.map((person) => [
            names.id(person),
            names.label(person),
            names.id(id),
            names.label(id),
            own.length,
            last.has(id),
            herfindahl,
          ]),
        ),
      },
      json: {
        schema: 'social-capital/carriers/1',
        options: printedOptions(options.view, names),
        organisations: organisations.map((organisation) => ({
          ...organisation,
          id: names.id(organisation.id),
          carriers: ids(organisation.carriers),
        })),
        persons: persons.map(({ id, organisations: own, lastCarrierOf, ties }) => ({
          id: names.id(id),
          organisations: ids(own),
          lastCarrierOf: ids(lastCarrierOf),
          ties: { withOffice: ids(ties.withOffice), personal: ids(ties.personal) },
        })),
        shared: shared.map(({ a, b, through }) => ({ a: names.id(a), b: names.id(b), through: ids(through) })),
        singleCarriers,
      },
    },
    flags.format,
    session,
  );
  return 0;
}
