import type { Choice, ChoiceMessages, PlannedSheet } from './plan.js';
import { templateWords } from './texts.js';
import { writeOds } from './write-ods.js';
import { writeXlsx } from './write-xlsx.js';

/** What to say when something else than the words offered is typed. */
function messages({ isClosed }: Choice): ChoiceMessages {
  const { chooseTitle, chooseMessage, newNameTitle, newNameMessage } = templateWords;
  return isClosed ? { title: chooseTitle, message: chooseMessage } : { title: newNameTitle, message: newNameMessage };
}

/**
 * Writes planned sheets in a format.
 *
 * @param sheets - The sheets.
 * @param format - Excel or OpenDocument.
 * @returns The bytes of the workbook.
 */
export async function packSheets(sheets: readonly PlannedSheet[], format: 'xlsx' | 'ods'): Promise<Uint8Array> {
  return format === 'xlsx' ? writeXlsx(sheets, messages) : writeOds(sheets, messages);
}
