#!/usr/bin/env node
/* Writes networks for the drawing benchmark: node bench/drawing/instances.mjs DATA OUT WORKSHOP...   (build first)
DATA holds folders with nodes.csv and edges.csv. Each relation and wave of 10 to 45 actors with at most 2.8 ties per actor becomes
OUT/tiers/<name>/ and OUT/free/<name>/ with actors.csv and ties.csv. Under tiers, where no power is recorded, four tiers by
rank of degree stand for it, so that every network has tiers, the same for every program compared; under free nobody has
power. Each WORKSHOP folder, with the power it records, becomes OUT/tiers/<name>/ too. */
import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { network, view } from '../../dist/index.js';
import { readWorkshopPath } from '../../dist/node.js';

const [data, out, ...workshops] = process.argv.slice(2);
const read = (file) => parse(fs.readFileSync(file), { columns: true, skip_empty_lines: true, bom: true });
const quote = (text) => `"${String(text ?? '').replaceAll('"', '""')}"`;
for (const name of fs.readdirSync(data).sort()) {
  const folder = path.join(data, name);
  if (!fs.existsSync(path.join(folder, 'edges.csv'))) continue;
  const nodes = read(path.join(folder, 'nodes.csv'));
  const edges = read(path.join(folder, 'edges.csv'));
  const keys = [...new Set(edges.map((edge) => `${edge.type}\t${edge.wave}`))].slice(0, 3);
  for (const key of keys) {
    const [type, wave] = key.split('\t');
    const pairs = new Map();
    for (const edge of edges) {
      if (edge.type === type && edge.wave === wave && edge.source !== edge.target) {
        pairs.set([edge.source, edge.target].sort((a, b) => (a < b ? -1 : 1)).join('\t'), edge);
      }
    }
    if (nodes.length < 10 || nodes.length > 45 || pairs.size > 2.8 * nodes.length || pairs.size < 5) continue;
    const degree = new Map(nodes.map(({ id }) => [id, 0]));
    for (const { source, target } of pairs.values()) {
      for (const id of [source, target]) degree.set(id, degree.get(id) + 1);
    }
    const ranked = nodes.map(({ id }) => id).sort((a, b) => degree.get(b) - degree.get(a) || (a < b ? -1 : 1));
    const recorded = nodes.some(({ power }) => power);
    const power = ({ id, power: given }) =>
      recorded ? given : 4 - Math.floor((4 * ranked.indexOf(id)) / nodes.length);
    const ties = [...pairs.values()].map(({ source, target }) => [source, target, 'no'].map(quote).join(','));
    for (const kind of ['tiers', 'free']) {
      const folderOut = path.join(out, kind, [name, type, wave].filter(Boolean).join(' ').replace(/\W+/g, '-'));
      fs.mkdirSync(folderOut, { recursive: true });
      const actors = nodes.map((node) =>
        [node.id, node.label || node.id, node.group, kind === 'tiers' ? power(node) : ''].map(quote).join(','),
      );
      fs.writeFileSync(path.join(folderOut, 'actors.csv'), ['id,label,sector,power', ...actors].join('\n'));
      fs.writeFileSync(path.join(folderOut, 'ties.csv'), ['source,target,directed', ...ties].join('\n'));
    }
  }
}
for (const folder of workshops) {
  const { ids, actors, ties } = view(network((await readWorkshopPath(folder)).workshop));
  const folderOut = path.join(out, 'tiers', path.basename(folder));
  fs.mkdirSync(folderOut, { recursive: true });
  const rows = actors.map(({ id, label, sector, power }) => [id, label, sector, power].map(quote).join(','));
  const pairs = ties.map(({ source, target }) => [ids[source], ids[target], 'no'].map(quote).join(','));
  fs.writeFileSync(path.join(folderOut, 'actors.csv'), ['id,label,sector,power', ...rows].join('\n'));
  fs.writeFileSync(path.join(folderOut, 'ties.csv'), ['source,target,directed', ...pairs].join('\n'));
}
