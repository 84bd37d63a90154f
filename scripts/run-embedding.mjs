// Runs the examples of examples/embedding from the packed package, as a stranger would, and checks what they make.
// `node scripts/run-embedding.mjs [folder]`: the folder keeps what was made. Needs pandoc and Chromium; with LibreOffice
// Writer and poppler it also looks at the Word document on paper.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';

const root = fileURLToPath(new URL('..', import.meta.url));
const [kept] = process.argv.slice(2);
const folder = kept ?? mkdtempSync(path.join(tmpdir(), 'embedding-'));
mkdirSync(folder, { recursive: true });
const at = (...names) => path.join(folder, ...names);
const read = (...names) => readFileSync(at(...names), 'utf8');
const env = { ...process.env, NO_COLOR: '1', PATH: `${path.join(root, 'node_modules/.bin')}:${process.env.PATH}` };
const run = (command, args, cwd = folder) => execFileSync(command, args, { cwd, env, encoding: 'utf8' });
const has = (command) => spawnSync('sh', ['-c', `command -v ${command}`]).status === 0;

/** Does one step and says how long it took. */
async function step(name, work) {
  const start = process.hrtime.bigint();
  await work();
  console.log(`${name}: ${(Number(process.hrtime.bigint() - start) / 1e9).toFixed(1)} s`);
}

/** The pictures of a Word document: width in cm, alt text. */
function picturesOf(file) {
  const parts = unzipSync(readFileSync(file));
  const text = strFromU8(parts['word/document.xml']);
  const plain = (value) =>
    value.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
  return [...text.matchAll(/<wp:extent cx="(\d+)"[^>]*>.*?<wp:docPr descr="([^"]*)"/gs)].map(([, cx, alt]) => ({
    width: Number(cx) / 360_000,
    alt: plain(alt),
  }));
}

const chromium =
  [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
    (candidate) => candidate !== undefined && existsSync(candidate),
  ) ?? null;
assert.ok(chromium, 'No Chromium found: set CHROMIUM_PATH.');
assert.ok(has('pandoc'), 'No pandoc found: apt install pandoc.');

await step('install the packed package', () => {
  cpSync(path.join(root, 'examples/embedding'), folder, { recursive: true });
  run('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], root);
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  const flags = ['--omit=dev', '--no-audit', '--no-fund', '--prefer-offline', '--silent'];
  run('npm', ['install', ...flags, `./${tarball}`]);
});

await step('word', () => {
  run('npm', ['run', '--silent', 'word']);
  const [picture, ...others] = picturesOf(at('word/out/report.docx'));
  assert.equal(others.length, 0);
  assert.ok(Math.abs(picture.width - 15) < 0.05, `the map is ${picture.width} cm wide in Word, not 15`);
  assert.match(picture.alt, /^Wandsworth Community Empowerment Network\. .*Most ties: WCEN director \(21 ties\)/u);
});

await step('word on paper', () => {
  const args = [`-env:UserInstallation=${pathToFileURL(at('profile')).href}`, '--headless', '--convert-to', 'pdf'];
  const made = has('soffice')
    ? spawnSync('soffice', [...args, '--outdir', at('word/out'), at('word/out/report.docx')], { timeout: 120_000 })
    : null;
  if (made === null || !existsSync(at('word/out/report.pdf')) || !has('pdfimages')) {
    console.log('NOT RUN: LibreOffice Writer or poppler is missing, so the Word document was not printed.');
    return;
  }
  assert.match(run('pdfinfo', [at('word/out/report.pdf')]), /Pages: +2\n/u);
  const images = run('pdfimages', ['-list', at('word/out/report.pdf')])
    .split('\n')
    .slice(2);
  const cells = images[0].trim().split(/\s+/u);
  assert.deepEqual([cells[0], cells[3], cells[12]], ['2', '1772', '300'], 'the map is on page 2, at 300 dots per inch');
});

await step('quarto, by pandoc', () => {
  console.log(run('npm', ['run', '--silent', 'quarto']).trim());
  const page = read('quarto/out/report.html');
  assert.equal(page.match(/data-mark="actor"/gu)?.length, 32);
  assert.match(page, /<figure class="social-capital" lang="en">/u);
  for (const id of ['fig-map', 'fig-whatif']) {
    assert.equal(page.split(`id="${id}"`).length, 2, `one figure ${id}`);
    assert.ok(page.includes(`href="#${id}"`), `a reference to ${id}`);
  }
  const ids = [...page.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id);
  assert.equal(new Set(ids).size, ids.length, 'ids of the Quarto page are unique');
  assert.match(page, /<img [^>]*alt="What if WCEN director left\?/u);
  const pictures = picturesOf(at('quarto/out/report.docx'));
  assert.equal(pictures.length, 1, 'Word gets the PNG alone');
  assert.ok(Math.abs(pictures[0].width - 16) < 0.05, `the pair is ${pictures[0].width} cm wide in Word, not 16`);
  assert.match(pictures[0].alt, /^What if WCEN director left\?/u);
});

await step('markdown, by pandoc', () => {
  run('npm', ['run', '--silent', 'markdown']);
  run(
    'pandoc',
    ['report.md', '--from', 'gfm', '--standalone', '--metadata', 'title=x', '-o', 'report.html'],
    at('markdown/out'),
  );
});

await step('vite', () => {
  run('npm', ['run', '--silent', 'vite']);
  run('tsc', ['-p', 'vite']);
});

await step('a page of fragments', () => {
  const script = `
    import { writeFileSync } from 'node:fs';
    import { dependencyChart, figureFragment, network, organisationalMap, powerVenn, whatIf } from 'social-capital';
    import { wcen } from 'social-capital/datasets';
    import { readWorkshopPath } from 'social-capital/node';
    const { workshop } = await readWorkshopPath(${JSON.stringify(path.join(root, 'examples/riverside'))});
    const net = network(wcen());
    const map = await organisationalMap(net, { width: 850 });
    const pieces = [
      figureFragment(map),
      figureFragment(map, { id: 'again', caption: 'within' }),
      figureFragment(await whatIf(net, 'director')),
      figureFragment(await powerVenn(workshop)),
      figureFragment(await dependencyChart(net)),
    ];
    const page = '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Pieces</title>' +
      '<meta name="viewport" content="width=device-width"></head><body><main><h1>Pieces</h1>' + pieces.join('') +
      '</main></body></html>';
    writeFileSync('fragments.html', page);`;
  writeFileSync(at('fragments.mjs'), script);
  run(process.execPath, ['fragments.mjs']);
});

await step('in Chromium', () => {
  const tables = ['about', 'actors', 'ties', 'attendance', 'roles', 'informants'];
  const files = tables.map((name) => path.join(root, `examples/riverside/${name}.csv`));
  const pages = [at('fragments.html'), at('markdown/out/report.html'), at('vite/dist')];
  const opener = path.join(root, 'scripts/open-embedding.mjs');
  execFileSync(process.execPath, [opener, chromium, ...pages, ...files], { stdio: 'inherit', timeout: 180_000 });
});

if (kept === undefined) rmSync(folder, { recursive: true, force: true });
console.log('Every embedding example made what it should.');
