// Opens what the embedding examples made in Chromium: used by run-embedding.mjs.
import assert from 'node:assert/strict';
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { silent, software } from './chromium-flags.mjs';

const require = createRequire(import.meta.url);
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const kinds = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** Serves a folder on this machine alone. */
async function serve(folder) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const file = path.join(folder, pathname === '/' ? 'index.html' : pathname);
    response.writeHead(existsSync(file) ? 200 : 404, { 'content-type': kinds[path.extname(file)] ?? 'text/plain' });
    if (existsSync(file)) createReadStream(file).pipe(response);
    else response.end();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, address: `http://127.0.0.1:${server.address().port}/` };
}

/** A page that notes what it says and asks for. `axe` is put in by the driver, past the page's policy. */
async function open(browser, address, options = {}) {
  const page = await browser.newPage({ viewport: { width: 1000, height: 900 }, ...options });
  const said = [];
  const asked = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(address);
  return { page, said, asked };
}

/** What axe finds wrong, shortly. */
async function violations(page) {
  await page.evaluate(axe);
  const found = await page.evaluate('axe.run(document)');
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

const uniqueIds = (page) =>
  page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    return { all: ids.length, unique: new Set(ids).size };
  });

/** Several fragments on a page that somebody else made. */
async function fragments(browser, file) {
  const address = pathToFileURL(file).href;
  const { page, said, asked } = await open(browser, address);
  const { all, unique } = await uniqueIds(page);
  assert.equal(unique, all, 'ids on the page of fragments are unique');
  const named = await page.evaluate(() =>
    [...document.querySelectorAll('svg')].map((svg) =>
      svg
        .getAttribute('aria-labelledby')
        .split(' ')
        .map((id) => svg.contains(document.getElementById(id)))
        .every(Boolean),
    ),
  );
  assert.ok(named.length >= 5 && named.every(Boolean), 'each picture is named by its own words');
  const rules = await page.evaluate(() =>
    [...document.querySelectorAll('figure style')].flatMap(({ sheet, parentElement }) =>
      [...sheet.cssRules].flatMap((media) =>
        [...media.cssRules].map(({ selectorText }) => selectorText.startsWith(`#${parentElement.id} `)),
      ),
    ),
  );
  assert.ok(rules.length > 0 && rules.every(Boolean), 'a style reaches its own picture only');
  assert.deepEqual(await violations(page), [], 'axe on the page of fragments');
  for (const summary of await page.locator('summary').all()) await summary.click();
  assert.deepEqual(await violations(page), [], 'axe with the rows unfolded');
  await page.setViewportSize({ width: 380, height: 800 });
  assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 380, 'no wider than a phone');
  assert.deepEqual(said, []);
  assert.deepEqual(asked, [address]);
  await page.close();
}

/** The Markdown page as GitHub shows it: the picture of the reader's own theme. */
async function markdown(browser, file) {
  for (const colorScheme of ['light', 'dark']) {
    const { page, said } = await open(browser, pathToFileURL(file).href, { colorScheme });
    const image = await page.locator('img').evaluate(({ currentSrc, naturalWidth, alt }) => ({
      name: currentSrc.split('/').at(-1),
      naturalWidth,
      alt,
    }));
    assert.equal(image.name, `map-${colorScheme}.svg`);
    assert.equal(image.naturalWidth, 1240);
    assert.match(image.alt, /Most ties: WCEN director \(21 ties\)/u);
    assert.deepEqual(said, []);
    await page.close();
  }
}

/** The page built with Vite. */
async function vite(browser, folder, tables) {
  const { server, address } = await serve(folder);
  const { page, said, asked } = await open(browser, address, { acceptDownloads: true });
  await page.click('#example');
  await page.waitForSelector('#map svg');
  assert.equal(await page.locator('#map [data-mark=actor]').count(), 32);
  assert.match(await page.locator('#numbers').innerText(), /With all ties: 78 of 379 pairs/u);
  await page.click('#explore');
  await page.waitForSelector('#live canvas, #live svg');
  assert.ok(await page.locator('#map').isHidden(), 'the map to explore stands in the place of the printed one');
  await page.click('#explore');
  assert.equal(await page.locator('#live > *').count(), 0, 'the map to explore leaves nothing behind');
  await page.setInputFiles('#files', tables);
  await page.waitForFunction(() => document.querySelector('#map svg title')?.textContent.startsWith('Riverside'));
  assert.equal(await page.locator('#map [data-mark=actor]').count(), 16);
  await page.selectOption('#focal', 'outreach-worker');
  await page.waitForFunction(() => document.querySelector('#numbers').textContent.includes('0 of'));
  for (const [button, start] of [
    ['#save-svg', '<svg '],
    ['#save-html', '<figure '],
  ]) {
    const [download] = await Promise.all([page.waitForEvent('download'), page.click(button)]);
    assert.ok(readFileSync(await download.path(), 'utf8').startsWith(start), `${button} saves ${start}`);
  }
  assert.deepEqual(await violations(page), [], 'axe on the page built with Vite');
  await page.setInputFiles('#files', { name: 'ties.csv', mimeType: 'text/csv', buffer: Buffer.from('a,b\n"x') });
  await page.waitForFunction(() => document.querySelector('#said').textContent.includes('ties.csv'));
  assert.deepEqual(said, [], 'the page built with Vite says nothing on the console');
  assert.deepEqual(
    asked.filter((url) => !url.startsWith(address) && !url.startsWith('blob:') && !url.startsWith('data:')),
    [],
    'the page built with Vite asks for nothing elsewhere',
  );
  await page.close();
  server.close();
}

const [executablePath, fragmentsFile, markdownFile, viteFolder, ...tables] = process.argv.slice(2);
const browser = await chromium.launch({
  executablePath,
  args: [...silent, ...software],
});
await fragments(browser, fragmentsFile);
await markdown(browser, markdownFile);
await vite(browser, viteFolder, tables);
await browser.close();
