import type { Actor } from './actor.js';
import type { TieType } from './tie.js';

/** What the rule needs to know of one end of a tie. */
export interface TieEnd {
  readonly sector?: Actor['sector'];
  /** Formal power over resources or services; `null` or absent means unknown. */
  readonly authority?: boolean | null;
  readonly power?: Actor['power'];
}

/** Options of {@link inferType}. */
export interface InferTypeOptions {
  /** Difference in power that makes a tie linking; `null` turns this off. @defaultValue null */
  readonly gap?: number | null;
}

/** What the rule concluded, and why. */
export interface InferredType {
  /** One type when certain, several when something needed is unknown. */
  readonly types: readonly TieType[];
  /** The reason in plain words, fit to print beside the tie. */
  readonly reason: string;
}

/** Whether a gradient of formal power lies between two actors; `null` when what is needed is unknown. */
function gradient(a: TieEnd, b: TieEnd, gap: number | null): { across: boolean | null; reason: string } {
  const apart = a.power === undefined || b.power === undefined ? null : Math.abs(a.power - b.power);
  const authorities = [a.authority ?? null, b.authority ?? null];
  const known = !authorities.includes(null);
  if (known && a.authority !== b.authority) return { across: true, reason: 'exactly one end holds formal authority' };
  if (gap !== null && apart !== null && apart >= gap) return { across: true, reason: `power differs by ${apart}` };
  if (!known) return { across: null, reason: 'the authority of an end is unknown' };
  if (gap !== null && apart === null) return { across: null, reason: 'the power of an end is unknown' };
  return { across: false, reason: 'no gradient of formal authority' };
}

/**
 * The type of social capital a tie carries by rule: linking across a gradient of formal power, else bonding within a
 * sector, else bridging across sectors.
 *
 * 1. exactly one end holds authority, or power differs by at least `gap` → linking
 * 2. else same sector → bonding
 * 3. else different sector → bridging
 *
 * What is unknown widens the answer: authority unknown gives {bonding, linking} or {bridging, linking}; sector unknown
 * gives {bonding, bridging}, with linking unless step 1 is decided.
 *
 * @param a - One end.
 * @param b - The other end.
 * @param options - Defaults: no gap.
 * @returns The types possible, in the order bonding, bridging, linking, and the reason.
 * @remarks O(1).
 * @see Szreter and Woolcock (2004), Health by association?, International Journal of Epidemiology 33(4):650–667,
 *   https://doi.org/10.1093/ije/dyh013
 * @example
 * ```ts
 * inferType({ sector: 'faith', authority: false }, { sector: 'statutory', authority: true }).types; // => ['linking']
 * inferType({ sector: 'faith', authority: false }, { sector: 'community' }).types; // => ['bridging', 'linking']
 * ```
 */
export function inferType(a: TieEnd, b: TieEnd, options: InferTypeOptions = {}): InferredType {
  const { across, reason } = gradient(a, b, options.gap ?? null);
  if (across === true) return { types: ['linking'], reason };
  const sectors = a.sector === undefined || b.sector === undefined ? null : a.sector === b.sector;
  const flat: readonly TieType[] = sectors === null ? ['bonding', 'bridging'] : sectors ? ['bonding'] : ['bridging'];
  const where = sectors === null ? 'the sector of an end is unknown' : sectors ? 'same sector' : 'different sectors';
  return { types: across === null ? [...flat, 'linking'] : flat, reason: `${where}; ${reason}` };
}
