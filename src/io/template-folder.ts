import { csvText } from '../kernel/csv-text.js';
import { templateTables } from './workbook/template-tables.js';
import { cover, templateWords } from './workbook/texts.js';

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

/**
 * A template as a folder: a CSV file for each table, with example rows that are never read, and a text that says how to
 * type in a flip chart.
 *
 * @returns Text by file name.
 */
export function templateFolder(): ReadonlyMap<string, string> {
  const readme = cover.map(({ style, text }) => {
    const wrapped = wrap(text.replaceAll('Each sheet below', 'Each file of this folder'));
    return style === 'text' ? `${wrapped}\n` : `\n${wrapped}\n${(style === 'title' ? '=' : '-').repeat(text.length)}\n`;
  });
  return new Map([
    [templateWords.readmeName, readme.join('').trimStart()],
    ...templateTables().map(({ kind, header, rows }) => [`${kind}.csv`, csvText(header, rows)] as const),
  ]);
}
