// Turns the tables of examples/ into modules of src/datasets/, so that they ship with the package without a file system.
// Run it after changing a table: node scripts/make-datasets.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { format, resolveConfig } from 'prettier';

const datasets = { wcen: ['about', 'actors', 'ties', 'attendance'] };

const root = new URL('../', import.meta.url);
const options = await resolveConfig(new URL('src/datasets.ts', root));

for (const [dataset, tables] of Object.entries(datasets)) {
  for (const table of tables) {
    const records = parse(readFileSync(new URL(`examples/${dataset}/${table}.csv`, root)));
    const code = `/** Made by scripts/make-datasets.mjs from examples/${dataset}/${table}.csv; change it there. */
export const ${table}: readonly (readonly string[])[] = ${JSON.stringify(records)};
`;
    const file = new URL(`src/datasets/${dataset}/${table}.ts`, root);
    writeFileSync(file, await format(code, { ...options, parser: 'typescript' }));
  }
}
