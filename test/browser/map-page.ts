import type { LiveMap } from '../../src/scene/live-map.js';

/**
 * A page with one interactive map and a policy that lets it ask for nothing.
 *
 * @param script - The bundled entry, as the global `SC`.
 * @param live - The map.
 */
export function mapPage(script: string, live: LiveMap): string {
  const policy = "default-src 'none'; script-src 'unsafe-inline'; img-src data: blob:";
  const inline = (code: string): string => code.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
  const data = JSON.stringify(live).replaceAll('<', String.raw`\u003c`);
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="${policy}"><title>Map</title></head>
<body><div id="map"></div><script>${inline(script)}</script>
<script>const live = ${data};
const mount = (options) => SC.mountMap(document.getElementById('map'), live, options);
const ready = mount().then((made) => { globalThis.map = made; });</script></body></html>`;
}
