import { defineConfig } from 'vitest/config';
import { buildViewer } from './scripts/build-viewer.js';

export default defineConfig({
  define: { VIEWER_SOURCE: JSON.stringify(await buildViewer()) },
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 180_000,
    reporters: ['default', ['json', { outputFile: 'test/output/vitest.json' }]],
  },
});
