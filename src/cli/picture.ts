import { nearest } from '../kernel/nearest.js';
import { undrawableTexts } from '../render/undrawable-texts.js';
import type { Scene } from '../scene/scene.js';
import { refuse } from './refuse.js';
import { saveFiles } from './save-files.js';
import type { Session } from './session.js';

/** Flags of commands that draw. */
export interface PictureFlags {
  readonly out?: string;
  readonly format?: PictureFormat;
  readonly dpi?: number;
  readonly systemFonts?: boolean;
}

const formats = ['svg', 'png', 'pdf', 'html', 'json'] as const;

/** How a picture may be written. */
export type PictureFormat = (typeof formats)[number];

/**
 * The format asked for, else the one the file's name ends in.
 *
 * @param flags - Flags.
 * @param name - What is drawn, for the message.
 * @returns The format; SVG when nothing says otherwise.
 * @throws {SocialCapitalError} `bad-option` on an ending that is no format.
 */
export function pictureFormat({ out, format }: PictureFlags, name: string): PictureFormat {
  if (out === undefined || out === '-') return format ?? 'svg';
  const ending = /\.([^./\\]*)$/.exec(out)?.[1]?.toLowerCase() ?? '';
  const known = formats.find((candidate) => candidate === ending);
  if (format !== undefined && known !== undefined && known !== format) {
    throw refuse(`--out ${out} ends in .${known}, but --format says ${format}; give one of them.`);
  }
  if (format !== undefined) return format;
  if (known !== undefined) return known;
  const near = nearest(ending, formats)[0];
  const hint = near === undefined ? '' : ` Did you mean .${near}?`;
  throw refuse(
    `--out ${out}: a ${name} is written as .svg, .png, .pdf, .html or .json; end the name so, or give --format.${hint}`,
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

/** A picture to be written. */
export interface Picture {
  /** What is drawn, for messages. */
  readonly name: string;
  readonly format: PictureFormat;
  readonly scene: Scene;
  /** The forms that are text. */
  readonly writers: Readonly<Record<'svg' | 'html' | 'json', () => string>>;
  /** Throws when the time is up, before anything is written. */
  readonly check: () => void;
}

/** A picture that is bytes, not text. */
async function printed({ name, format, scene }: Picture, flags: PictureFlags, session: Session): Promise<Uint8Array> {
  if (flags.out === undefined || flags.out === '-')
    throw refuse(`A ${format} needs a file: give -o ${name}.${format}.`);
  if (format === 'pdf' || flags.systemFonts !== true) await warnUndrawable(scene, session);
  if (format === 'pdf') return (await import('../render/node/render-pdf.js')).renderPdf(scene);
  const { renderPng } = await import('../render/node/render-png.js');
  return renderPng(scene, { dpi: flags.dpi ?? 300, systemFonts: flags.systemFonts === true });
}

/**
 * Writes a picture to the file asked for, or to standard output.
 *
 * @param picture - The picture.
 * @param flags - Flags.
 * @param input - The file that was read.
 * @param session - Where words go.
 */
export async function savePicture(
  picture: Picture,
  flags: PictureFlags,
  input: string,
  session: Session,
): Promise<void> {
  const { format, writers, check } = picture;
  const content = format === 'png' || format === 'pdf' ? await printed(picture, flags, session) : writers[format]();
  check();
  if (typeof content === 'string' && (flags.out === undefined || flags.out === '-')) await session.result(content);
  else saveFiles(new Map([[flags.out ?? '', content]]), input);
}
