import { existsSync } from 'node:fs';

/**
 * Where Chromium is. Without one a test is skipped, loudly; in continuous integration that is an error.
 *
 * @param what - What is not tested then.
 * @returns The path; `null` when there is none.
 */
export function chromiumFor(what: string): string | null {
  const found = [
    process.env['CHROMIUM_PATH'],
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ].find((candidate) => candidate !== undefined && existsSync(candidate));
  if (found !== undefined) return found;
  const message = `No Chromium found (set CHROMIUM_PATH): ${what}`;
  if (process.env['CI'] === 'true') throw new Error(message);
  process.emitWarning(message);
  return null;
}
