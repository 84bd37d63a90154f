import type { Figure } from '../figures/figure.js';
import { nearest } from '../kernel/nearest.js';
import { undrawableTexts } from '../render/undrawable-texts.js';
import type { Theme } from '../scene/theme.js';
import type { Scene } from '../scene/scene.js';
import { jsonText } from './json-text.js';
import { refuse } from './refuse.js';
import { saveFiles } from './save-files.js';
import type { Session } from './session.js';

/** Flags of commands that draw. */
export interface DrawingFlags {
  readonly out?: string;
  readonly format?: DrawingFormat;
  readonly dpi?: number;
  readonly systemFonts?: boolean;
  readonly theme?: Theme;
}

/** Forms a drawing is written in. */
const formats = ['svg', 'png', 'pdf', 'json'] as const;

export type DrawingFormat = (typeof formats)[number];

/**
 * The format asked for, else the one the file's name ends in.
 *
 * @param command - Name of the command, for the message.
 * @param flags - Flags.
 * @returns The format.
 * @throws {SocialCapitalError} `bad-option` on an ending that is no format.
 */
export function formatOf(command: string, { out, format }: DrawingFlags): DrawingFormat {
  if (format !== undefined || out === undefined || out === '-') return format ?? 'svg';
  const ending = /\.([^./\\]*)$/.exec(out)?.[1]?.toLowerCase() ?? '';
  const known = formats.find((candidate) => candidate === ending);
  if (known !== undefined) return known;
  const near = nearest(ending, formats)[0];
  const hint = near === undefined ? '' : ` Did you mean .${near}?`;
  throw refuse(
    `--out ${out}: a ${command} is written as .svg, .png, .pdf or .json; end the name so, or give --format.${hint}`,
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
  flags: DrawingFlags,
  session: Session,
): Promise<Uint8Array> {
  if (flags.out === undefined || flags.out === '-')
    throw refuse(`A ${format} needs a file: give -o ${command}.${format}.`);
  if (format === 'pdf' || flags.systemFonts !== true) await warnUndrawable(scene, session);
  if (format === 'pdf') return (await import('../render/node/render-pdf.js')).renderPdf(scene);
  const { renderPng } = await import('../render/node/render-png.js');
  return renderPng(scene, { dpi: flags.dpi ?? 300, systemFonts: flags.systemFonts === true });
}

/**
 * Writes a figure in the form asked for, to a file or to standard output.
 *
 * @param command - Name of the command; its JSON names it in `schema`.
 * @param figure - The figure.
 * @param more - What its JSON holds besides title, caption, rows and scene.
 * @param flags - Flags.
 * @param input - The input's path, never overwritten.
 * @param session - Where words go.
 */
export async function saveFigure(
  command: string,
  figure: Figure,
  more: Readonly<Record<string, unknown>>,
  flags: DrawingFlags,
  input: string,
  session: Session,
): Promise<void> {
  const format = formatOf(command, flags);
  const { title, caption, scene } = figure;
  if (format === 'png' || format === 'pdf') {
    saveFiles(new Map([[flags.out ?? '', await printed(scene, command, format, flags, session)]]), input);
    return;
  }
  const text =
    format === 'svg'
      ? `${figure.toSVG().trimEnd()}\n`
      : jsonText({ schema: `social-capital/${command}/1`, ...more, title, caption, rows: figure.data(), scene });
  if (flags.out === undefined || flags.out === '-') await session.result(text);
  else saveFiles(new Map([[flags.out, text]]), input);
}
