import { SocialCapitalError } from '../../kernel/error.js';
import { resolveOptions } from '../../kernel/options.js';
import type { Scene } from '../../scene/scene.js';
import { renderSvg } from '../svg.js';
import { fontFiles } from './font-files.js';
import { optionalPackage } from './optional-package.js';
import { withResolution } from './png-resolution.js';
import { unitsPerInch } from './units-per-inch.js';

/** Options of {@link renderPng}. */
export interface PngOptions {
  /** Dots per inch at the size of print, where 1240 units of the drawing are the 297 mm of A4 landscape. @defaultValue 300 */
  readonly dpi?: number;
  /** Width in pixels instead; the resolution written follows from it. @defaultValue null */
  readonly width?: number | null;
  /** Width on paper in cm, which a text editor gives the picture; the drawing is scaled to it. @defaultValue null */
  readonly printWidth?: number | null;
  /** Let the machine's own fonts draw what the embedded one cannot; bytes then depend on the machine. @defaultValue false */
  readonly systemFonts?: boolean;
}

/** Most pixels a picture may have. */
const mostPixels = 120_000_000;

/**
 * Draws a scene as a PNG with the embedded font: the same scene gives the same bytes on every machine.
 *
 * @param scene - The scene.
 * @param options - Defaults: 300 dpi, the size of print, no system fonts.
 * @returns The bytes of the file, its resolution written in.
 * @throws {SocialCapitalError} `bad-option` on a size that is not above 0 or beyond 120 million pixels, or when
 *   `@resvg/resvg-js` is not installed.
 */
export async function renderPng(scene: Scene, options: PngOptions = {}): Promise<Uint8Array> {
  const { dpi, width, printWidth, systemFonts } = resolveOptions<Required<PngOptions>>('renderPng', options, {
    dpi: 300,
    width: null,
    printWidth: null,
    systemFonts: false,
  });
  const inches = printWidth === null ? scene.width / unitsPerInch : printWidth / 2.54;
  const pixels = Math.round(width ?? inches * dpi);
  if (!(inches > 0 && Number.isFinite(inches))) {
    throw new SocialCapitalError('bad-option', `renderPng: printWidth is ${printWidth}; give a number of cm above 0.`);
  }
  const height = (pixels / scene.width) * scene.height;
  if (!(pixels > 0 && Number.isFinite(height) && pixels * height <= mostPixels)) {
    const most = `at most ${mostPixels / 1e6} million pixels`;
    throw new SocialCapitalError(
      'bad-option',
      `renderPng: a width of ${pixels} pixels cannot be drawn; ask for ${most}.`,
    );
  }
  const { Resvg } = await optionalPackage('@resvg/resvg-js', 'PNG', () => import('@resvg/resvg-js'));
  const fonts = fontFiles();
  const image = new Resvg(renderSvg({ ...scene, theme: 'light' }), {
    background: '#ffffff',
    fitTo: { mode: 'width', value: pixels },
    font: { loadSystemFonts: systemFonts, fontFiles: [fonts.regular, fonts.bold], defaultFontFamily: 'Inter' },
  }).render();
  return withResolution(image.asPng(), pixels / inches);
}
