import { writeXlsx } from 'hucre/xlsx';
import { columnLetters } from './sheet.js';
import type { Choice, ChoiceList, ChoiceMessages, PlannedSheet, RowStyle } from './plan.js';

type Sheet = Parameters<typeof writeXlsx>[0]['sheets'][number];
type CellStyle = NonNullable<NonNullable<Sheet['columns']>[number]['style']>;
type Validation = NonNullable<Sheet['dataValidations']>[number];

const name = 'Calibri';
const wrapped = { alignment: { wrapText: true, vertical: 'top' } } as const;

const looks: Readonly<Record<RowStyle, CellStyle>> = {
  title: { ...wrapped, font: { name, size: 18, bold: true } },
  heading: { ...wrapped, font: { name, size: 13, bold: true } },
  text: { ...wrapped, font: { name, size: 11 } },
  header: {
    font: { name, size: 11, bold: true },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DCE6EC' } },
  },
  example: { font: { name, size: 11, italic: true, color: { rgb: '6B6B6B' } } },
  data: { font: { name, size: 11 } },
};

/** Points of a line of text, and of the space between paragraphs. */
const lineHeight = { title: 24, heading: 17, text: 15 } as const;
const paragraphSpace = 6;

/** Letters of running text in the width of one digit, by which columns are measured. */
const lettersPerWidth = 1.1;

/** Heights of the rows of a page of text, because not every program fits them to wrapped text when it opens a file. */
function rowHeights({ rows, widths }: PlannedSheet): NonNullable<Sheet['rowDefs']> {
  const heights: NonNullable<Sheet['rowDefs']> = new Map();
  rows.forEach(({ style, cells }, row) => {
    if (style !== 'title' && style !== 'heading' && style !== 'text') return;
    const lines = Math.ceil(String(cells[0] ?? '').length / ((widths[0] ?? 1) * lettersPerWidth));
    heights.set(row, { height: lines * lineHeight[style] + paragraphSpace });
  });
  return heights;
}

/** Text as xlsx carries it: what would be read as an escape is escaped, and so is a carriage return. */
function escapeText(text: string): string {
  return text.replace(/_x(?=[0-9A-Fa-f]{4}_)/g, '_x005F_x').replaceAll('\r', '_x000D_');
}

function reference({ sheet, column, top, bottom }: ChoiceList): string {
  const letters = columnLetters(column);
  return `${sheet}!$${letters}$${top + 1}:$${letters}$${bottom + 1}`;
}

function validation(choice: Choice, messages: ChoiceMessages): Validation {
  const { column, top, bottom, list, isClosed, title, help } = choice;
  const letters = columnLetters(column);
  const rule: Pick<Validation, 'type' | 'operator' | 'formula1'> =
    list === null
      ? { type: 'textLength', operator: 'greaterThanOrEqual', formula1: '0' }
      : { type: 'list', formula1: reference(list) };
  return {
    ...rule,
    range: `${letters}${top + 1}:${letters}${bottom + 1}`,
    allowBlank: true,
    showInputMessage: help !== '',
    inputTitle: title,
    inputMessage: help,
    showErrorMessage: list !== null,
    errorStyle: isClosed ? 'stop' : 'information',
    errorTitle: messages.title,
    errorMessage: messages.message,
  };
}

function writeSheet(sheet: PlannedSheet, messages: (choice: Choice) => ChoiceMessages): Sheet {
  const text = new Set(sheet.textColumns);
  const styles: NonNullable<Sheet['cells']> = new Map();
  sheet.rows.forEach(({ style, cells }, row) => {
    cells.forEach((_, column) => {
      const look = looks[style];
      styles.set(`${row},${column}`, { style: text.has(column) ? { ...look, numFmt: '@' } : look });
    });
  });
  return {
    name: sheet.name,
    hidden: sheet.isHidden,
    rows: sheet.rows.map(({ cells }) => cells.map((cell) => (typeof cell === 'string' ? escapeText(cell) : cell))),
    columns: sheet.widths.map((width) => ({ width })),
    cells: styles,
    rowDefs: rowHeights(sheet),
    dataValidations: sheet.choices.map((choice) => validation(choice, messages(choice))),
    pageSetup: {
      paperSize: 'a4',
      orientation: sheet.isFrozen ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    },
    ...(sheet.isFrozen ? { freezePane: { rows: 1 } } : {}),
  };
}

/**
 * Writes sheets as an xlsx workbook; with its reading neighbour the only place that knows hucre.
 *
 * @param sheets - The sheets.
 * @param messages - What to say when something else than the words offered is typed.
 * @returns The workbook as hucre packs it, with the time of writing in its properties.
 */
export async function writeXlsxSheets(
  sheets: readonly PlannedSheet[],
  messages: (choice: Choice) => ChoiceMessages,
): Promise<Uint8Array> {
  return writeXlsx({ sheets: sheets.map((sheet) => writeSheet(sheet, messages)), defaultFont: { name, size: 11 } });
}
