import { altText } from '../figures/alt-text.js';
import type { Figure } from '../figures/figure.js';
import { withoutCaption } from '../figures/without-caption.js';
import { nearest } from '../kernel/nearest.js';
import { undrawableTexts } from '../render/undrawable-texts.js';
import { figureFragment } from '../report/figure-fragment.js';
import type { Mark, Scene } from '../scene/scene.js';
import { plain } from './plain.js';
import { refuse } from './refuse.js';
import { saveFiles } from './save-files.js';
import type { Session } from './session.js';

/** Flags of commands that draw. */
export interface PictureFlags {
  readonly out?: string;
  readonly format?: PictureFormat;
  readonly dpi?: number;
  readonly systemFonts?: boolean;
  readonly printWidth?: number;
  readonly width?: number;
  readonly fragment?: boolean;
  readonly caption?: 'below' | 'within';
  readonly table?: boolean;
  readonly words?: boolean;
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
 * @throws {SocialCapitalError} `bad-option` on an ending that is no format, or a flag that the format has no use for.
 */
export function pictureFormat(flags: PictureFlags, name: string): PictureFormat {
  const format = formatOf(flags, name);
  const { fragment = false, caption, table = true, printWidth, words = false, out } = flags;
  const only = (wrong: boolean, flag: string, what: string): void => {
    if (wrong) throw refuse(`${flag} is for ${what}.`);
  };
  const isPage = format === 'html' && !fragment;
  only(fragment && format !== 'html', '--fragment', `HTML, and this is written as ${format}`);
  only(!fragment && !table, '--no-table', 'a fragment: give --fragment too');
  only(caption !== undefined && (isPage || format === 'json'), '--caption', 'a picture or a fragment');
  only(printWidth !== undefined && format !== 'png', '--print-width', `a PNG, and this is written as ${format}`);
  only(words && format === 'json', '--words', 'a picture; JSON holds its words already');
  only(words && (out ?? '-') === '-', '--words', 'a picture in a file, since standard output gets the words: give -o');
  return format;
}

function formatOf({ out, format, fragment }: PictureFlags, name: string): PictureFormat {
  if (out === undefined || out === '-') return format ?? (fragment === true ? 'html' : 'svg');
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

const sizesOf = (marks: readonly Mark[]): readonly number[] =>
  marks.flatMap((mark) => (mark.type === 'group' ? sizesOf(mark.marks) : mark.type === 'text' ? [mark.size] : []));

/** Smallest letters that are read on paper without effort, in points. */
const smallest = 6;

/** Says when letters come out too small on paper, and what to do about it. */
async function warnSmall(scene: Scene, printWidth: number, session: Session): Promise<void> {
  const points = (Math.min(...sizesOf(scene.marks)) / scene.width) * (printWidth / 2.54) * 72;
  if (!(points < smallest)) return;
  await session.say(
    'warning',
    `At ${printWidth} cm the smallest letters are ${points.toFixed(1)} pt high. Draw on a narrower page (--width 850 for 16 cm, 380 for 7 cm), or print wider.`,
  );
}

/** A picture to be written. */
export interface Picture {
  /** What is drawn, for messages. */
  readonly name: string;
  readonly format: PictureFormat;
  readonly figure: Figure;
  /** The forms that differ from command to command. */
  readonly writers: Readonly<Record<'html' | 'json', () => string>>;
  /** Throws when the time is up, before anything is written. */
  readonly check: () => void;
}

/** A picture that is bytes, not text. */
async function printed(
  scene: Scene,
  { name, format }: Picture,
  flags: PictureFlags,
  session: Session,
): Promise<Uint8Array> {
  if (flags.out === undefined || flags.out === '-')
    throw refuse(`A ${format} needs a file: give -o ${name}.${format}.`);
  if (format === 'pdf' || flags.systemFonts !== true) await warnUndrawable(scene, session);
  if (format === 'pdf') return (await import('../render/node/render-pdf.js')).renderPdf(scene);
  const { renderPng } = await import('../render/node/render-png.js');
  const { dpi = 300, printWidth = null, systemFonts = false } = flags;
  if (printWidth !== null) await warnSmall(scene, printWidth, session);
  return renderPng(scene, { dpi, printWidth, systemFonts });
}

/**
 * Writes a picture to the file asked for, or to standard output; and its words, where they are asked for.
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
  const { format, figure, writers, check } = picture;
  const { out = '-', fragment, caption, table, words } = flags;
  const write = async (): Promise<string | Uint8Array> => {
    if (fragment === true) return figureFragment(figure, { caption, table });
    if (format === 'html' || format === 'json') return writers[format]();
    const drawn = caption === 'below' ? withoutCaption(figure) : figure;
    return format === 'svg' ? `${drawn.toSVG().trimEnd()}\n` : printed(drawn.scene, picture, flags, session);
  };
  const content = await write();
  check();
  if (typeof content === 'string' && out === '-') await session.result(content);
  else saveFiles(new Map([[out, content]]), input);
  if (words === true) await session.result(`${plain(altText(figure))}\n${plain(figure.caption)}\n`);
}
