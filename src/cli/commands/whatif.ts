import { whatIf } from '../../figures/what-if.js';
import { network } from '../../model/make-network.js';
import { mapPage } from '../../report/map-page.js';
import { makeNames } from '../../report/names.js';
import { printedOptions } from '../../report/printed-options.js';
import { withFocal } from '../../report/with-focal.js';
import { view } from '../../view/make-view.js';
import { focalOf } from '../focal-of.js';
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

/** Flags of `whatif`. */
export interface WhatIfFlags extends GlobalFlags, ViewFlags, DrawingFlags, PictureFlags, ThemeFlag, ArrangementFlag {
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
  const format = pictureFormat(flags, 'whatif');
  const { onProgress, end } = progress(session, 'Drawing the pair');
  const limit = timeLimit(flags.timeLimit, session, onProgress);
  const input = await readInput(file, session);
  const { without: others = [], ...inBoth } = flags;
  const theme = themeOf(flags);
  const workshop = withFocal(input.workshop, flags.focal);
  const alone = flags.focal === undefined && others.length > 0;
  const [focal = '', ...without] = alone ? others : [focalOf(workshop), ...others];
  const chosen = view(network(workshop), viewOptions(inBoth));
  const { seed = 1, effort = 1, arrangement = 'tiers', width } = flags;
  const draw = { without, seed, effort, arrangement, theme, width };
  const figure = await limit.run((run) => whatIf(chosen, focal, { ...draw, ...run })).finally(end);
  const names = makeNames(workshop);
  const options = { ...printedOptions(chosen.options, names), seed, effort, arrangement };
  const gone = [...new Set([focal, ...without])].map((id) => names.id(id));
  const { title, caption, scene } = figure;
  const writers = {
    html: () => mapPage(figure),
    json: () =>
      jsonText({ schema: 'social-capital/whatif/1', options, gone, title, caption, rows: figure.data(), scene }),
  };
  await savePicture({ name: 'whatif', format, figure, writers, check: limit.check }, flags, file, session);
  return 0;
}
