// Writes THIRD-PARTY-NOTICES.md: the licence of every package that the build bundles. Fails on a package without one.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

const bundled = [
  '@yomguithereal/helpers',
  'commander',
  'csv-parse',
  'd3-array',
  'd3-color',
  'd3-format',
  'd3-interpolate',
  'd3-scale',
  'd3-time',
  'd3-time-format',
  'events',
  'fflate',
  'graphology',
  'graphology-communities-louvain',
  'graphology-indices',
  'graphology-metrics',
  'graphology-shortest-path',
  'graphology-utils',
  'hucre',
  'internmap',
  'mnemonist',
  'obliterator',
  'pandemonium',
  'pure-rand',
  'sigma',
].filter((name) => existsSync(`node_modules/${name}`));

const sections = bundled.map((name) => {
  const folder = `node_modules/${name}`;
  const { license, version } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (license === undefined || file === undefined) throw new Error(`${name} ${version} carries no licence text`);
  const text = readFileSync(`${folder}/${file}`, 'utf8').trim();
  return `## ${name} ${version} (${license})\n\n\`\`\`text\n${text}\n\`\`\`\n`;
});
const head = '# Third-party notices\n\nThe files in `dist` contain these packages.\n\n';
writeFileSync('THIRD-PARTY-NOTICES.md', head + sections.join('\n'));
