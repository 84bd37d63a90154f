#!/usr/bin/env node
/* Measures this package's maps: node bench/drawing/ours.mjs FOLDER... > ours.json   (build first)
For each workshop folder, over seeds 1 to 9: every figure of `quality()`, and CPU time of the drawing. */
import path from 'node:path';
import { network, organisationalMap } from '../../dist/index.js';
import { readWorkshopPath } from '../../dist/node.js';

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const rows = [];
for (const folder of process.argv.slice(2)) {
  const net = network((await readWorkshopPath(folder)).workshop);
  const runs = [];
  for (let seed = 1; seed <= 9; seed++) {
    const before = process.cpuUsage();
    const map = await organisationalMap(net, { seed });
    const { user, system } = process.cpuUsage(before);
    runs.push({ ...map.quality(), cpu: (user + system) / 1000, height: map.scene.height, width: map.scene.width });
  }
  const row = { name: path.basename(folder), first: runs[0].crossings };
  for (const key of Object.keys(runs[0])) row[key] = median(runs.map((run) => run[key]));
  row.fewest = Math.min(...runs.map((run) => run.crossings));
  rows.push(row);
}
process.stdout.write(`${JSON.stringify(rows, null, 1)}\n`);
