import { strFromU8, unzipSync } from 'fflate';
import { SocialCapitalError } from '../../kernel/error.js';
import { writeXlsxSheets } from './hucre-write.js';
import type { Choice, ChoiceMessages, PlannedSheet } from './plan.js';
import { zipBytes } from './zip-bytes.js';

/** Position of a cell format that is text and nothing else, in the order of the table of formats. */
function textFormat(styles: string): number {
  const id = /<numFmt numFmtId="(\d+)" formatCode="@"\/>/.exec(styles)?.[1] ?? '49';
  const formats = styles.slice(styles.indexOf('<cellXfs'), styles.indexOf('</cellXfs>')).split('<xf ').slice(1);
  const plain = [`numFmtId="${id}"`, 'fontId="0"', 'fillId="0"'];
  const found = formats.findIndex(
    (format) => plain.every((part) => format.includes(part)) && !format.includes('<alignment'),
  );
  if (found >= 0) return found;
  throw new SocialCapitalError('internal', 'The workbook has no cell format of plain text.');
}

/** Gives blank cells of text columns the format of text, which hucre does for filled cells only. */
function markTextColumns(xml: string, columns: readonly number[], format: number): string {
  return columns.reduce((text, column) => {
    const start = `<col min="${column + 1}" max="${column + 1}" `;
    if (!text.includes(start))
      throw new SocialCapitalError('internal', `Column ${column + 1} of a sheet has no width.`);
    return text.replace(start, `${start}style="${format}" `);
  }, xml);
}

/**
 * Writes sheets as an xlsx workbook. The same sheets give the same bytes: the properties, which hold the time of writing,
 * are left out, and the parts are packed again without a date.
 *
 * @param sheets - The sheets.
 * @param messages - What to say when something else than the words offered is typed.
 * @returns The workbook.
 */
export async function writeXlsx(
  sheets: readonly PlannedSheet[],
  messages: (choice: Choice) => ChoiceMessages,
): Promise<Uint8Array> {
  const parts = unzipSync(await writeXlsxSheets(sheets, messages));
  const format = textFormat(strFromU8(parts['xl/styles.xml'] ?? new Uint8Array()));
  const files = new Map<string, string>();
  for (const [path, bytes] of Object.entries(parts)) {
    if (path.startsWith('docProps/')) continue;
    const xml = strFromU8(bytes);
    const sheet = sheets[Number(/^xl\/worksheets\/sheet(\d+)\.xml$/.exec(path)?.[1] ?? 0) - 1];
    if (sheet !== undefined) files.set(path, markTextColumns(xml, sheet.textColumns, format));
    else files.set(path, xml.replace(/<(?:Override|Relationship) [^<>]*docProps\/[^<>]*>/g, ''));
  }
  return zipBytes(files, 6);
}
