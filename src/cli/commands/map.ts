import { organisationalMap } from '../../figures/organisational-map.js';
import { nearest } from '../../kernel/nearest.js';
import { network } from '../../model/make-network.js';
import { makeNames } from '../../report/names.js';
import { undrawableTexts } from '../../render/undrawable-texts.js';
import type { Scene } from '../../scene/scene.js';
import { view } from '../../view/make-view.js';
import { jsonText } from '../json-text.js';
import { printedOptions } from '../printed-options.js';
import { progress } from '../progress.js';
import { readInput } from '../read-input.js';
import { refuse } from '../refuse.js';
import { saveFiles } from '../save-files.js';
import type { SearchFlags } from '../search-flags.js';
import type { GlobalFlags, Session } from '../session.js';
import type { ViewFlags } from '../view-flags.js';
import { viewOptions } from '../view-options.js';

/** Flags of `map`. */
export interface MapFlags extends GlobalFlags, ViewFlags, SearchFlags {
  readonly out?: string;
  readonly format?: Format;
  readonly dpi?: number;
  readonly systemFonts?: boolean;
}

const formats = ['svg', 'png', 'pdf', 'json'] as const;

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
    `--out ${out}: a map is written as .svg, .png, .pdf or .json; end the name so, or give --format.${hint}`,
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
 * `map`: the organisational map, as a picture or as the marks and rows it is made of.
 *
 * @param file - Path, or `-`.
 * @param flags - Flags.
 * @param session - Where words go.
 * @returns 0.
 */
export async function map(file: string, flags: MapFlags, session: Session): Promise<number> {
  const format = formatOf(flags);
  const { workshop } = await readInput(file, session);
  const chosen = view(network(workshop), viewOptions(flags));
  const { seed = 1, effort = 1 } = flags;
  const { onProgress, end } = progress(session, 'Drawing the map');
  const figure = await organisationalMap(chosen, { seed, effort, onProgress }).finally(end);
  const { title, caption, scene } = figure;
  const options = { ...printedOptions(chosen.options, makeNames(workshop)), seed, effort };
  if (format === 'png' || format === 'pdf') {
    saveFiles(new Map([[flags.out ?? '', await printed(scene, format, flags, session)]]), file);
    return 0;
  }
  const text =
    format === 'svg'
      ? `${figure.toSVG().trimEnd()}\n`
      : jsonText({ schema: 'social-capital/map/1', options, title, caption, rows: figure.data(), scene });
  if (flags.out === undefined || flags.out === '-') await session.result(text);
  else saveFiles(new Map([[flags.out, text]]), file);
  return 0;
}
