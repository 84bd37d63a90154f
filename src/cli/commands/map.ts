import { organisationalMap } from '../../figures/organisational-map.js';
import { network } from '../../model/make-network.js';
import { makeNames } from '../../report/names.js';
import { view } from '../../view/make-view.js';
import { type DrawingFlags, formatOf, saveFigure } from '../save-figure.js';
import { printedOptions } from '../printed-options.js';
import { progress } from '../progress.js';
import { readInput } from '../read-input.js';
import type { SearchFlags } from '../search-flags.js';
import type { GlobalFlags, Session } from '../session.js';
import type { ViewFlags } from '../view-flags.js';
import { viewOptions } from '../view-options.js';

/** Flags of `map`. */
export interface MapFlags extends GlobalFlags, ViewFlags, SearchFlags, DrawingFlags {}

/**
 * `map`: the organisational map, as a picture or as the marks and rows it is made of.
 *
 * @param file - Path, or `-`.
 * @param flags - Flags.
 * @param session - Where words go.
 * @returns 0.
 */
export async function map(file: string, flags: MapFlags, session: Session): Promise<number> {
  formatOf('map', flags);
  const { workshop } = await readInput(file, session);
  const chosen = view(network(workshop), viewOptions(flags));
  const { seed = 1, effort = 1 } = flags;
  const { onProgress, end } = progress(session, 'Drawing the map');
  const figure = await organisationalMap(chosen, { seed, effort, theme: flags.theme, onProgress }).finally(end);
  const options = { ...printedOptions(chosen.options, makeNames(workshop)), seed, effort };
  await saveFigure('map', figure, { options, quality: figure.quality() }, flags, file, session);
  return 0;
}
