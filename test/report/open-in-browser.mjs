// Opens a page in Chromium and prints what happened as JSON. A process of its own: the browser driver writes to prototypes
// that the tests freeze.
import { chromium } from 'playwright-core';
import { quiet } from '../../scripts/chromium-flags.mjs';

const [executablePath, address] = process.argv.slice(2);
const browser = await chromium.launch({
  executablePath,
  args: quiet,
});
const screens = [];
for (const [width, colorScheme] of [
  [1240, 'light'],
  [1240, 'dark'],
  [420, 'light'],
]) {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
  const said = [];
  const asked = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(address);
  const seen = {
    title: await page.locator('h1').evaluate((heading) => getComputedStyle(heading).fontSize),
    paper: await page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor),
    scrollWidth: await page.locator('html').evaluate((html) => html.scrollWidth),
    leadEnds: await page.locator('.lead').evaluate((lead) => lead.getBoundingClientRect().bottom),
  };
  screens.push({ width, colorScheme, said, asked, ...seen });
  await page.close();
}
const page = await browser.newPage();
await page.goto(address);
const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
const sheets = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/gu)].map(([, width, height]) => [
  Math.round(Number(width)),
  Math.round(Number(height)),
]);
await browser.close();
process.stdout.write(JSON.stringify({ screens, sheets }));
