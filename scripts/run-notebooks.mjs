// Runs the four notebooks of examples/notebooks as a reader would: the packed package installed beside their tools in a
// temporary folder, the two Jupyter notebooks executed, the two Observable pages built and opened in Chromium; and the same
// with the code of docs/notebooks.md. Fails when an output lacks our picture, on any error, and when a tool is missing.
//   node scripts/run-notebooks.mjs [folder to keep outputs and screenshots in]
import { execFile, execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { silent, software } from './chromium-flags.mjs';

const root = join(import.meta.dirname, '..');
const examples = join(root, 'examples/notebooks');
const keep = process.argv[2] === undefined ? null : resolve(process.argv[2]);
const run = promisify(execFile);
const browserPath = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** What a picture of ours has and nothing else would: the director, drawn. */
const director = /<[^>]+data-mark="actor"[^>]+data-id="director"/;

function refuse(message) {
  throw new Error(message);
}

/** A Python that has Jupyter's client; Debian's own may stand beside another. */
function findPython() {
  return ['/usr/bin/python3', 'python3'].find((python) => {
    try {
      execFileSync(python, ['-c', 'import jupyter_client, nbformat'], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  });
}

let since = performance.now();
function done(what) {
  console.log(`${what}: ${((performance.now() - since) / 1000).toFixed(1)} s`);
  since = performance.now();
}

/** The notebooks' tools from their lock file, and the package as it would be published. */
async function install(folder) {
  for (const name of readdirSync(examples)) {
    if (name !== 'node_modules') cpSync(join(examples, name), join(folder, name), { recursive: true });
  }
  const flags = ['--no-audit', '--no-fund', '--prefer-offline', '--silent'];
  await run('npm', ['ci', ...flags], { cwd: folder });
  await run('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], { cwd: root });
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  await run('npm', ['install', '--no-save', ...flags, `./${tarball}`], { cwd: folder });
}

const guide = readFileSync(join(root, 'docs/notebooks.md'), 'utf8');

/** The pieces of code of docs/notebooks.md for one of the four. */
function pieces(language, name) {
  const found = [...guide.matchAll(new RegExp(`^\`\`\`${language} ${name}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(
    ([, code]) => code,
  );
  if (found.length === 0) refuse(`docs/notebooks.md has no ${language} for ${name}`);
  return found;
}

/** Installs a kernel as docs/notebooks.md says. */
function installKernel(folder, name) {
  const spec = join(folder, 'jupyter/kernels', name);
  mkdirSync(spec, { recursive: true });
  const [text] = pieces('json', name);
  writeFileSync(join(spec, 'kernel.json'), text.replaceAll('/path/to/folder', folder));
}

/** Puts the code of docs/notebooks.md into a notebook, a Notebook Kit file and a Framework page. */
function writeGuides(folder) {
  for (const name of ['deno', 'tslab']) {
    const cell = (source, i) => ({
      cell_type: 'code',
      id: `c${i}`,
      metadata: {},
      source,
      outputs: [],
      execution_count: null,
    });
    const notebook = { cells: pieces('ts', name).map(cell), metadata: {}, nbformat: 4, nbformat_minor: 5 };
    writeFileSync(join(folder, `${name}-guide.ipynb`), JSON.stringify(notebook));
  }
  const scripts = pieces('js', 'kit').map((code, i) => `<script id="${i + 1}" type="module">\n${code}</script>`);
  writeFileSync(
    join(folder, 'guide.html'),
    `<!doctype html>\n<notebook>\n<title>Guide</title>\n${scripts.join('\n')}\n</notebook>\n`,
  );
  const blocks = pieces('js', 'framework').map((code) => `\`\`\`js\n${code}\`\`\`\n`);
  writeFileSync(join(folder, 'framework/src/guide.md'), blocks.join('\n'));
}

/** Executes one notebook; every cell must run, and a picture with the director in it must be among its outputs. */
async function execute(python, folder, kernel, name) {
  const made = `${name}.out.ipynb`;
  const env = { ...process.env, JUPYTER_PATH: join(folder, 'jupyter'), NO_COLOR: '1' };
  const args = [join(root, 'scripts/execute-notebook.py'), kernel, `${name}.ipynb`, made];
  const { stdout } = await run(python, args, { cwd: folder, env });
  process.stdout.write(stdout);
  const outputs = JSON.parse(readFileSync(join(folder, made), 'utf8')).cells.flatMap((cell) => cell.outputs ?? []);
  const texts = (type) => outputs.map((output) => [output.data?.[type] ?? []].flat().join(''));
  const faults = outputs.filter((output) => output.output_type === 'error' || output.name === 'stderr');
  if (faults.length > 0) refuse(`${name}.ipynb: ${JSON.stringify(faults).slice(0, 2000)}`);
  if (!texts('image/svg+xml').some((svg) => svg.startsWith('<svg') && director.test(svg))) {
    refuse(`${name}.ipynb: no output has our map`);
  }
  if (!texts('text/html').some((html) => html.includes('<table>') && html.includes('>betweenness<'))) {
    refuse(`${name}.ipynb: no output has a table of measures`);
  }
  if (keep !== null) cpSync(join(folder, made), join(keep, made));
  done(`${name}.ipynb executed`);
}

/** The map that a notebook saves must be ours. */
function checkSaved(folder, name) {
  const path = join(folder, 'wcen-map.svg');
  if (!existsSync(path) || !director.test(readFileSync(path, 'utf8'))) refuse(`${name}.ipynb: the map was not saved`);
  rmSync(path);
}

const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };

/** Serves a folder on this machine. */
async function serve(folder) {
  const server = createServer(({ url }, response) => {
    const path = join(folder, new URL(url, 'http://localhost').pathname.replace(/\/$/, '/index.html'));
    if (path.endsWith('favicon.ico')) response.writeHead(204).end();
    else if (!path.startsWith(folder) || !existsSync(path)) response.writeHead(404).end();
    else
      response
        .writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' })
        .end(readFileSync(path));
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return server;
}

/** Opens a built page: our map must stand in it, and nothing may be asked of any other machine or said on the console. */
async function open(browser, folder, page, name, parts) {
  const server = await serve(folder);
  const origin = `http://127.0.0.1:${server.address().port}`;
  const tab = await browser.newPage({ viewport: { width: 1000, height: 900 } });
  const faults = [];
  tab.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`console: ${message.text()}`);
  });
  tab.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  await tab.route('**/*', (route) => {
    const { protocol, origin: asked } = new URL(route.request().url());
    if (asked === origin || protocol === 'data:' || protocol === 'blob:') return route.continue();
    faults.push(`request: ${route.request().url()}`);
    return route.abort();
  });
  await tab.goto(`${origin}/${page}`);
  const shown = { timeout: 120_000, state: 'attached' };
  try {
    for (const part of parts) await tab.waitForSelector(part, shown);
  } catch (error) {
    faults.push(String(error));
  }
  await tab.waitForTimeout(500);
  if (keep !== null) await tab.screenshot({ path: join(keep, `${name}.png`), fullPage: true });
  await tab.close();
  server.close();
  if (faults.length > 0) refuse(`${name}: ${faults.join('\n').slice(0, 3000)}`);
  done(`${name} opened`);
}

let folder = null;
let browser = null;
try {
  const python = findPython();
  if (python === undefined) refuse('Jupyter’s client is missing; on Debian: apt-get install python3-nbclient');
  if (!existsSync(browserPath)) refuse(`no Chromium at ${browserPath}; on Debian: apt-get install chromium`);
  if (!existsSync(join(root, 'dist/index.js'))) refuse('there is no build; run: npm run build');
  if (keep !== null) mkdirSync(keep, { recursive: true });
  folder = mkdtempSync(join(tmpdir(), 'notebooks-'));
  await install(folder);
  done('installed');
  writeGuides(folder);
  for (const kernel of ['deno', 'tslab']) {
    installKernel(folder, kernel);
    await execute(python, folder, kernel, kernel);
    checkSaved(folder, kernel);
    await execute(python, folder, kernel, `${kernel}-guide`);
  }
  browser = await chromium.launch({
    executablePath: browserPath,
    args: [...silent, ...software],
  });
  const bin = join(folder, 'node_modules/.bin');
  const env = { ...process.env, OBSERVABLE_TELEMETRY_DISABLE: 'true' };
  const parts = [
    'svg [data-mark="actor"][data-id="director"]',
    'table >> text=betweenness',
    '[aria-label=dot]',
    '.sc-live canvas',
  ];
  const whole = [...parts, 'a[download="wcen-map.svg"]'];
  const files = ['notebook-kit.html', 'guide.html'];
  await run(join(bin, 'notebooks'), ['build', '--root', '.', '--out', 'site', '--', ...files], { cwd: folder, env });
  done('Notebook Kit built');
  await open(browser, join(folder, 'site'), 'notebook-kit.html', 'notebook-kit', whole);
  await open(browser, join(folder, 'site'), 'guide.html', 'notebook-kit-guide', parts);
  await run(join(bin, 'observable'), ['build'], { cwd: join(folder, 'framework'), env });
  done('Framework built');
  await open(browser, join(folder, 'framework/dist'), '', 'framework', whole);
  await open(browser, join(folder, 'framework/dist'), 'guide.html', 'framework-guide', parts);
  console.log('the four notebooks and the code of docs/notebooks.md ran, and each shows the map');
} catch (error) {
  const words = [error.message, error.stdout, error.stderr].filter(Boolean).join('\n').slice(-4000);
  console.error(`\nNOTEBOOKS NOT PROVED: ${words}\n`);
  process.exitCode = 1;
} finally {
  await browser?.close();
  if (folder !== null) rmSync(folder, { recursive: true, force: true });
}
