// npm run bench [PATTERN] [BUDGET]: ours beside graphology-metrics and, where they are installed, igraph, networkx and R sna.
// PATTERN is a regular expression over "kernel graph"; BUDGET seconds per measurement (2). Writes bench/results.json and
// prints a table. Times are for reading: nothing fails on them.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeGraph } from './graphs.mjs';
import { kernels } from './kernels.mjs';

const [pattern = '.', budget = '2'] = process.argv.slice(2);
const here = (file) => new URL(file, import.meta.url).pathname;
const python = process.env.PYTHON ?? 'python3';
const works = (command, args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;
const has = {
  graphology: true,
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
  if (tool === 'graphology') return line(process.execPath, [here('ours.mjs'), tool, kernel, name, budget]);
  const graph = makeGraph(name);
  if (tool !== 'sna') return line(python, [here('peers.py'), tool, kernel, budget], JSON.stringify(graph));
  const [edges, sectors] = ['edges.csv', 'sectors.csv'].map((file) => join(scratch, file));
  writeFileSync(edges, graph.ties.map((tie) => tie.join(',')).join('\n'));
  writeFileSync(sectors, graph.sector.join('\n'));
  return line('Rscript', [here('peers.R'), edges, sectors, kernel, name, budget]);
}

const results = [];
for (const [kernel, names, peers] of kernels) {
  for (const name of names) {
    if (!new RegExp(pattern).test(`${kernel} ${name}`)) continue;
    const ours = line(process.execPath, [here('ours.mjs'), 'ours', kernel, name, budget]);
    results.push(ours);
    const cells = [];
    for (const tool of peers.filter((known) => has[known])) {
      const other = peer(tool, kernel, name);
      results.push(other);
      cells.push(
        `${tool} ${(other.cpu * 1000).toFixed(1)} ms (ours ${(ours.cpu / other.cpu).toFixed(ours.cpu < other.cpu / 10 ? 3 : 2)}×)`,
      );
    }
    console.log(
      `| ${kernel} | ${name} | ${(ours.cpu * 1000).toFixed(1)} | ${(ours.first * 1000).toFixed(1)} | ${cells.join(', ')} |`,
    );
  }
}
rmSync(scratch, { recursive: true });
writeFileSync(here('results.json'), `${JSON.stringify(results, null, 1)}\n`);
