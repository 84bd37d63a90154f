import { defineConfig, type Options } from 'tsup';
import { buildViewer } from './scripts/build-viewer.js';

/** Packages that only print needs: optional, so never bundled. */
const optional = ['@resvg/resvg-js', 'pdfkit', 'svg-to-pdfkit'];

const library = {
  index: 'src/index.ts',
  node: 'src/node.ts',
  datasets: 'src/datasets.ts',
  workbook: 'src/workbook.ts',
};

/** The script of pages with an interactive map, as src/report/viewer-source.ts names it. */
const define = { VIEWER_SOURCE: JSON.stringify(await buildViewer()) };

/** Everything is bundled, so that a browser or Observable page needs no resolver (graphology leaves `events` bare otherwise). */
const base: Options = {
  format: ['esm', 'cjs'],
  target: 'es2022',
  sourcemap: false,
  platform: 'browser',
  removeNodeProtocol: false,
  define,
  external: [/^node:/, ...optional],
  noExternal: [
    /^graphology(?!-types)/,
    /^d3-/,
    'internmap',
    'events',
    'mnemonist',
    'obliterator',
    'pandemonium',
    /^pure-rand/,
    /^csv-parse/,
    /^hucre/,
    'fflate',
    'sigma',
  ],
};

/** In one file each, with sigma loaded only when a map is mounted: Observable's Framework cannot follow a second file. */
const browser = { sigma: 'src/sigma.ts' };

export default defineConfig([
  { ...base, entry: library, dts: { entry: library } },
  { ...base, entry: browser, splitting: false, dts: { entry: browser } },
  {
    entry: { cli: 'src/cli.ts' },
    format: ['esm'],
    target: 'node20',
    platform: 'node',
    removeNodeProtocol: false,
    define,
    splitting: true,
    noExternal: [/^(?!@resvg\/|pdfkit$|svg-to-pdfkit$)/],
    external: [/^node:/, ...optional],
    // commander is CommonJS and asks for `node:events`; an ES module has no `require` of its own.
    banner: {
      js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
    },
    esbuildOptions: (options) => {
      options.chunkNames = 'cli/[name]-[hash]';
    },
  },
]);
