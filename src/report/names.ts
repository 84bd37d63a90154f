import { printLabels } from '../model/print-labels.js';
import type { Workshop } from '../model/workshop.js';

/** What the report calls actors, as consent allows: never anything else is printed, drawn or saved. */
export interface Names {
  /** Words for an actor, distinct from every other's. */
  readonly label: (id: string) => string;
  /** Identifier for files: the id, or a person's code where names may not be printed. */
  readonly id: (id: string) => string;
  /** Whether persons print as codes; then free text, which may name them, is left out too. */
  readonly coded: boolean;
}

/**
 * The names to print.
 *
 * @param workshop - The workshop.
 * @returns Labels as consent allows; two actors with the same label get their id behind it.
 */
export function makeNames(workshop: Workshop): Names {
  const labels = printLabels(workshop);
  const coded = workshop.about.consent === undefined;
  const persons = new Set(workshop.actors.filter(({ kind }) => kind === 'person').map(({ id }) => id));
  const codeOf = (id: string): string => (coded && persons.has(id) ? (labels.get(id) ?? id) : id);
  const uses = new Map<string, number>();
  for (const label of labels.values()) uses.set(label, (uses.get(label) ?? 0) + 1);
  return {
    label: (id) => {
      const label = labels.get(id) ?? codeOf(id);
      return (uses.get(label) ?? 0) > 1 && label !== codeOf(id) ? `${label} (${codeOf(id)})` : label;
    },
    id: codeOf,
    coded,
  };
}
