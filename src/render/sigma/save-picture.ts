import type { Scene } from '../../scene/scene.js';
import { renderSvg } from '../svg.js';

/** A4 across at 300 dots an inch. */
const printWidth = 3508;

function download(page: Document, content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = page.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after this task.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Name of a file from words: letters and digits of any script, joined by hyphens. */
function fileName(scene: Scene): string {
  const words =
    scene.title
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return Array.from(words.join('-')).slice(0, 60).join('') || 'map';
}

/**
 * Hands the reader a map as an SVG file.
 *
 * @param page - The document.
 * @param scene - The map.
 */
export function saveSvg(page: Document, scene: Scene): void {
  download(page, new Blob([renderSvg(scene)], { type: 'image/svg+xml' }), `${fileName(scene)}.svg`);
}

/**
 * Hands the reader a map as a PNG file, wide enough to print across A4. It is drawn by the browser from the SVG, without
 * any request; names are in Arial or what stands in for it, since a picture cannot reach the fonts of its page.
 *
 * @param page - The document.
 * @param scene - The map; in theme `auto` the light one is saved.
 * @returns Whether the browser could draw it.
 */
export async function savePng(page: Document, scene: Scene): Promise<boolean> {
  const svg = renderSvg(scene.theme === 'auto' ? { ...scene, theme: 'light' } : scene);
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const picture = page.createElement('img');
    picture.src = address;
    await picture.decode();
    const canvas = page.createElement('canvas');
    canvas.width = printWidth;
    canvas.height = Math.round((printWidth * scene.height) / scene.width);
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    const content = await new Promise<Blob | null>((done) => {
      canvas.toBlob(done, 'image/png');
    });
    if (content) download(page, content, `${fileName(scene)}.png`);
    return content !== null;
  } catch {
    return false;
  } finally {
    URL.revokeObjectURL(address);
  }
}
