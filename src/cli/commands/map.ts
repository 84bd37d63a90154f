import { organisationalMap } from '../../figures/organisational-map.js';
import { network } from '../../model/make-network.js';
import { liveOrWhy } from '../../report/live-or-why.js';
import { mapPage } from '../../report/map-page.js';
import { makeNames } from '../../report/names.js';
import { printedOptions } from '../../report/printed-options.js';
import { view } from '../../view/make-view.js';
import { jsonText } from '../json-text.js';
import { type PictureFlags, pictureFormat, savePicture } from '../picture.js';
import { progress } from '../progress.js';
import { readInput } from '../read-input.js';
import type { DrawingFlags } from '../search-flags.js';
import type { GlobalFlags, Session } from '../session.js';
import type { ArrangementFlag } from '../arrangement-flag.js';
import { type ThemeFlag, themeOf } from '../theme-flag.js';
import { timeLimit } from '../time-limit.js';
import type { ViewFlags } from '../view-flags.js';
import { viewOptions } from '../view-options.js';

/** Flags of `map`. */
export interface MapFlags extends GlobalFlags, ViewFlags, DrawingFlags, PictureFlags, ThemeFlag, ArrangementFlag {
  readonly static?: boolean;
}

/**
 * `map`: the organisational map, as a picture, a page, or the marks and rows it is made of.
 *
 * @param file - Path, or `-`.
 * @param flags - Flags.
 * @param session - Where words go.
 * @returns 0.
 */
export async function map(file: string, flags: MapFlags, session: Session): Promise<number> {
  const format = pictureFormat(flags, 'map');
  const { onProgress, end } = progress(session, 'Drawing the map');
  const limit = timeLimit(flags.timeLimit, session, onProgress);
  const { workshop } = await readInput(file, session);
  const chosen = view(network(workshop), viewOptions(flags));
  const { seed = 1, effort = 1, arrangement = 'tiers', width } = flags;
  const theme = themeOf(flags);
  const figure = await limit
    .run((run) => organisationalMap(chosen, { seed, effort, arrangement, theme, width, ...run }))
    .finally(end);
  const { title, caption, scene } = figure;
  const options = { ...printedOptions(chosen.options, makeNames(workshop)), seed, effort, arrangement };
  const writers = {
    html: () => mapPage(figure, flags.static === true ? {} : liveOrWhy(figure)),
    json: () => {
      const [rows, quality] = [figure.data(), figure.quality()];
      return jsonText({ schema: 'social-capital/map/1', options, quality, title, caption, rows, scene });
    },
  };
  await savePicture({ name: 'map', format, figure, writers, check: limit.check }, flags, file, session);
  return 0;
}
