import type { Figure } from '../figures/figure.js';
import { nearest } from '../kernel/nearest.js';
import { undrawableTexts } from '../render/undrawable-texts.js';
import type { Scene } from '../scene/scene.js';
import { jsonText } from './json-text.js';
import { mapPage } from '../report/map-page.js';
import { type PictureFlags, type PictureFormat, pictureFormats } from './picture-flags.js';
import { refuse } from './refuse.js';
import { saveFiles } from './save-files.js';
import type { TimeLimit } from './time-limit.js';
import type { Session } from './session.js';

/**
 * The format asked for, else the one the file's name ends in.
 *
 * @param command - Name of the command, for the message.
 * @param flags - Flags.
 * @returns The format.
 * @throws {SocialCapitalError} `bad-option` on an ending that is no format.
 */
export function formatOf(command: string, { out, format }: PictureFlags): PictureFormat {
  if (format !== undefined || out === undefined || out === '-') return format ?? 'svg';
  const ending = /\.([^./\\]*)$/.exec(out)?.[1]?.toLowerCase() ?? '';
  const known = pictureFormats.find((candidate) => candidate === ending);
  if (known !== undefined) return known;
  const near = nearest(ending, pictureFormats)[0];
  const hint = near === undefined ? '' : ` Did you mean .${near}?`;
  throw refuse(
    `--out ${out}: a ${command} is written as .svg, .png, .pdf, .html or .json; end the name so, or give --format.${hint}`,
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
async function printed(
  scene: Scene,
  command: string,
  format: 'png' | 'pdf',
  flags: PictureFlags,
  session: Session,
): Promise<Uint8Array> {
  if (flags.out === undefined || flags.out === '-')
    throw refuse(`A ${format} needs a file: give -o ${command}.${format}.`);
  if (format === 'pdf' || flags.systemFonts !== true) await warnUndrawable(scene, session);
  if (format === 'pdf') return (await import('../render/node/render-pdf.js')).renderPdf(scene);
  const { renderPng } = await import('../render/node/render-png.js');
  return renderPng(scene, { dpi: flags.dpi ?? 300, systemFonts: flags.systemFonts === true });
}

/** A figure to be written. */
export interface FigureToSave {
  /** Name of the command; the JSON names it in `schema`. */
  readonly command: string;
  readonly figure: Figure;
  readonly format: PictureFormat;
  /** What the JSON holds besides title, caption, rows and scene. */
  readonly more: Readonly<Record<string, unknown>>;
  /** The input's path, never overwritten. */
  readonly input: string;
}

/**
 * Writes a figure in the form asked for, to a file or to standard output.
 *
 * @param what - The figure.
 * @param flags - Flags.
 * @param limit - Gives up before anything is written when the time is up.
 * @param session - Where words go.
 */
export async function saveFigure(
  { command, figure, format, more, input }: FigureToSave,
  flags: PictureFlags,
  limit: TimeLimit,
  session: Session,
): Promise<void> {
  const { title, caption, scene } = figure;
  if (format === 'png' || format === 'pdf') {
    const picture = await printed(scene, command, format, flags, session);
    limit.check();
    saveFiles(new Map([[flags.out ?? '', picture]]), input);
    return;
  }
  const writers = {
    svg: () => `${figure.toSVG().trimEnd()}\n`,
    html: () => mapPage(figure),
    json: () =>
      jsonText({ schema: `social-capital/${command}/1`, ...more, title, caption, rows: figure.data(), scene }),
  };
  const text = writers[format]();
  if (flags.out === undefined || flags.out === '-') await session.result(text);
  else saveFiles(new Map([[flags.out, text]]), input);
}
