// Opens pages with an interactive map in Chromium and prints what happened as JSON. A process of its own: the browser driver
// writes to prototypes that the tests freeze.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';
import { quiet, software } from '../../scripts/chromium-flags.mjs';

const [executablePath, given] = process.argv.slice(2);
/** Addresses of pages: interactive, the same without a script, and those whose every text is hostile. */
const { lively, still, hostile } = JSON.parse(given);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const launch = (...args) => chromium.launch({ executablePath, args: [...quiet, ...args] });
const browser = await launch(...software);

/** Opens a page and hears everything it says and asks for. */
async function open(address, settings = {}, from = browser) {
  const context = await from.newContext({ viewport: { width: 1240, height: 900 }, ...settings });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const said = [];
  const asked = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  page.on('dialog', (dialog) => said.push(`dialog: ${dialog.message()}`));
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(address);
  return { page, said, asked };
}

const drawn = (page) => page.locator('.shows-live .live .sc-stage > *').first().waitFor();
const actors = (page) => page.getByRole('listbox', { name: 'Actors' }).getByRole('option');
const unfocus = (page) => page.evaluate(() => globalThis.document.activeElement?.blur());

async function violations(page, within) {
  return page.evaluate(async (part) => {
    const found = await globalThis.axe.run(part);
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  }, within);
}

/** What a button hands the reader. */
async function saved(page, name) {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name }).click();
  return readFileSync(await (await download).path());
}

/** Every page in every dress: what it says, asks for, and what axe finds, also with an actor taken away. */
const screens = [];
const dresses = [
  [1240, 'light'],
  [1240, 'dark'],
  [420, 'light'],
  [420, 'dark'],
];
for (const [name, address] of Object.entries(lively)) {
  for (const [width, colorScheme] of name === 'map' ? dresses.slice(0, 1) : dresses) {
    const { page, said, asked } = await open(address, { viewport: { width, height: 900 }, colorScheme });
    await drawn(page);
    await page.evaluate(axe);
    const faults = await violations(page, 'html');
    await actors(page).nth(2).click();
    await page.getByRole('button', { name: 'Show the map without them' }).click();
    await page
      .getByText(/^Without .+:/u)
      .first()
      .waitFor();
    const faultsWithout = await violations(page, '.map');
    const scrollWidth = await page.locator('html').evaluate((html) => html.scrollWidth);
    const canvases = await page.locator('.live canvas').count();
    screens.push({ name, width, colorScheme, said, asked, address, faults, faultsWithout, scrollWidth, canvases });
    await page.context().close();
  }
}

/** What a reader can do within the report of Wandsworth. */
async function uses(address) {
  const { page, said } = await open(address);
  await drawn(page);
  const seen = {};
  const key = page.getByRole('region', { name: 'Key to the map' });
  seen.keys = await key.count();
  seen.key = await key.first().locator('b, span').allTextContents();
  const search = page.getByRole('searchbox', { name: 'Find an actor' });
  await search.fill('mental health');
  seen.found = await page.locator('.sc-count').first().textContent();
  await search.fill('');
  const types = page.getByRole('group', { name: 'Type of tie' });
  await types.getByRole('checkbox').first().uncheck();
  seen.filtered = await page
    .getByText(/^Shown: /u)
    .first()
    .textContent();
  await page.getByRole('button', { name: 'Reset' }).click();
  await page.getByRole('listbox', { name: 'Actors' }).focus();
  await page.keyboard.press('End');
  seen.focused = await page.locator('.sc-panel h3').first().textContent();
  await page.keyboard.press('Enter');
  seen.without = await page
    .getByText(/^Without .+:/u)
    .first()
    .textContent();
  seen.svg = (await saved(page, 'Save SVG')).toString();
  const png = await saved(page, 'Save PNG');
  seen.png = [png.toString('latin1', 1, 4), png.readUInt32BE(16)];
  const isVisible = (selector) => page.locator(selector).first().isVisible();
  const both = async () => [await isVisible('.live'), await isVisible('.drawing')];
  seen.turns = [await both()];
  await page.getByRole('button', { name: 'Show the map as printed' }).click();
  seen.turns.push(await both());
  await page.setViewportSize({ width: 900, height: 800 });
  await page.getByRole('button', { name: 'Show the map to explore' }).click();
  seen.turns.push(await both());
  await page.context().close();
  return { ...seen, said };
}
const used = await uses(Object.values(lively)[0]);

/** A PDF without what differs from print to print. */
const undated = (pdf) => pdf.toString('latin1').replaceAll(/\/(CreationDate|ModDate) \([^)]*\)/gu, '');

const prints = [];
for (const name of Object.keys(still)) {
  const sheets = [];
  for (const address of [lively[name], still[name]]) {
    const { page, said } = await open(address);
    if (address === lively[name]) {
      await drawn(page);
      await actors(page).nth(2).click();
      await page.getByRole('button', { name: 'Show the map without them' }).click();
    }
    const pdf = undated(await page.pdf({ preferCSSPageSize: true }));
    await unfocus(page);
    await page.emulateMedia({ media: 'print' });
    const picture = (await page.locator('section.map').first().screenshot()).toString('base64');
    sheets.push({ pdf, picture, said, pages: pdf.match(/\/MediaBox/gu)?.length });
    await page.context().close();
  }
  const [live, plain] = sheets;
  const same = [live.pdf === plain.pdf, live.picture === plain.picture];
  prints.push({ name, pages: [live.pages, plain.pages], same, said: [...live.said, ...plain.said] });
}

/** What stands there for those who run no script. */
const off = [];
for (const address of Object.values(lively)) {
  const { page, said } = await open(address, { javaScriptEnabled: false });
  const picture = await page.locator('.drawing > svg').first().isVisible();
  off.push({ picture, buttons: await page.locator('button').count(), said });
  await page.context().close();
}

/** Hostile texts, every actor of theirs read, sought and taken away. */
const attacked = [];
for (const address of hostile) {
  const { page, said, asked } = await open(address);
  await drawn(page);
  const options = actors(page);
  for (let i = 0, n = await options.count(); i < n; i++) {
    await options.nth(i).click();
    await page.getByRole('button', { name: 'Show the map without them' }).click();
    await page.getByRole('button', { name: 'Bring them back' }).first().click();
  }
  await page.getByRole('searchbox').fill('<img src=x onerror="globalThis.fired=1">');
  const fired = await page.evaluate(() => 'fired' in globalThis);
  const strangers = await page.locator('.live').locator('img, script, iframe, object, a[href^=javascript]').count();
  attacked.push({ fired, strangers, said, asked, address, at: page.url() });
  await page.context().close();
}
await browser.close();

/** A browser without WebGL. */
const poor = await launch('--disable-3d-apis');
const { page, said } = await open(Object.values(lively)[0], {}, poor);
await drawn(page);
await actors(page).nth(2).click();
await page.getByRole('button', { name: 'Show the map without them' }).click();
const plainest = { said, isPicture: await page.locator('.live .sc-stage svg').isVisible() };
await poor.close();

process.stdout.write(JSON.stringify({ screens, used, prints, off, attacked, plainest }));
