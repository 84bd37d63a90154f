import { organisationalMap } from '../../figures/organisational-map.js';
import { network } from '../../model/make-network.js';
import { makeNames } from '../../report/names.js';
import { printedOptions } from '../../report/printed-options.js';
import { view } from '../../view/make-view.js';
import type { PictureFlags } from '../picture-flags.js';
import { progress } from '../progress.js';
import { readInput } from '../read-input.js';
import { formatOf, saveFigure } from '../save-figure.js';
import type { GlobalFlags, Session } from '../session.js';
import { timeLimit } from '../time-limit.js';
import type { ViewFlags } from '../view-flags.js';
import { viewOptions } from '../view-options.js';

/** Flags of `map`. */
export interface MapFlags extends GlobalFlags, ViewFlags, PictureFlags {}

/**
 * `map`: the organisational map, as a picture, a page, or the marks and rows it is made of.
 *
 * @param file - Path, or `-`.
 * @param flags - Flags.
 * @param session - Where words go.
 * @returns 0.
 */
export async function map(file: string, flags: MapFlags, session: Session): Promise<number> {
  const format = formatOf('map', flags);
  const { onProgress, end } = progress(session, 'Drawing the map');
  const limit = timeLimit(flags.timeLimit, session, onProgress);
  const { workshop } = await readInput(file, session);
  const chosen = view(network(workshop), viewOptions(flags));
  const { seed = 1, effort = 1, theme } = flags;
  const figure = await limit.run((run) => organisationalMap(chosen, { seed, effort, theme, ...run })).finally(end);
  const options = { ...printedOptions(chosen.options, makeNames(workshop)), seed, effort };
  const more = { options, quality: figure.quality() };
  await saveFigure({ command: 'map', figure, format, more, input: file }, flags, limit, session);
  return 0;
}
