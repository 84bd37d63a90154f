import { whatIf } from '../../figures/what-if.js';
import { network } from '../../model/make-network.js';
import { makeNames } from '../../report/names.js';
import { view } from '../../view/make-view.js';
import { focalOf } from '../focal-of.js';
import { printedOptions } from '../printed-options.js';
import { progress } from '../progress.js';
import { readInput } from '../read-input.js';
import { type DrawingFlags, formatOf, saveFigure } from '../save-figure.js';
import type { SearchFlags } from '../search-flags.js';
import type { GlobalFlags, Session } from '../session.js';
import type { ViewFlags } from '../view-flags.js';
import { viewOptions } from '../view-options.js';

/** Flags of `whatif`. */
export interface WhatIfFlags extends GlobalFlags, ViewFlags, SearchFlags, DrawingFlags {
  readonly focal?: string;
}

/**
 * `whatif`: the map as it is and without one actor or more, side by side. Whom `--without` names leaves in the second
 * drawing, with the focal actor.
 *
 * @param file - Path, or `-`.
 * @param flags - Flags.
 * @param session - Where words go.
 * @returns 0.
 */
export async function whatif(file: string, flags: WhatIfFlags, session: Session): Promise<number> {
  formatOf('whatif', flags);
  const { workshop } = await readInput(file, session);
  const { without: given = [], ...others } = flags;
  const [first, ...without] =
    flags.focal === undefined && given.length > 0 ? given : [focalOf(workshop, flags.focal), ...given];
  const focal = first ?? '';
  const chosen = view(network(workshop), viewOptions(others));
  const { seed = 1, effort = 1 } = flags;
  const { onProgress, end } = progress(session, 'Drawing the pair');
  const figure = await whatIf(chosen, focal, { without, seed, effort, theme: flags.theme, onProgress }).finally(end);
  const names = makeNames(workshop);
  const options = { ...printedOptions(chosen.options, names), seed, effort };
  const gone = [...new Set([focal, ...without])].map((id) => names.id(id));
  await saveFigure('whatif', figure, { options, gone }, flags, file, session);
  return 0;
}
