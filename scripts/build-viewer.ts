// Builds src/viewer.ts, the script of an interactive page, as one text. tsup and vitest put that text where
// src/report/viewer-source.ts names it, so that no generated file is kept.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What would end the script within a page, or hide its end. */
const unsafe = /<!--|<\/?script/iu;

/** The licence of a package whose code is in the script: it has to travel with it. */
function licence(name: string): string {
  const folder = path.join(root, 'node_modules', name);
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/iu.test(entry));
  if (file === undefined) throw new Error(`${name} carries no licence text`);
  return `${name}\n\n${readFileSync(path.join(folder, file), 'utf8').replaceAll('\r', '').trim()}`;
}

/**
 * Builds the script of an interactive page: minified, everything within, the same bytes each time.
 *
 * @returns The script, with the licences of what it contains.
 */
export async function buildViewer(): Promise<string> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['src/viewer.ts'],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    platform: 'browser',
    legalComments: 'none',
    metafile: true,
    write: false,
    logLevel: 'error',
  });
  const packages = new Set(
    Object.keys(metafile.inputs).flatMap((file) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//u.exec(file)?.[1] ?? []),
  );
  const licences = [...packages].sort().map(licence).join('\n\n');
  const script = `/*\nMap viewer of social-capital (MIT). It contains:\n\n${licences}\n*/\n${outputFiles[0]?.text.trim() ?? ''}`;
  if (unsafe.test(script)) throw new Error('the script of interactive pages holds what may not stand in a page');
  return script;
}
