// Uses interactive maps in Chromium and prints what happened as JSON. A process of its own: the browser driver writes to
// prototypes that the tests freeze.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { silent, software } from '../../scripts/chromium-flags.mjs';

const [executablePath, folder, goldenFolder, regen] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath, args: [...silent, ...software, '--js-flags=--expose-gc'] });
const seen = {};

async function open(from, name, options = {}) {
  const page = await from.newPage({ viewport: { width: 1240, height: 900 }, ...options });
  const said = [];
  const asked = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(pathToFileURL(`${folder}/${name}.html`).href);
  await page.evaluate(() => ready);
  await painted(page);
  return { page, said, asked };
}

/** Waits until what was asked for last is on the screen. */
async function painted(page) {
  await page.evaluate(
    () =>
      new Promise((done) => {
        let left = 4;
        const tick = () => (left-- > 0 ? requestAnimationFrame(tick) : done());
        tick();
      }),
  );
}

const placeOf = (page, id) => page.evaluate((id) => map.placeOf(id), id);

/** Where the first actor is and how large the map is drawn, by the distance of two actors. */
const viewOf = (page) =>
  page.evaluate(() => {
    const [one, two] = [live.actors[0], live.actors.at(-1)];
    const [a, b] = [map.placeOf(one.id), map.placeOf(two.id)];
    return { x: a.x, y: a.y, scale: Math.hypot(a.x - b.x, a.y - b.y) / Math.hypot(one.x - two.x, one.y - two.y) };
  });

/** Waits until the map stands still, however slow the machine. */
async function settled(page) {
  let before = '';
  for (let turn = 0; turn < 90; turn++) {
    await page.waitForTimeout(250);
    const now = JSON.stringify(await viewOf(page));
    if (now === before) return JSON.parse(now);
    before = now;
  }
  throw new Error('the map does not come to rest');
}

/** Whether two pictures are the same within a tolerance: share of pixels that differ by more than 48 in a channel. */
async function difference(page, one, two) {
  const urls = [one, two].map((file) => `data:image/png;base64,${file.toString('base64')}`);
  return page.evaluate(async (urls) => {
    const pictures = await Promise.all(
      urls.map(async (src) => {
        const picture = new Image();
        picture.src = src;
        await picture.decode();
        const canvas = globalThis.document.createElement('canvas');
        canvas.width = picture.width;
        canvas.height = picture.height;
        const context = canvas.getContext('2d');
        context.drawImage(picture, 0, 0);
        return context.getImageData(0, 0, canvas.width, canvas.height);
      }),
    );
    const [a, b] = pictures;
    if (a.width !== b.width || a.height !== b.height) return 1;
    let different = 0;
    for (let i = 0; i < a.data.length; i += 4) {
      if ([0, 1, 2].some((k) => Math.abs(a.data[i + k] - b.data[i + k]) > 48)) different++;
    }
    return different / (a.width * a.height);
  }, urls);
}

const marksOf = (svg, mark) => svg.split(`data-mark="${mark}"`).length - 1;

/** Compares a picture with the one kept, or keeps it; a changed one is written beside the pages. */
seen.pictures = [];
async function golden(page, name, drawn) {
  const file = `${goldenFolder}/${name}.png`;
  if (regen === 'regen') writeFileSync(file, drawn);
  const differs = await difference(page, drawn, readFileSync(file));
  if (differs > 0.02) writeFileSync(`${folder}/${name}-changed.png`, drawn);
  seen.pictures.push({ name, differs });
}

/** The part of the page round an actor. */
async function around(page, at) {
  await painted(page);
  const [width, height] = [440, 300];
  const clip = { x: Math.round(at.x - width / 2), y: Math.round(at.y - height / 2), width, height };
  return page.screenshot({ clip });
}

seen.screens = [];
for (const [name, width, colorScheme] of [
  ['wcen', 1240, 'light'],
  ['wcen', 1240, 'dark'],
  ['wcen', 420, 'light'],
  ['riverside', 1240, 'light'],
]) {
  const { page, said, asked } = await open(browser, name, { viewport: { width, height: 900 }, colorScheme });
  const drawn = await page.locator('.sc-canvas').screenshot();
  await golden(page, `${name}-${width}-${colorScheme}`, drawn);
  const scrollWidth = await page.locator('html').evaluate((html) => html.scrollWidth);
  const drawnAs = await page.evaluate(() => map.drawnAs);
  const told = await page.locator('.sc-told').textContent();
  seen.screens.push({ name, width, colorScheme, said, asked: asked.length, scrollWidth, drawnAs, told });
  await page.close();
}

seen.use = {};
for (const [name, focal] of [
  ['wcen', 'director'],
  ['riverside', 'coordinator'],
]) {
  const { page, said } = await open(browser, name);
  const use = { said };
  const before = await page.locator('.sc-canvas').screenshot();
  const whole = await page.evaluate(() => map.toSVG());
  use.wholeIsPrinted = whole === readFileSync(`${folder}/${name}.svg`, 'utf8');
  // Hover.
  const at = await placeOf(page, focal);
  await page.mouse.move(at.x, at.y);
  await painted(page);
  if (name === 'wcen') await golden(page, 'wcen-hover', await around(page, at));
  use.hoverDiffers = await difference(page, before, await page.locator('.sc-canvas').screenshot());
  use.hoverCursor = await page.locator('.sc-canvas').evaluate((host) => host.style.cursor);
  use.hoverTells = await page.locator('.sc-panel').textContent();
  // Without: a click, then another.
  await page.mouse.click(at.x, at.y);
  await page.locator('.sc-loss').waitFor();
  await painted(page);
  if (name === 'wcen') await golden(page, 'wcen-without', await around(page, at));
  const without = await page.evaluate(() => map.toSVG());
  use.without = {
    ghosts: marksOf(without, 'ghost'),
    lost: marksOf(without, 'lost-tie'),
    note: without.match(/data-mark="shown"[^>]*>([^<]*)/u)?.[1],
    sentence: await page.locator('.sc-loss').textContent(),
  };
  // Sooner, two clicks are a double click.
  await page.waitForTimeout(400);
  await page.mouse.click(at.x, at.y);
  await page.locator('.sc-loss').waitFor({ state: 'hidden' });
  use.backAgain = (await page.evaluate(() => map.toSVG())) === whole;
  await page.mouse.move(2, 2);
  // Search.
  use.found = await page.evaluate((focal) => map.find(live.actors.find(({ id }) => id === focal).name), focal);
  await painted(page);
  if (name === 'wcen') await golden(page, 'wcen-search', await around(page, at));
  use.searchDiffers = await difference(page, before, await page.locator('.sc-canvas').screenshot());
  await page.evaluate(() => map.find(''));
  // Filter: the first type of tie off.
  await page.locator('.sc-check input').first().uncheck();
  if (name === 'wcen') await golden(page, 'wcen-filter', await around(page, at));
  const filtered = await page.evaluate(() => map.toSVG());
  use.filter = {
    tiesBefore: marksOf(whole, 'tie'),
    ties: marksOf(filtered, 'tie'),
    first: await page.evaluate(
      () => live.ties.filter(({ rows, type }) => type && rows.every((row) => row.facets[0] === 0)).length,
    ),
    note: filtered.match(/data-mark="shown"[^>]*>([^<]*)/u)?.[1],
  };
  await page.locator('.sc-check input').first().check();
  // Both files.
  for (const [button, kind] of [
    ['Save SVG', 'svg'],
    ['Save PNG', 'png'],
  ]) {
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).click();
    const download = await waiting;
    const bytes = readFileSync(await download.path());
    use[kind] = {
      name: download.suggestedFilename(),
      bytes: bytes.length,
      head: bytes.subarray(1, 4).toString('latin1'),
    };
    if (kind === 'svg') use.svg.isWhole = bytes.toString() === whole;
    if (kind === 'png') use.png.width = bytes.readUInt32BE(16);
  }
  // The keyboard alone. Nothing glides, so that a slow machine finds the map where it belongs.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.locator('.sc-canvas').focus();
  const start = await settled(page);
  await page.keyboard.press('+');
  const larger = await settled(page);
  await page.keyboard.press('ArrowRight');
  const right = await settled(page);
  await page.keyboard.press('0');
  const again = await settled(page);
  use.keys = { start, larger, right, again };
  // The wheel: the page scrolls; with Ctrl the map grows.
  await page.evaluate(() => globalThis.document.body.style.setProperty('height', '3000px'));
  await page.mouse.move(at.x, at.y);
  await page.mouse.wheel(0, 200);
  await page.waitForFunction(() => scrollY > 0);
  const { scale } = await settled(page);
  use.wheel = { scrolled: await page.evaluate(() => scrollY), scale };
  use.wheel.told = await page.locator('.sc-told').textContent();
  await page.evaluate(() => scrollTo(0, 0));
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -200);
  await page.keyboard.up('Control');
  use.ctrlWheel = (await settled(page)).scale;
  seen.use[name] = use;
  await page.close();
}

{
  const { page, said } = await open(browser, 'hostile');
  seen.hostile = {};
  seen.hostile.before = await page.evaluate(() => ({
    pwned: globalThis.pwned ?? null,
    scripts: globalThis.document.scripts.length,
    images: globalThis.document.images.length,
  }));
  for (let i = 0; i < 5; i++) {
    await page.evaluate((i) => {
      map.select(live.actors[i].id);
      map.without(live.actors[i].id);
    }, i);
    await painted(page);
  }
  seen.hostile.after = await page.evaluate(() => ({
    pwned: globalThis.pwned ?? null,
    scripts: globalThis.document.scripts.length,
    images: globalThis.document.images.length,
  }));
  // Parsing the saved file below tells of its style, which the policy of this page forbids; nothing did before.
  seen.hostile.said = [...said];
  seen.hostile.svgParses = await page.evaluate(() => {
    const parsed = new DOMParser().parseFromString(map.toSVG(), 'image/svg+xml');
    return parsed.querySelector('parsererror,script,img') === null;
  });
  seen.hostile.scrollWidth = await page.locator('html').evaluate((html) => html.scrollWidth);
  await page.close();
}

{
  const { page, said } = await open(browser, 'wcen');
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable');
  const measure = async () => {
    await page.waitForTimeout(300);
    await page.evaluate(() => gc());
    await page.evaluate(() => gc());
    const { metrics } = await client.send('Performance.getMetrics');
    const of = (name) => metrics.find((metric) => metric.name === name).value;
    return {
      nodes: of('Nodes'),
      listeners: of('JSEventListeners'),
      heap: of('JSHeapUsedSize'),
      elements: await page.evaluate(() => globalThis.document.querySelectorAll('*').length),
    };
  };
  const remount = (times) =>
    page.evaluate(async (times) => {
      for (let i = 0; i < times; i++) {
        const ending = new AbortController();
        const made = await mount({ signal: ending.signal });
        if (made.drawnAs !== 'canvas') throw new Error(`drawn as ${made.drawnAs} at ${i}`);
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        if (i % 2 === 0) ending.abort();
        else made.unmount();
      }
    }, times);
  await page.evaluate(() => map.unmount());
  await remount(10);
  const before = await measure();
  await remount(50);
  const after = await measure();
  seen.leak = { before, after, said, sheets: await page.evaluate(() => globalThis.document.adoptedStyleSheets.length) };
  await page.close();
}

{
  const { page, said } = await open(browser, 'wcen');
  await page.evaluate(() => {
    const gl = globalThis.document.querySelector('.sigma-edges').getContext('webgl2');
    gl.getExtension('WEBGL_lose_context').loseContext();
  });
  await page.waitForFunction(() => map.drawnAs === 'svg');
  const drawnAs = await page.evaluate(() => map.drawnAs);
  seen.lost = { said, drawnAs, told: await page.locator('.sc-told').textContent() };
  await page.close();
}

{
  // The example of docs/interactive.md.
  const { page, said } = await open(browser, 'wcen');
  const code = readFileSync(`${folder}/example.js`, 'utf8');
  await page.evaluate(() => map.unmount());
  const left = await page.evaluate(`(async () => { const { mountMap } = SC; ${code}
    return document.querySelectorAll('.sc-live').length; })()`);
  seen.example = { said, left };
  await page.close();
}

{
  // Thirteen maps on one page: twelve move, the last is the printed one.
  const { page, said } = await open(browser, 'wcen');
  const drawnAs = await page.evaluate(async () => {
    map.unmount();
    const { document } = globalThis;
    const made = [];
    for (let i = 0; i < 13; i++) {
      const place = document.createElement('div');
      // Whole pixels, so that pictures of them can be compared.
      place.style.cssText = 'width:420px;height:480px';
      document.body.append(place);
      made.push(await SC.mountMap(place, live, { panel: false, key: false }));
    }
    return made.map((one) => one.drawnAs);
  });
  await painted(page);
  const canvases = await page.locator('.sc-canvas').all();
  const shots = [];
  for (const canvas of canvases.slice(0, 12)) shots.push(await canvas.screenshot());
  const alike = [];
  for (const shot of shots) alike.push(await difference(page, shots[0], shot));
  await page.evaluate(() => globalThis.document.querySelector('.sigma-edges').style.setProperty('opacity', '0'));
  const blank = await difference(page, shots[0], await canvases[0].screenshot());
  seen.many = { said, drawnAs, alike, blank, told: await page.locator('.sc-told').last().textContent() };
  await page.close();
}

{
  // Two fingers: the map grows. One finger: it stays.
  const { page, said } = await open(browser, 'wcen', { viewport: { width: 420, height: 900 }, hasTouch: true });
  const client = await page.context().newCDPSession(page);
  const box = await page.locator('.sc-canvas').boundingBox();
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const touch = (type, ...points) =>
    client.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map(([dx, id]) => ({ x: x + dx, y, id })),
    });
  const start = (await settled(page)).scale;
  await touch('touchStart', [0, 0]);
  for (const dx of [20, 40, 60]) await touch('touchMove', [dx, 0]);
  await touch('touchEnd');
  const one = await settled(page);
  await touch('touchStart', [-30, 0], [30, 1]);
  for (const dx of [40, 55, 70, 90]) {
    await touch('touchMove', [-dx, 0], [dx, 1]);
    await painted(page);
  }
  await touch('touchEnd');
  seen.pinch = { said, start, one: one.scale, two: (await settled(page)).scale };
  await page.close();
}

// FRAMES=1 measures longer, and twice: in the first round the map finds its pace.
const [rounds, length] = process.env.FRAMES === '1' ? [[1, 2], 3000] : [[1], 1000];
seen.frames = [];
for (const name of ['control', 'wcen', 'large-500', 'large-5000']) {
  const page = await browser.newPage({ viewport: { width: 1240, height: 900 } });
  await page.goto(pathToFileURL(`${folder}/${name}.html`).href);
  const mounted = await page.evaluate(async () => {
    if (typeof ready === 'undefined') return null;
    await ready;
    return performance.now();
  });
  await painted(page);
  for (const round of rounds) {
    const frames = await page.evaluate(
      (length) =>
        new Promise((done) => {
          const host = globalThis.document.querySelector('.sc-canvas');
          const box = (host ?? globalThis.document.body).getBoundingClientRect();
          const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
          const send = (to, type, dx, dy) =>
            to.dispatchEvent(new MouseEvent(type, { clientX: x + dx, clientY: y + dy, button: 0, bubbles: true }));
          const target = host?.querySelector('.sigma-mouse') ?? globalThis.document.body;
          send(target, 'mousedown', 0, 0);
          const times = [];
          let told = '';
          let start = 0;
          let last = 0;
          const tick = (now) => {
            if (start === 0) start = now;
            else times.push(now - last);
            last = now;
            const turn = (now - start) / 400;
            send(globalThis.document, 'mousemove', 100 * Math.sin(turn), 60 * Math.sin(turn * 0.7));
            const box = globalThis.document.querySelector('.box');
            if (box) box.style.transform = `translate(${100 * Math.sin(turn)}px,0)`;
            const said = globalThis.document.querySelector('.sc-told')?.textContent ?? '';
            if (said.includes('leaves out')) told = said;
            if (now - start < length || times.length < 6) {
              requestAnimationFrame(tick);
              return;
            }
            send(globalThis.document, 'mouseup', 0, 0);
            times.sort((a, b) => a - b);
            done({
              perSecond: (1000 * times.length) / (last - start),
              median: times[times.length >> 1],
              longest: times.at(-1),
              told,
            });
          };
          requestAnimationFrame(tick);
        }),
      length,
    );
    seen.frames.push({ name, round, mounted, ...frames });
  }
  await page.close();
}
await browser.close();

const plain = await chromium.launch({
  executablePath,
  args: [...silent, '--disable-gpu', '--disable-webgl', '--disable-3d-apis'],
});
{
  const { page, said } = await open(plain, 'wcen');
  const fallback = {
    said,
    drawnAs: await page.evaluate(() => map.drawnAs),
    told: await page.locator('.sc-told').textContent(),
  };
  await page.locator('.sc-canvas [data-mark="actor"][data-id="director"]').hover();
  fallback.faded = await page
    .locator('.sc-canvas [data-mark="tie"]')
    .evaluateAll((ties) => ties.filter((tie) => tie.style.opacity === '0.1').length);
  await page.locator('.sc-canvas [data-mark="actor"][data-id="director"]').click();
  fallback.ghosts = await page.locator('.sc-canvas [data-mark="ghost"]').count();
  fallback.lost = await page.locator('.sc-canvas [data-mark="lost-tie"]').count();
  await page.evaluate(() => map.unmount());
  fallback.left = await page.evaluate(() => globalThis.document.getElementById('map').childElementCount);
  seen.fallback = fallback;
  await page.close();
}
await plain.close();
process.stdout.write(JSON.stringify(seen));
