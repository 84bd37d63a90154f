// Makes docs/measures/ from the doc comments of the measures. Run after changing one: npm run docs
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

const root = new URL('../', import.meta.url);
const read = (file) => readFileSync(new URL(file, root), 'utf8');

/** Exported functions of the rooms whose results are figures of a network, with the file of each. */
function measures() {
  const found = [...read('src/index.ts').matchAll(/export \{([^}]*)\} from '\.\/((measures|risk)\/[\w-]+)\.js';/g)];
  return found
    .flatMap(([, names, file]) =>
      names
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '' && !name.startsWith('type '))
        .map((name) => ({ name, file: `src/${file}.ts`, page: `${file.split('/')[1]}.md` })),
    )
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Text of the doc comment that stands right before a declaration. */
function commentBefore(code, declaration) {
  const end = code.search(declaration);
  if (end < 0) return null;
  const start = code.lastIndexOf('/**', end);
  const between = code.slice(code.indexOf('*/', start) + 2, end);
  if (start < 0 || between.trim() !== '') return null;
  return code
    .slice(start + 3, code.indexOf('*/', start))
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, ''))
    .join('\n')
    .trim();
}

/** A comment cut at its tags. */
function parse(comment) {
  const [text, ...tags] = comment.split(/^@/m);
  const of = (name) =>
    tags
      .filter((tag) => tag.startsWith(`${name} `) || tag.startsWith(`${name}\n`))
      .map((tag) => tag.slice(name.length).trim());
  return {
    text: text.trim(),
    params: of('param'),
    returns: of('returns'),
    throws: of('throws'),
    remarks: of('remarks'),
    see: of('see'),
    examples: of('example'),
  };
}

const oneLine = (text) => text.replaceAll(/\s*\n\s*/g, ' ').trim();

/** Options of an interface: name, type, meaning and default. */
function optionsOf(code, type) {
  const alias = new RegExp(`export type ${type} = (\\w+);`).exec(code);
  if (alias !== null) {
    const from = new RegExp(`import (?:type )?\\{[^}]*\\b${alias[1]}\\b[^}]*\\} from '\\./(shared/[\\w-]+)\\.js'`).exec(
      code,
    );
    return from === null ? [] : optionsOf(read(`src/measures/${from[1]}.ts`), alias[1]);
  }
  const body = new RegExp(`export interface ${type}[^{]*\\{([\\s\\S]*?)\\n\\}`).exec(code);
  if (body === null) return [];
  return [...body[1].matchAll(/\/\*\*([\s\S]*?)\*\/\s*readonly (\w+)\??: ([^;]+);/g)].map(([, comment, name, kind]) => {
    const text = oneLine(comment.replaceAll(/^\s*\* ?/gm, ''));
    const [meaning, given = ''] = text.split('@defaultValue');
    return { name, kind: oneLine(kind), meaning: meaning.trim(), given: given.trim() };
  });
}

const cell = (text) => text.replaceAll('|', '\\|');

function page({ name, file }, pages) {
  const code = read(file);
  const comment = commentBefore(code, new RegExp(`^export (async )?function ${name}\\b`, 'm'));
  if (comment === null) throw new Error(`${file}: ${name} has no doc comment`);
  const doc = parse(comment);
  const link = (text) =>
    text.replaceAll(/\{@link (\w+)\}/g, (_, to) => (pages.has(to) ? `[\`${to}\`](${pages.get(to)})` : `\`${to}\``));
  const options = optionsOf(code, `${name[0].toUpperCase()}${name.slice(1)}Options`);
  const list = (items) => items.map((item) => `- ${oneLine(item)}`).join('\n');
  // Lines of a formula keep their own lines: they are what no other paragraph has, a sign of equality or of kind.
  const text = doc.text
    .split('\n\n')
    .map((part) => (/^(Σ|[^.\n]{0,60}(=|⇔))/.test(part) ? `\`\`\`text\n${part}\n\`\`\`` : oneLine(part)))
    .join('\n\n');
  const sections = [
    `# ${name}`,
    text,
    `## Call\n\n${list(doc.params.map((param) => param.replace(/^(\w+) - /, '`$1`: ')))}`,
    options.length === 0
      ? ''
      : [
          '| option | type | default | meaning |',
          '| --- | --- | --- | --- |',
          ...options.map((o) => `| \`${o.name}\` | \`${cell(o.kind)}\` | ${cell(o.given)} | ${cell(o.meaning)} |`),
        ].join('\n'),
    doc.returns.length === 0 ? '' : `**Returns** ${oneLine(doc.returns.join(' '))}`,
    doc.throws.length === 0
      ? ''
      : `**Throws** ${oneLine(doc.throws.join(' ').replaceAll('{SocialCapitalError} ', ''))}`,
    doc.remarks.length === 0 ? '' : `**Cost** ${oneLine(doc.remarks.join(' '))}`,
    doc.see.length === 0 ? '' : `**Source** ${oneLine(doc.see.join(' '))}`,
    doc.examples.length === 0 ? '' : `## Example\n\n${doc.examples.join('\n\n')}`,
  ];
  return link(sections.filter((section) => section !== '').join('\n\n'));
}

function summary({ name, file }) {
  const comment = commentBefore(read(file), new RegExp(`^export (async )?function ${name}\\b`, 'm'));
  return oneLine(parse(comment).text.split('\n\n')[0])
    .split(/(?<=\.) /)[0]
    .replaceAll(/\{@link (\w+)\}/g, '`$1`');
}

/** All pages by name of the file in docs/measures/, formatted. With --print they go to the output instead. */
async function measurePages() {
  const all = measures();
  const pages = new Map(all.map(({ name, page: to }) => [name, to]));
  const config = await resolveConfig(new URL('docs/measures/index.md', root));
  const pretty = (text) => format(text, { ...config, parser: 'markdown' });
  const made = new Map();
  for (const measure of all) {
    made.set(measure.page, await pretty(`${page(measure, pages)}\n\n[All measures](README.md)\n`));
  }
  const rows = all.map((measure) => `| [\`${measure.name}\`](${measure.page}) | ${cell(summary(measure))} |`);
  const head =
    '# Measures\n\nMade from the doc comments by `npm run docs`; every example is run by the tests.\n\n| function | what it says |\n| --- | --- |\n';
  made.set('README.md', await pretty(`${head}${rows.join('\n')}\n`));
  return made;
}

const made = await measurePages();
if (process.argv.includes('--print')) console.log(JSON.stringify([...made]));
else {
  const folder = new URL('docs/measures/', root);
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(folder)) if (!made.has(file)) rmSync(new URL(file, folder));
  for (const [file, text] of made) writeFileSync(new URL(file, folder), text);
  console.log(`${made.size} pages in docs/measures`);
}
