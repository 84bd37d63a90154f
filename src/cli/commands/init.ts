import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { refuse } from '../refuse.js';
import { saveFiles } from '../save-files.js';
import type { GlobalFlags, Session } from '../session.js';

const formats = ['xlsx', 'ods'] as const;

/** The format a name ends in; `null` for a folder. */
function formatOf(file: string): (typeof formats)[number] | null {
  const ending = path.extname(file).slice(1).toLowerCase();
  if (ending === '') return null;
  const known = formats.find((format) => format === ending);
  if (known !== undefined) return known;
  throw refuse(
    `${file}: a template is a workbook (.xlsx or .ods) or a folder of CSV files; end the name so, or without a dot.`,
  );
}

/** Refuses to write over what somebody may have typed. */
function refusePresent(file: string, isFolder: boolean): void {
  if (!existsSync(file)) return;
  if (isFolder && readdirSync(file).length === 0) return;
  throw refuse(`${file} is there already${isFolder ? ' and not empty' : ''}; choose another name.`);
}

/**
 * `init`: an empty template to type flip charts into.
 *
 * @param file - What to make: a workbook, or a folder when the name has no ending.
 * @param _flags - Flags.
 * @param session - Where words go.
 * @returns 0.
 */
export async function init(file: string, _flags: GlobalFlags, session: Session): Promise<number> {
  const format = formatOf(file);
  refusePresent(file, format === null);
  if (format === null) {
    const { templateFolder } = await import('../../io/template-folder.js');
    mkdirSync(file, { recursive: true });
    saveFiles(new Map([...templateFolder()].map(([name, text]) => [path.join(file, name), text])), '-');
  } else {
    const { writeTemplate } = await import('../../io/workbook/write-template.js');
    saveFiles(new Map([[file, await writeTemplate({ format })]]), '-');
  }
  const first = format === null ? 'README.txt there' : 'its first sheet';
  await session.result(`${file}\n`);
  await session.say(
    'notice',
    `${file} is made; ${first} says how to fill it in. Then run: social-capital validate ${file}`,
  );
  return 0;
}
