import { SocialCapitalError } from '../../kernel/error.js';
import type { Scene } from '../../scene/scene.js';
import { renderSvg } from '../svg.js';
import { fontFiles } from './font-files.js';
import { optionalPackage } from './optional-package.js';
import { unitsPerInch } from './units-per-inch.js';

/** Points of a PDF to one unit of the drawing. */
const pointsPerUnit = 72 / unitsPerInch;

/**
 * Draws a scene as a one-page PDF: vectors, selectable text, the embedded font, the same bytes for the same scene.
 * 1240 units of the drawing are the 297 mm of A4 landscape.
 *
 * @param scene - The scene.
 * @returns The bytes of the file.
 * @throws {SocialCapitalError} `bad-option` when `pdfkit` or `svg-to-pdfkit` is not installed.
 */
export async function renderPdf(scene: Scene): Promise<Uint8Array> {
  const { default: PDFDocument } = await optionalPackage('pdfkit', 'PDF', () => import('pdfkit'));
  const { default: drawSvg } = await optionalPackage('svg-to-pdfkit', 'PDF', () => import('svg-to-pdfkit'));
  const fonts = fontFiles();
  const size: [number, number] = [scene.width * pointsPerUnit, scene.height * pointsPerUnit];
  const document = new PDFDocument({
    size,
    margin: 0,
    compress: true,
    lang: scene.lang,
    displayTitle: true,
    info: { Title: scene.title, Subject: scene.description, CreationDate: new Date(0), ModDate: new Date(0) },
  });
  document.registerFont('Inter', fonts.regular);
  document.registerFont('Inter-Bold', fonts.bold);
  const chunks: Uint8Array[] = [];
  document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const finished = new Promise<void>((resolve, reject) => {
    document.on('end', resolve);
    document.on('error', reject);
  });
  document.scale(pointsPerUnit);
  drawSvg(document, renderSvg({ ...scene, theme: 'light' }), 0, 0, {
    width: scene.width,
    height: scene.height,
    assumePt: true,
    fontCallback: (_family, bold) => (bold ? 'Inter-Bold' : 'Inter'),
    warningCallback: (warning) => {
      throw new SocialCapitalError('internal', `The PDF writer does not understand a drawing of ours: ${warning}`);
    },
  });
  document.end();
  await finished;
  return Buffer.concat(chunks);
}
