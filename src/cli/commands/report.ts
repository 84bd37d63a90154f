import { statSync } from 'node:fs';
import path from 'node:path';
import { makeFolder } from '../../io/node/make-folder.js';
import { removeFolders } from '../../io/node/remove-folders.js';
import type { RunOptions } from '../../kernel/run-slices.js';
import type { Finding } from '../../report/finding.js';
import { report as writeReport } from '../../report/report.js';
import { plain } from '../plain.js';
import { progress } from '../progress.js';
import { readInput } from '../read-input.js';
import { refuse } from '../refuse.js';
import { saveFiles } from '../save-files.js';
import type { DrawingFlags } from '../search-flags.js';
import type { GlobalFlags, Session } from '../session.js';
import { timeLimit } from '../time-limit.js';
import type { ViewFlags } from '../view-flags.js';
import { viewOptions } from '../view-options.js';

/** Flags of `report`. */
export interface ReportFlags extends GlobalFlags, ViewFlags, DrawingFlags {
  readonly out: string;
  readonly focal?: string;
  readonly static?: boolean;
}

/** Findings that open the report, of each the first: the answer, the same by another way of counting, how sure it is. */
const headlines: ReadonlySet<string> = new Set(['headline', 'other-way', 'range', 'one-tie']);

/** What the report says first, in plain words. */
function opening(findings: readonly Finding[]): string {
  const said = new Set<string>();
  return findings
    .filter(({ name }) => headlines.has(name) && !said.has(name) && said.add(name))
    .map((finding) => `${plain(finding.words)}\n\n`)
    .join('');
}

/** Refuses to write among the tables: the next run would read the report's own tables. */
function checkFolder(out: string, file: string): void {
  const found = statSync(out, { throwIfNoEntry: false });
  if (found === undefined) return;
  if (!found.isDirectory()) throw refuse(`--out ${out} is a file; name a folder.`);
  if (file === '-') return;
  const input = statSync(file);
  if (input.dev === found.dev && input.ino === found.ino) {
    throw refuse(`--out ${out} is the folder of the tables; write to another, such as ${path.join(out, 'out')}.`);
  }
}

/**
 * `report`: findings, map and tables as files in a folder; on standard output the answer and the names of the files.
 *
 * @param file - Path, or `-`.
 * @param flags - Flags.
 * @param session - Where words go.
 * @returns 0.
 */
export async function report(file: string, flags: ReportFlags, session: Session): Promise<number> {
  const { onProgress, end } = progress(session, 'Writing the report');
  const limit = timeLimit(flags.timeLimit, session, onProgress);
  const { workshop, problems } = await readInput(file, session);
  checkFolder(flags.out, file);
  const { focal, seed, effort } = flags;
  const interactive = flags.static !== true;
  const view = viewOptions(flags);
  const folders = makeFolder(flags.out);
  try {
    const write = (run: RunOptions) =>
      writeReport(workshop, { focal, seed, effort, view, problems, interactive, ...run });
    const made = await limit.run(write).finally(end);
    const files = new Map(made.files().map(({ name, text }) => [path.join(flags.out, path.basename(name)), text]));
    limit.check();
    saveFiles(files, file);
    await session.result(`${opening(made.findings)}${[...files.keys()].map((name) => `${name}\n`).join('')}`);
  } catch (error) {
    removeFolders(folders);
    throw error;
  }
  return 0;
}
