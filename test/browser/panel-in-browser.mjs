// Drives pages with the panel of an interactive map in Chromium and prints what happened as JSON. A process of its own: the
// browser driver writes to prototypes that the tests freeze.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';
import { quiet } from '../../scripts/chromium-flags.mjs';

const [executablePath, given] = process.argv.slice(2);
const addresses = JSON.parse(given);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const browser = await chromium.launch({ executablePath, args: quiet });

async function open(address, width = 1240, colorScheme = 'light') {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
  const said = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  page.on('dialog', (dialog) => said.push(`dialog: ${dialog.message()}`));
  await page.goto(address);
  await page.locator('.sc-panel').waitFor();
  return { page, said };
}
const state = (page) =>
  page.evaluate(() => {
    const { query, hidden, pointed, without } = globalThis.driven.store.get();
    const name = (i) => (i === null ? null : globalThis.driven.live.actors[i].name);
    return {
      query,
      hidden: [...hidden].map(([key, values]) => [key, [...values]]),
      pointed: name(pointed),
      without: name(without),
    };
  });
const text = (page, selector) => page.locator(selector).first().textContent();
const focused = (page) =>
  page.evaluate(() => {
    const { activeElement: own } = globalThis.document;
    return own?.getAttribute('role') ?? own?.getAttribute('type') ?? own?.tagName.toLowerCase();
  });

/** What the keyboard does. */
async function keys(address) {
  const { page, said } = await open(address);
  const list = page.getByRole('listbox', { name: 'Actors' });
  const press = async (...names) => {
    for (const name of names) await page.keyboard.press(name);
    return (await state(page)).pointed;
  };
  const active = () =>
    page.evaluate(() => {
      const { document } = globalThis;
      const id = document.querySelector('[role=listbox]').getAttribute('aria-activedescendant');
      const row = id === null ? null : document.getElementById(id);
      const box = row?.parentElement.getBoundingClientRect();
      const own = row?.getBoundingClientRect();
      return row && [row.querySelector('.sc-name').textContent, own.top >= box.top - 1 && own.bottom <= box.bottom + 1];
    });
  const seen = {};
  await list.focus();
  seen.focus = (await state(page)).pointed;
  seen.down = await press('ArrowDown', 'ArrowDown');
  seen.up = await press('ArrowUp');
  seen.end = [await press('End'), await active()];
  seen.beyond = await press('ArrowDown');
  seen.page = await press('PageUp');
  seen.home = [await press('Home'), await active()];
  await page.keyboard.press('Enter');
  seen.enter = [(await state(page)).without, await text(page, '[role=status]')];
  seen.selected = await page.getByRole('option', { selected: true }).locator('.sc-name').allTextContents();
  await page.keyboard.press('Enter');
  seen.again = [(await state(page)).without, await text(page, '[role=status]')];
  await page.keyboard.press('Space');
  seen.space = (await state(page)).without;
  await page.keyboard.press('Escape');
  seen.escape = await state(page);
  await page.keyboard.press('Escape');
  seen.escaped = (await state(page)).pointed;
  await page.keyboard.type('truſt');
  seen.typed = [await focused(page), (await state(page)).query, await text(page, '.sc-find .sc-count')];
  seen.listed = await page.locator('.sc-actor:visible .sc-name').allTextContents();
  await page.keyboard.press('ArrowDown');
  seen.toList = [await focused(page), (await state(page)).pointed];
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Escape');
  seen.cleared = (await state(page)).query;
  await page.getByRole('searchbox').fill('nobody at all');
  seen.nobody = [await text(page, '.sc-find .sc-count'), await page.locator('.sc-actor:visible').count()];
  await list.focus();
  seen.emptyList = await press('ArrowDown', 'End', 'Enter');
  await page.close();
  return { ...seen, said };
}

/** What boxes and buttons do. */
async function pointer(address) {
  const { page, said } = await open(address);
  const seen = {};
  await page.getByRole('option', { name: 'WCEN director' }).click();
  seen.title = await text(page, '.sc-title');
  seen.ties = await page.locator('.sc-tie').count();
  await page.getByRole('button', { name: 'Show all 21 ties' }).click();
  seen.allTies = await page.locator('.sc-tie').count();
  seen.evidence = await page.locator('.sc-evidence').count();
  await page.locator('.sc-tie').filter({ hasText: 'ELAYS' }).getByRole('button').click();
  seen.other = [await text(page, '.sc-title'), await focused(page)];
  await page.evaluate(() => globalThis.driven.store.set({ pointed: null }));
  seen.stays = await text(page, '.sc-title');
  await page.getByRole('option', { name: 'WCEN director' }).click();
  await page.getByRole('button', { name: 'Show the map without them' }).click();
  seen.sentence = await text(page, '.sc-sentence');
  seen.states = await page.locator('.sc-state').allTextContents();
  const basis = page.getByRole('group', { name: 'Basis' });
  await basis.getByRole('checkbox', { name: 'Concluded by the coder' }).uncheck();
  seen.stated = [await text(page, '.sc-filters .sc-count'), await text(page, '.sc-sentence')];
  seen.status = await text(page, '[role=status]');
  seen.counts = await basis.locator('.sc-number').allTextContents();
  const flows = page.getByRole('group', { name: 'What flows' });
  await flows.getByRole('button', { name: 'None of: What flows' }).click();
  seen.none = await text(page, '.sc-filters .sc-count');
  await flows.getByRole('button', { name: 'All of: What flows' }).click();
  seen.hidden = (await state(page)).hidden;
  await page.getByRole('combobox', { name: 'In order of' }).selectOption({ index: 1 });
  seen.rank = (await page.locator('.sc-actor').allTextContents()).slice(0, 3);
  await page.getByRole('button', { name: 'Reset' }).click();
  seen.reset = [await state(page), await text(page, '[role=status]'), await page.locator('.sc-card').isVisible()];
  seen.checked = await page.locator('.sc-panel input:not(:checked)[type=checkbox]').count();
  await page.evaluate(() => globalThis.driven.again());
  seen.doubleIds = await page.evaluate(() => {
    const ids = [...globalThis.document.querySelectorAll('.sc-panel [id]')].map(({ id }) => id);
    return ids.length - new Set(ids).size;
  });
  await page.evaluate(() => {
    globalThis.driven.unmount();
    globalThis.driven.store.set({ query: 'x', without: 1 });
  });
  seen.panels = await page.locator('.sc-panel').count();
  await page.close();
  return { ...seen, said };
}

/** What axe finds, and whether the page is wider than the screen, in every dress. */
async function dresses(address) {
  const found = [];
  for (const width of [1240, 850, 380]) {
    for (const colorScheme of ['light', 'dark']) {
      const { page, said } = await open(address, width, colorScheme);
      await page.evaluate(() => globalThis.driven.store.set({ pointed: 7, without: 7 }));
      await page.evaluate(axe);
      const faults = await page.evaluate(async () => {
        const { violations } = await globalThis.axe.run('.sc-panel');
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`);
      });
      const tooWide = await page.evaluate(
        () => globalThis.document.documentElement.scrollWidth - globalThis.innerWidth,
      );
      found.push({ width, colorScheme, faults, tooWide, said });
      await page.close();
    }
  }
  return found;
}

/** What hostile words come to. */
async function hostile(address) {
  const { page, said } = await open(address, 380);
  await page.evaluate(() => globalThis.driven.store.set({ pointed: 0, without: 0 }));
  const seen = {
    names: await page.locator('.sc-name').allTextContents(),
    title: await text(page, '.sc-title'),
    evidence: await page.locator('.sc-evidence').allTextContents(),
    made: await page.locator('.sc-panel :is(script, img, b, iframe)').count(),
    scrollWidth: await page.evaluate(() => globalThis.document.documentElement.scrollWidth),
  };
  await page.close();
  return { ...seen, said };
}

/** How long the panel of a large map takes. */
async function large(address) {
  const { page, said } = await open(address);
  const times = await page.evaluate(() => {
    const { time } = globalThis.driven;
    const median = (many) => many.sort((a, b) => a - b)[many.length >> 1];
    const each = (change) => median(Array.from({ length: 9 }, (_, k) => time(change(k))));
    return {
      pointed: each((k) => ({ pointed: 40 * k })),
      query: each((k) => ({ query: k % 2 === 0 ? 'a1' : '' })),
      without: each((k) => ({ without: 40 * k })),
      hidden: each((k) => ({ hidden: new Map([['sector', new Set([k % 3])]]) })),
    };
  });
  await page.close();
  return { ...times, said };
}

const { wcen, rough, many } = addresses;
const out = {
  keys: await keys(wcen),
  pointer: await pointer(wcen),
  dresses: await dresses(wcen),
  hostile: await hostile(rough),
  large: await large(many),
};
await browser.close();
process.stdout.write(JSON.stringify(out));
