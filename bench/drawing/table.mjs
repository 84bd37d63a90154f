#!/usr/bin/env node
/* Joins what the three programs printed: node bench/drawing/table.mjs ours.json stress.txt atlas.txt   → Markdown */
import fs from 'node:fs';

const [ours, stress, atlas] = process.argv.slice(2);
const lines = (file) =>
  new Map(
    fs
      .readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => [line.split(' ')[0], line.trim().split(' ').slice(1)]),
  );
const [constrained, forced] = [lines(stress), lines(atlas)];
console.log(
  '| network | actors | ties | crossings (seed 1, best) | constrained stress (best) | ForceAtlas2 (best) | angle | stress | neighbours | through labels | CPU ms | height |',
);
console.log(`|---|${'--:|'.repeat(11)}`);
for (const row of JSON.parse(fs.readFileSync(ours, 'utf8'))) {
  const [c = '–', cBest = '–'] = constrained.get(row.name) ?? [];
  const [f = '–', fBest = '–'] = forced.get(row.name) ?? [];
  const through = row.tiesThroughForeignLabels + row.tiesThroughOwnLabels;
  console.log(
    `| ${row.name} | ${row.actors} | ${row.ties} | ${row.crossings} (${row.first}, ${row.fewest}) | ${c} (${cBest}) | ${f} (${fBest}) | ${row.crossingAngle ?? '–'} | ${row.stress} | ${row.neighbourhoodPreservation} | ${through} | ${Math.round(row.cpu)} | ${row.height} |`,
  );
}
