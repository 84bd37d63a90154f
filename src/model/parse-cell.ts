import type { ColumnSpec, NumberColumn, WordColumn } from './column-schema.js';
import { normaliseId } from './identifier.js';
import { quoteValue } from './quote-value.js';

/** What a cell holds, or why it cannot be read. */
export type ParsedCell =
  | { readonly value: string | number | boolean }
  | { readonly code: string; readonly message: string; readonly hint: string };

const yes: ReadonlySet<string> = new Set(['yes', 'y', 'true', '1']);
const no: ReadonlySet<string> = new Set(['no', 'n', 'false', '0']);
const positive: ReadonlySet<string> = new Set(['+', '1', '+1', 'positive']);
const negative: ReadonlySet<string> = new Set(['-', '-1', 'negative']);

/** A number with a decimal point or comma and nothing else; each part can match in one way only, so it is linear. */
const plainNumber = /^[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:[eE][+-]?\d{1,4})?$/;

/** Typographic minus signs, as word processors make them. */
function plainMinus(text: string): string {
  return text.replace(/[\u2212\u2013\uFE63\uFF0D]/gu, '-');
}

function parseNumber(text: string, column: NumberColumn, mixed: boolean): ParsedCell {
  const shown = quoteValue(text);
  const plain = plainMinus(text);
  if (!plainNumber.test(plain)) {
    const hint = text.endsWith('%')
      ? 'Write a share of 1 without the sign: 0.6 for 60 %.'
      : /\d/.test(text)
        ? 'Write digits and one decimal point, such as 1234.5.'
        : 'Write a number, such as 3.';
    return { code: 'not-a-number', message: `${shown} is not a number.`, hint };
  }
  if (mixed && plain.includes(',')) {
    return {
      code: 'mixed-decimals',
      message: `${shown} has a comma where other numbers of this column have a decimal point.`,
      hint: 'Write every number of the column with a decimal point.',
    };
  }
  const value = Number(plain.replace(',', '.'));
  const { least, most, above } = column;
  if (!Number.isFinite(value))
    return { code: 'not-finite', message: `${shown} is too large.`, hint: 'Use a smaller unit.' };
  const bounds =
    above !== undefined && value <= above
      ? `not above ${above}`
      : least !== undefined && value < least
        ? `below ${least}`
        : most !== undefined && value > most
          ? `above ${most}`
          : '';
  if (bounds !== '') return { code: 'out-of-range', message: `${shown} is ${bounds}.`, hint: column.advice ?? '' };
  return { value: value === 0 ? 0 : value };
}

function parseWord(text: string, { words, aliases, advice }: WordColumn): ParsedCell {
  const word = text.toLowerCase();
  const known = words.find((candidate) => candidate === word) ?? aliases?.get(word);
  if (known !== undefined) return { value: known };
  return {
    code: 'unknown-word',
    message: `${quoteValue(text)} is not a word of this column.`,
    hint: [`Use ${words.join(', ')}.`, advice ?? ''].join(' ').trim(),
  };
}

/**
 * Reads one cell that is not blank.
 *
 * @param text - The cell as typed.
 * @param column - What the column holds.
 * @param mixed - Whether the column has numbers with a decimal point, which makes a comma ambiguous.
 * @returns The value, or what is wrong in one sentence and what to do.
 */
export function parseCell(text: string, column: ColumnSpec, mixed: boolean): ParsedCell {
  const cell = text.trim();
  switch (column.kind) {
    case 'text':
      return { value: cell };
    case 'id':
      return { value: normaliseId(cell) };
    case 'number':
      return parseNumber(cell, column, mixed);
    case 'word':
      return parseWord(cell, column);
    case 'yesNo': {
      const word = cell.toLowerCase();
      if (yes.has(word)) return { value: true };
      if (no.has(word)) return { value: false };
      return { code: 'not-yes-or-no', message: `${quoteValue(cell)} is neither yes nor no.`, hint: 'Write yes or no.' };
    }
    default: {
      const word = plainMinus(cell).toLowerCase();
      if (positive.has(word)) return { value: 1 };
      if (negative.has(word)) return { value: -1 };
      return { code: 'unknown-word', message: `${quoteValue(cell)} is not a sign.`, hint: 'Write + or -.' };
    }
  }
}
