import { expect, it } from 'vitest';
import { buildViewer } from '../../scripts/build-viewer.js';
import { viewerSource } from '../../src/report/viewer-source.js';

it('the script of interactive pages is the same text at each build, and the one that reports carry', async () => {
  const built = await buildViewer();
  expect([(await buildViewer()) === built, viewerSource === built]).toEqual([true, true]);
});

it('holds nothing that would end it within a page, reach out or make code of text', () => {
  const unfit =
    /<!--|<\/?script|\r|\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|eval)\(|new Function/iu;
  expect(unfit.exec(viewerSource)?.[0]).toBeUndefined();
});
