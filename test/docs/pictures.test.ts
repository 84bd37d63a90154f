import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { wcen } from '../../src/datasets.js';
import { network, organisationalMap } from '../../src/index.js';

const root = join(import.meta.dirname, '../..');

// Pictures in the documentation are what the build makes. A changed one lands in test/output for eyes; copy it when it is right.
it('the README’s map is the map the build makes', async () => {
  const made = (await organisationalMap(network(wcen()))).toSVG();
  mkdirSync(join(root, 'test/output'), { recursive: true });
  writeFileSync(join(root, 'test/output/wcen-map.svg'), made);
  const same = made.trim() === readFileSync(join(root, 'docs/pictures/wcen-map.svg'), 'utf8').trim();
  expect(same, 'docs/pictures/wcen-map.svg differs from test/output/wcen-map.svg').toBe(true);
});
