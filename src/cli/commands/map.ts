import { organisationalMap } from '../../figures/organisational-map.js';
import { nearest } from '../../kernel/nearest.js';
import { network } from '../../model/make-network.js';
import { mapPage } from '../../report/map-page.js';
import { makeNames } from '../../report/names.js';
import { printedOptions } from '../../report/printed-options.js';
import { undrawableTexts } from '../../render/undrawable-texts.js';
import type { Scene } from '../../scene/scene.js';
import { view } from '../../view/make-view.js';
import { jsonText } from '../json-text.js';
import { progress } from '../progress.js';
import { readInput } from '../read-input.js';
import { refuse } from '../refuse.js';
import { saveFiles } from '../save-files.js';
import type { DrawingFlags } from '../search-flags.js';
import type { GlobalFlags, Session } from '../session.js';
import { timeLimit } from '../time-limit.js';
import type { ViewFlags } from '../view-flags.js';
import { viewOptions } from '../view-options.js';

/** Flags of `map`. */
export interface MapFlags extends GlobalFlags, ViewFlags, DrawingFlags {
  readonly out?: string;
  readonly format?: Format;
  readonly dpi?: number;
  readonly systemFonts?: boolean;
}

const formats = ['svg', 'png', 'pdf', 'html', 'json'] as const;

type Format = (typeof formats)[number];

/** The format asked for, else the one the file's name ends in. */
function formatOf({ out, format }: MapFlags): Format {
  if (format !== undefined || out === undefined || out === '-') return format ?? 'svg';
  const ending = /\.([^./\\]*)$/.exec(out)?.[1]?.toLowerCase() ?? '';
  const known = formats.find((candidate) => candidate === ending);
  if (known !== undefined) return known;
  const near = nearest(ending, formats)[0];
  const hint = near === undefined ? '' : ` Did you mean .${near}?`;
  throw refuse(
    `--out ${out}: a map is written as .svg, .png, .pdf, .html or .json; end the name so, or give --format.${hint}`,
  );
}

/** Says what the embedded font cannot draw, before it goes missing in print. */
async function warnUndrawable(scene: Scene, session: Session): Promise<void> {
  const { characters, texts } = undrawableTexts(scene);
  if (characters.length === 0) return;
  const which = texts.map((text) => `"${text}"`).join(', ');
  await session.say(
    'warning',
    `The embedded font has no ${characters.slice(0, 20).join(' ')} for ${which}. An SVG shows them; so does a PNG with --system-fonts.`,
  );
}

/** A picture that is bytes, not text. */
async function printed(scene: Scene, format: 'png' | 'pdf', flags: MapFlags, session: Session): Promise<Uint8Array> {
  if (flags.out === undefined || flags.out === '-') throw refuse(`A ${format} needs a file: give -o map.${format}.`);
  if (format === 'pdf' || flags.systemFonts !== true) await warnUndrawable(scene, session);
  if (format === 'pdf') return (await import('../../render/node/render-pdf.js')).renderPdf(scene);
  const { renderPng } = await import('../../render/node/render-png.js');
  return renderPng(scene, { dpi: flags.dpi ?? 300, systemFonts: flags.systemFonts === true });
}

/**
 * `map`: the organisational map, as a picture a page, or the marks and rows it is made of.
 *
 * @param file - Path, or `-`.
 * @param flags - Flags.
 * @param session - Where words go.
 * @returns 0.
 */
export async function map(file: string, flags: MapFlags, session: Session): Promise<number> {
  const format = formatOf(flags);
  const { onProgress, end } = progress(session, 'Drawing the map');
  const limit = timeLimit(flags.timeLimit, session, onProgress);
  const { workshop } = await readInput(file, session);
  const chosen = view(network(workshop), viewOptions(flags));
  const { seed = 1, effort = 1 } = flags;
  const figure = await limit.run((run) => organisationalMap(chosen, { seed, effort, ...run })).finally(end);
  const { title, caption, scene } = figure;
  const options = { ...printedOptions(chosen.options, makeNames(workshop)), seed, effort };
  if (format === 'png' || format === 'pdf') {
    const picture = await printed(scene, format, flags, session);
    limit.check();
    saveFiles(new Map([[flags.out ?? '', picture]]), file);
    return 0;
  }
  const writers = {
    svg: () => `${figure.toSVG().trimEnd()}\n`,
    html: () => mapPage(figure),
    json: () => jsonText({ schema: 'social-capital/map/1', options, title, caption, rows: figure.data(), scene }),
  };
  const text = writers[format]();
  if (flags.out === undefined || flags.out === '-') await session.result(text);
  else saveFiles(new Map([[flags.out, text]]), file);
  return 0;
}
