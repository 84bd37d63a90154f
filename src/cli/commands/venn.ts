import { powerVenn } from '../../figures/power-venn.js';
import { vennPanels } from '../../figures/venn-panels.js';
import { runSlices } from '../../kernel/run-slices.js';
import { defaultThresholds } from '../../model/venn/levels.js';
import type { VennSizes } from '../../pla/venn-session.js';
import { makeNames } from '../../report/names.js';
import { vennPage } from '../../report/venn-page.js';
import { jsonText } from '../json-text.js';
import { type PictureFlags, pictureFormat, savePicture } from '../picture.js';
import { progress } from '../progress.js';
import { readInput } from '../read-input.js';
import { refuse } from '../refuse.js';
import { saveFiles } from '../save-files.js';
import type { DrawingFlags } from '../search-flags.js';
import type { GlobalFlags, Session } from '../session.js';
import { type ThemeFlag, themeOf } from '../theme-flag.js';
import { timeLimit } from '../time-limit.js';
import { vennDocument } from '../venn-document.js';

/** Flags of `venn`. */
export interface VennFlags extends GlobalFlags, DrawingFlags, PictureFlags, ThemeFlag {
  readonly informant?: readonly string[];
  readonly wave?: string;
  readonly sizes?: VennSizes;
}

/**
 * `venn`: what groups said with circles, as a picture, a page, or circles and statements.
 *
 * @param file - Path, or `-`.
 * @param flags - Flags.
 * @param session - Where words go.
 * @returns 0.
 */
export async function venn(file: string, flags: VennFlags, session: Session): Promise<number> {
  const format = pictureFormat(flags, 'venn');
  const { onProgress, end } = progress(session, 'Drawing the circles');
  const limit = timeLimit(flags.timeLimit, session, onProgress);
  const { workshop } = await readInput(file, session);
  if (workshop.venn.length === 0) {
    throw refuse(`${file} has no circles: fill in the venn table (informant, actor, size), one row per circle.`);
  }
  const { seed = 1, effort = 1, informant = 'all', wave = 'all', sizes = 'stated', width } = flags;
  const theme = themeOf(flags);
  const options = { informant, wave, sizes, seed, effort };
  if (format === 'json') {
    const choice = { ...options, thresholds: defaultThresholds };
    const panels = await limit.run((run) => runSlices('powerVenn', vennPanels(workshop, choice), run)).finally(end);
    const names = makeNames(workshop);
    const asked = informant === 'all' ? informant : informant.map((id) => names.informant(id).id);
    const text = jsonText(vennDocument(panels, { ...options, informant: asked }, names));
    if (flags.out === undefined || flags.out === '-') await session.result(text);
    else saveFiles(new Map([[flags.out, text]]), file);
    return 0;
  }
  const figure = await limit.run((run) => powerVenn(workshop, { ...options, width, theme, ...run })).finally(end);
  const { scene } = figure;
  const writers = {
    html: () => vennPage(figure),
    json: () => jsonText(scene),
  };
  await savePicture({ name: 'venn', format, figure, writers, check: limit.check }, flags, file, session);
  return 0;
}
