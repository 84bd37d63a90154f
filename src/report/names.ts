import { printId } from '../model/print-id.js';
import { printInformant } from '../model/print-informant.js';
import { printLabels } from '../model/print-labels.js';
import type { Workshop } from '../model/workshop.js';

/** What the report calls actors, as consent allows: never anything else is printed, drawn or saved. */
export interface Names {
  /** Words for an actor, distinct from every other's. */
  readonly label: (id: string) => string;
  /** Identifier for files: the id, or a person's code where names may not be printed. */
  readonly id: (id: string) => string;
  /** Words and identifier for an informant, who may be one of the persons. */
  readonly informant: (id: string) => { readonly label: string; readonly id: string };
  /** Whether persons print as codes; then free text, which may name them, is left out too. */
  readonly coded: boolean;
}

/**
 * The names to print.
 *
 * @param workshop - The workshop.
 * @returns Labels as consent allows; actors with the same label get a number behind it, never their id.
 */
export function makeNames(workshop: Workshop): Names {
  const { about, actors, informants } = workshop;
  const printed = printLabels(workshop);
  const actorOf = new Map(actors.map((actor) => [actor.id, actor]));
  const informantOf = new Map(informants.map((informant) => [informant.id, informant]));
  const idOf = (id: string): string => {
    const actor = actorOf.get(id);
    return actor === undefined ? id : printId(actor, { about, printed });
  };
  return {
    label: (id) => printed.get(id) ?? id,
    id: idOf,
    informant: (id) => {
      const informant = informantOf.get(id) ?? { id, label: id };
      const code = printInformant(informant, { about, actors, printed });
      return code === null ? { label: informant.label, id } : { label: code, id: code };
    },
    coded: about.consent === undefined,
  };
}
