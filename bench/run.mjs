// npm run bench [PATTERN] [BUDGET] [SWEEPS]: ours beside graphology-metrics and, where they are installed, igraph, networkx and R sna.
// PATTERN is a regular expression over "kernel graph"; BUDGET seconds per measurement (2), in SWEEPS
// rounds (3), ours and the others by turns: what is printed are medians, of ratios within a round. Writes bench/results.json and
// prints a table. Times are for reading: nothing fails on them.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeGraph } from './graphs.mjs';
import { kernels } from './kernels.mjs';

const [pattern = '.', budget = '2', sweeps = '3'] = process.argv.slice(2);
// One thread each: the linear algebra below igraph would take all there are.
process.env.OMP_NUM_THREADS = process.env.OPENBLAS_NUM_THREADS = '1';
const here = (file) => new URL(file, import.meta.url).pathname;
const python = process.env.PYTHON ?? 'python3';
const works = (command, args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;
const has = {
  graphology: true,
  'own betweenness': true,
  'own cutpoints': true,
  igraph: works(python, ['-c', 'import igraph']),
  networkx: works(python, ['-c', 'import networkx']),
  sna: works('Rscript', ['-e', 'library(sna)']),
};
for (const [tool, there] of Object.entries(has)) if (!there) console.error(`${tool} is not installed: left out`);

const scratch = mkdtempSync(join(tmpdir(), 'bench-'));
const line = (command, args, input) =>
  JSON.parse(
    execFileSync(command, args, { encoding: 'utf8', maxBuffer: 1e9, ...(input === undefined ? {} : { input }) }),
  );

function peer(tool, kernel, name) {
  if (tool.startsWith('own ')) {
    return { ...line(process.execPath, [here('ours.mjs'), 'ours', tool.slice(4), name, budget]), kernel, tool };
  }
  if (tool === 'graphology') return line(process.execPath, [here('ours.mjs'), tool, kernel, name, budget]);
  const graph = makeGraph(name);
  if (tool !== 'sna') return line(python, [here('peers.py'), tool, kernel, budget], JSON.stringify(graph));
  const [edges, sectors] = ['edges.csv', 'sectors.csv'].map((file) => join(scratch, file));
  writeFileSync(edges, graph.ties.map((tie) => tie.join(',')).join('\n'));
  writeFileSync(sectors, graph.sector.join('\n'));
  return line('Rscript', [here('peers.R'), edges, sectors, kernel, name, budget]);
}

const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];
const digits = (ratio) => ratio.toPrecision(2);
const results = [];
for (const [kernel, names, peers] of kernels) {
  for (const name of names) {
    if (!new RegExp(pattern).test(`${kernel} ${name}`)) continue;
    const rounds = [];
    for (let sweep = 0; sweep < Number(sweeps); sweep++) {
      const ours = line(process.execPath, [here('ours.mjs'), 'ours', kernel, name, budget]);
      const others = peers
        // Two orders of magnitude away, once is enough.
        .filter((tool) => has[tool] && (sweep === 0 || tool !== 'networkx'))
        .map((tool) => ({ ...peer(tool, kernel, name), sweep }));
      rounds.push({ ours: { ...ours, sweep }, others });
    }
    results.push(...rounds.flatMap(({ ours, others }) => [ours, ...others]));
    const own = median(rounds.map(({ ours }) => ours.cpu));
    const cells = peers
      .filter((tool) => has[tool])
      .map((tool) => {
        const pairs = rounds.flatMap(({ ours, others }) =>
          others.filter((other) => other.tool === tool).map((other) => [ours.cpu / other.cpu, other.cpu]),
        );
        const ratios = pairs.map(([ratio]) => ratio).sort((a, b) => a - b);
        const range = ratios.length > 1 ? `, ${digits(ratios[0])}–${digits(ratios.at(-1))}` : '';
        const found = rounds.flatMap(({ others }) =>
          others.flatMap((other) => (other.tool === tool ? (other.quality ?? []) : [])),
        );
        const quality = found.length > 0 ? `, Q ${median(found).toFixed(4)}` : '';
        return `${tool} ${(median(pairs.map(([, cpu]) => cpu)) * 1000).toFixed(1)} ms (ours ${digits(median(ratios))}×${range}${quality})`;
      });
    const first = median(rounds.map(({ ours }) => ours.first));
    const quality = rounds[0].ours.quality;
    if (quality !== undefined) cells.unshift(`Q ${quality.toFixed(4)}`);
    console.log(
      `| ${kernel} | ${name} | ${(own * 1000).toFixed(1)} | ${(first * 1000).toFixed(1)} | ${cells.join(', ')} |`,
    );
  }
}
rmSync(scratch, { recursive: true });
writeFileSync(here('results.json'), `${JSON.stringify(results, null, 1)}\n`);
