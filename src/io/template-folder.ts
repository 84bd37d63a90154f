import { csvText } from '../kernel/csv-text.js';
import { columnHeader } from '../model/column-header.js';
import { type Columns, tableColumns } from '../model/column-schema.js';
import { templateTables } from './workbook/template-tables.js';
import { columnHelp, cover, templateWords } from './workbook/texts.js';

/** Longest line of the text file. */
const width = 100;

/** Breaks a text into lines at spaces. */
function wrap(text: string): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}

function heading(text: string, mark: '=' | '-'): string {
  return `\n${text}\n${mark.repeat(text.length)}\n`;
}

/** Every column of every table and what it is for. */
function columnsText(): string {
  const tables = Object.entries(columnHelp).map(([kind, help]: readonly [string, Readonly<Record<string, string>>]) => {
    const columns: Columns = tableColumns[kind as keyof typeof tableColumns];
    const lines = Object.entries(help).map(([property, text]) => {
      const mark = columns[property]?.required === true ? templateWords.requiredMark : '';
      return `  ${columnHeader(property)}${mark}: ${text}\n`;
    });
    return `\n${kind}.csv\n${lines.join('')}`;
  });
  return heading(templateWords.columnsHeading, '-') + tables.join('');
}

/**
 * A template as a folder: a CSV file for each table, with example rows that are never read, and a text that says how to
 * type in a flip chart and what each column is for.
 *
 * @returns Text by file name.
 */
export function templateFolder(): ReadonlyMap<string, string> {
  const readme = cover.map(({ style, text, inFolder = text }) => {
    if (style === 'text') return `${wrap(inFolder)}\n`;
    return heading(inFolder, style === 'title' ? '=' : '-');
  });
  return new Map([
    [templateWords.readmeName, readme.join('').trimStart() + columnsText()],
    ...templateTables().map(({ kind, header, rows }) => [`${kind}.csv`, csvText(header, rows)] as const),
  ]);
}
