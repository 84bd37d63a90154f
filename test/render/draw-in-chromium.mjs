// Draws an SVG in Chromium and prints the picture as base64. A process of its own: the browser driver writes to prototypes
// that the tests freeze.
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { quiet } from '../../scripts/chromium-flags.mjs';

const [executablePath, file, width, height, colorScheme, ...fonts] = process.argv.slice(2);
const faces = fonts.map((font, i) => {
  const data = readFileSync(font).toString('base64');
  return `@font-face{font-family:Inter;font-weight:${i === 0 ? 400 : 700};src:url(data:font/ttf;base64,${data})}`;
});
const browser = await chromium.launch({
  executablePath,
  args: [...quiet, '--disable-lcd-text'],
});
const page = await browser.newPage({ viewport: { width: Number(width), height: Number(height) }, colorScheme });
await page.setContent(`<style>${faces.join('')}body{margin:0}svg{display:block}</style>${readFileSync(file, 'utf8')}`);
await page.evaluate('document.fonts.ready.then(() => true)');
const picture = await page.screenshot();
await browser.close();
process.stdout.write(picture.toString('base64'));
