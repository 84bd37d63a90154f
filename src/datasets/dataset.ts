import type { Workshop } from '../model/workshop.js';

/** A workshop that ships with the package. */
export interface Dataset {
  /** Short name. */
  readonly name: string;
  readonly title: string;
  /** Where it comes from, to be cited with every picture and number made from it. */
  readonly source: string;
  /** On what terms it may be used. */
  readonly licence: string;
  /** Gives the workshop, frozen. */
  readonly read: () => Workshop;
}
