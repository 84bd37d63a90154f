import type { ViewOptions } from '../view/options.js';
import { refuse } from './refuse.js';
import type { ViewFlags } from './view-flags.js';

function list<T extends string>(flag: string, given: readonly string[], alone: readonly T[]): T | readonly string[] {
  const word = alone.find((candidate) => given.includes(candidate));
  if (word === undefined) return given;
  if (given.every((entry) => entry === word)) return word;
  throw refuse(`--${flag} ${word} stands alone: leave out the other --${flag} flags, or "${word}".`);
}

/**
 * View flags in the library's words. What was not given stays out, so that the library's defaults decide.
 *
 * @param flags - As parsed.
 * @returns Options for `view`.
 * @throws {SocialCapitalError} `bad-option` when flags contradict each other.
 */
export function viewOptions(flags: ViewFlags): Partial<ViewOptions> {
  const { wave, informant, consensus, types, tieType, basis, include, spaces, resource } = flags;
  const { direction, parallel, without, by } = flags;
  return {
    ...(wave === undefined ? {} : { waves: list('wave', wave, ['all', 'last']) }),
    ...(informant === undefined ? {} : { informants: list('informant', informant, ['all']) }),
    ...(consensus === undefined ? {} : { consensus }),
    ...(types === undefined ? {} : { types }),
    ...(tieType === undefined ? {} : { tieTypes: tieType }),
    ...(basis === undefined ? {} : { basis }),
    ...(include === undefined
      ? {}
      : { include: include.map((table) => (table === 'part-of' ? ('partOf' as const) : table)) }),
    ...(spaces === undefined ? {} : { spaces }),
    ...(resource === undefined ? {} : { resource }),
    ...(direction === undefined ? {} : { direction }),
    ...(parallel === undefined ? {} : { parallel }),
    ...(without === undefined ? {} : { without }),
    ...(by === undefined ? {} : { by }),
  };
}
