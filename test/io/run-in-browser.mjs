// Runs a script in Chromium and prints what it answers as JSON. A process of its own: the browser driver writes to
// prototypes that the tests freeze.
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

const [executablePath, script] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-background-networking'] });
const page = await browser.newPage();
const said = [];
const asked = [];
page.on('console', (message) => said.push(message.text()));
page.on('pageerror', (error) => said.push(error.message));
page.on('request', (request) => asked.push(request.url()));
await page.addScriptTag({ content: readFileSync(script, 'utf8') });
const answer = await page.evaluate('answer()');
await browser.close();
process.stdout.write(JSON.stringify({ answer, said, asked }));
